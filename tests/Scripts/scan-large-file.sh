#!/bin/sh
# Scans a file of 2 GB with the tool, and fails when the counts are wrong or the memory reaches 100 MB.
#
# The file is the committed capture again and again. In front of it stands one status line across the end of the tool's first
# block, with a code that the capture does not have.
#
# Usage: scan-large-file.sh [MEGABYTES [SIP-STATUS]]      (2048 without; without the tool it is published, and the .NET SDK must be there)
set -eu

megabytes=${1:-2048}
max_rss_kb=100000
tests=$(cd "$(dirname "$0")/.." && pwd)
capture=$tests/Captures/loopback.pcap
tool_project=$tests/../src/SipStatus.Tool

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

fail() {
    echo "scan-large-file: $1" >&2
    exit 1
}

# The number behind a key of the JSON: the first one that stands behind a given text.
number() {
    sed -n "/$1/,\$p" "$folder/result.json" | sed -n "s/^ *\"$2\": \([0-9]*\),\{0,1\}\$/\1/p" | head -n 1
}

tool=${2:-$folder/tool/sip-status}
[ -n "${2:-}" ] ||
    dotnet publish "$tool_project" -c Release -o "$folder/tool" --nologo -v q -p:RunAnalyzers=false >"$folder/publish.log" 2>&1 ||
    { cat "$folder/publish.log" >&2; fail "the tool cannot be published"; }

# The buffer of the first block is 1 MiB of new bytes and room for what is kept of the block before: 8192, 8192 and 400 bytes.
boundary=$((1024 * 1024 + 8192 + 8192 + 400))
{
    head -c $((boundary - 10)) /dev/zero
    printf 'SIP/2.0 299 Across the boundary\r\n'
} >"$folder/large.pcap"

# The capture is doubled first, so that few reads and writes make the whole.
cat "$capture" "$capture" "$capture" "$capture" >"$folder/four.pcap"
cat "$folder/four.pcap" "$folder/four.pcap" "$folder/four.pcap" "$folder/four.pcap" >"$folder/sixteen.pcap"
size=$(wc -c <"$folder/sixteen.pcap")
copies=$((megabytes * 1024 * 1024 / size + 1))
i=0
while [ "$i" -lt "$copies" ]; do
    cat "$folder/sixteen.pcap"
    i=$((i + 1))
done >>"$folder/large.pcap"

per_capture=$(sed -n 's/^ *"total": \([0-9]*\),$/\1/p' "$tests/Captures/loopback.expected.json")
expected=$((per_capture * 16 * copies + 1))

started=$(date +%s)
if [ -x /usr/bin/time ] && /usr/bin/time -v true >/dev/null 2>&1; then
    /usr/bin/time -v -o "$folder/time.log" "$tool" scan --json "$folder/large.pcap" >"$folder/result.json" ||
        fail "the tool failed"
    rss_kb=$(sed -n 's/.*Maximum resident set size (kbytes): //p' "$folder/time.log")
else
    # The kernel keeps the largest size that the process has had; it is read until the process ends.
    "$tool" scan --json "$folder/large.pcap" >"$folder/result.json" &
    process=$!
    rss_kb=0
    while kill -0 "$process" 2>/dev/null; do
        seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$process/status" 2>/dev/null || true)
        rss_kb=${seen:-$rss_kb}
        sleep 0.1
    done
    wait "$process" || fail "the tool failed"
    [ "$rss_kb" -gt 0 ] || fail "the memory of the tool cannot be measured here"
fi
seconds=$(($(date +%s) - started))

total=$(number '"sum"' total)
across=$(number '"sum"' 299)
malformed=$(number '"sum"' totalMalformed)
bytes=$(number '"sum"' bytes)
echo "scan-large-file: $bytes bytes, $total responses, $rss_kb kB at most, about $seconds s"

[ "$bytes" = "$(wc -c <"$folder/large.pcap")" ] || fail "the file has other than $bytes bytes"
[ "$total" = "$expected" ] || fail "$expected responses expected"
[ "$across" = 1 ] || fail "the status line across the boundary of two blocks was not found"
[ "$malformed" = 0 ] || fail "no malformed line expected"
[ "$rss_kb" -lt "$max_rss_kb" ] || fail "less than $max_rss_kb kB expected"
