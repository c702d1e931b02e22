#!/usr/bin/env bash
# Lets tshark, tcpdump, ngrep, editcap, rsyslog, query strings and the usual packers show the committed capture in their formats, scans each of them, and fails where
# the counts differ from those of tshark in tests/Captures/loopback.expected.json, or the phrases from those of the capture.
# Nothing goes over a network but rsyslog's input, on loopback.
#
# Usage: scan-logs.sh SIP-STATUS      (tshark, tcpdump, ngrep, rsyslog, jq, xxd and iconv must be there)
set -euo pipefail
export LC_ALL=C.UTF-8

tool=$1
captures=$(cd "$(dirname "${BASH_SOURCE[0]}")/../Captures" && pwd)
capture=$captures/loopback.pcap
work=$(mktemp -d)
rsyslog=
trap '[ -z "$rsyslog" ] || kill "$rsyslog" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"

# The port tells tshark that it is SIP.
readonly sip=(-d udp.port==15060,sip -d tcp.port==15060,sip)
readonly rsyslog_port=15514

fail() {
    printf 'scan-logs: %s\n' "$1" >&2
    exit 1
}

show() { # NAME COMMAND...: what a program shows of the capture
    local name=$1
    shift
    timeout 60 "$@" >"$name" 2>"$name.error" || { cat "$name.error" >&2; fail "failed: $*"; }
    rm "$name.error"
}

show tshark.txt tshark -r "$capture" "${sip[@]}" -V
show tshark.pdml tshark -r "$capture" "${sip[@]}" -T pdml
show tshark.json tshark -r "$capture" "${sip[@]}" -T json
show tshark-fields.txt tshark -r "$capture" "${sip[@]}" -T fields -e sip.Status-Line
show tshark-tabs.txt tshark -r "$capture" "${sip[@]}" -Y sip.Status-Line -T fields -e frame.number -e sip.Status-Line -e sip.Call-ID
show tshark-bars.txt tshark -r "$capture" "${sip[@]}" -Y sip.Status-Line -T fields -E separator='|' -e frame.number -e sip.Status-Line -e sip.Call-ID
show tshark.csv tshark -r "$capture" "${sip[@]}" -Y sip.Status-Line -T fields -E separator=, -E quote=d -e frame.number -e sip.Status-Line -e sip.Call-ID
show tshark-hex.json tshark -r "$capture" "${sip[@]}" -T fields -e udp.payload -e tcp.payload -Y sip
show tcpdump.txt tcpdump -r "$capture" -A
for width in byline single none; do
    show ngrep-$width.txt ngrep -I "$capture" -W $width -q ''
done
editcap -F nsecpcap "$capture" nanoseconds.pcap
editcap -F pcapng "$capture" packets.pcapng
gzip -c "$capture" >packets.pcap.gz
# What was written byte by byte is text in UTF-8.
iconv -f UTF-8 -t UTF-16 ngrep-byline.txt >utf-16.txt

# rsyslog gets every message of the capture as one of its own, with its length in front (RFC 6587), and writes it in the formats that distributions use.
cat >rsyslog.conf <<CONF
module(load="imtcp")
input(type="imtcp" port="$rsyslog_port" address="127.0.0.1" ruleset="all")
template(name="json" type="list" option.jsonf="on") {
    property(outname="time" name="timereported" format="jsonf")
    property(outname="message" name="msg" format="jsonf")
}
ruleset(name="all") {
    action(type="omfile" file="$work/rsyslog-traditional.log" template="RSYSLOG_TraditionalFileFormat")
    action(type="omfile" file="$work/rsyslog.log" template="RSYSLOG_FileFormat")
    action(type="omfile" file="$work/rsyslog-protocol.log" template="RSYSLOG_SyslogProtocol23Format")
    action(type="omfile" file="$work/rsyslog.json" template="json")
}
CONF
# A copy: where it is installed, AppArmor may keep it to the files of the system's log (as on Ubuntu).
cp "$(command -v rsyslogd)" rsyslogd
./rsyslogd -n -f "$work/rsyslog.conf" -i "$work/rsyslog.pid" >rsyslog.error 2>&1 &
rsyslog=$!
for _ in $(seq 100); do
    ! { exec 3<>"/dev/tcp/127.0.0.1/$rsyslog_port"; } 2>/dev/null || break
    sleep 0.1
done
[ -e /proc/self/fd/3 ] || { cat rsyslog.error >&2; fail 'rsyslog does not listen'; }
while read -r message; do
    header='<134>1 2026-11-23T09:36:15Z proxy sip 1 - - '
    printf '%d %s' $((${#header} + ${#message} / 2)) "$header"
    xxd -r -p <<<"$message"
done <tshark-hex.json >&3
# The same messages in query strings, as those who log over HTTP write them, with %20 or a plus sign for a space.
perl -ne 's|\s||g; $_ = pack "H*", $_; s/([^\w.~-])/sprintf "%%%02X", ord $1/ge; print "GET /log?message=$_&id=1 HTTP/1.1\n"' \
    tshark-hex.json >query-strings.log
sed 's/%20/+/g' query-strings.log >query-strings-plus.log
rm tshark-hex.json
exec 3>&-
messages=$(tshark -r "$capture" "${sip[@]}" -Y sip 2>/dev/null | wc -l)
for _ in $(seq 100); do
    [ ! -e rsyslog.json ] || [ "$(wc -l <rsyslog.json)" -lt "$messages" ] || break
    sleep 0.1
done
kill "$rsyslog" && wait "$rsyslog" || true
rsyslog=
rm -f rsyslog.conf rsyslog.pid rsyslog.error rsyslogd

# A stream of TCP whose segments end within status lines. What the capture shows as malformed, tshark puts together.
message() {
    printf 'SIP/2.0 %s\r\nVia: SIP/2.0/TCP 127.0.0.1\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@b>;tag=2\r\nCall-ID: %s\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n' "$@"
}
mkdir cut
message '200 OK' a '486 Busy Here' b '503 Service Unavailable' c >cut/stream
first=$(message '200 OK' a | wc -c)
split --bytes=$((first + 10)) cut/stream cut/segment-
for segment in cut/segment-*; do
    od -A x -t x1 -v "$segment"
done >cut/hex
text2pcap -q -T 15060,15070 cut/hex cut.pcap >/dev/null
show cut.txt tshark -r cut.pcap "${sip[@]}" -V
[ "$("$tool" scan --json cut.pcap | jq '.sum.total + .sum.totalMalformed')" = 3 ] || fail 'a status line that is cut is neither counted nor malformed'
[ "$("$tool" scan --json cut.txt | jq --compact-output '.sum.codes')" = '{"200":1,"486":1,"503":1}' ] || fail 'tshark shows the stream otherwise'
rm -r cut cut.pcap cut.txt

expected=$(jq --sort-keys '[.total, .codes]' "$captures/loopback.expected.json")
for file in *; do
    "$tool" scan --json "$file" | jq --sort-keys '[.sum.total, .sum.codes]' | diff <(printf '%s\n' "$expected") - >&2 || fail "$file counts otherwise than the capture"
    # tcpdump and ngrep show a dot for each byte that is not ASCII.
    case $file in tcpdump*|ngrep*|utf-16*) ;; *)
        "$tool" scan --json "$file" | jq '.sum.phrases' | diff <("$tool" scan --json "$capture" | jq '.sum.phrases') - >&2 || fail "$file has other phrases than the capture"
    esac
    printf '%-26s %9d bytes, %d responses\n' "$file" "$(wc -c <"$file")" "$(jq '.[0]' <<<"$expected")"
done
