#!/usr/bin/env bash
# Remakes everything in this folder that is not written by hand: see README.md.
# Needs the right to capture on the loopback interface (root, or the group wireshark).
set -euo pipefail
export LC_ALL=C.UTF-8

cd "$(dirname "${BASH_SOURCE[0]}")"

for tool in sipp tshark dumpcap editcap jq; do
  if ! command -v $tool > /dev/null; then
    echo "make-capture.sh: there is no $tool; on Debian: apt-get install sip-tester tshark jq" >&2
    exit 2
  fi
done

host=127.0.0.1
answerer_port=15060
caller_port=15070
work=$(mktemp -d)
running=()
finish() {
  for process in "${running[@]}"; do kill "$process" 2> /dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

# --- scenarios: calls.tsv laid over the patterns ---------------------------------------------------------------------

rows() { # the rows of calls.tsv without its header
  tail -n +2 scenarios/calls.tsv
}

replace() { # the file $1 with the file $3 after the line that holds $2
  sed -e "/$2/r $3" "$1"
}

response() { # a <send>: $1 attributes, $2 status, $3 header field; sipp strips a space at a line's end unless escaped
  local text
  text=$(< scenarios/response.xml)
  text=${text//'@ATTRIBUTES@'/"$1"}
  text=${text//'@STATUS@'/"${2/% /'\x20'}"}
  printf '%s\n\n' "${text//'@HEADER@'/"$3"}"
}

choices() { # for each extension, a jump to its answer
  rows | while IFS=$'\t' read -r extension _; do
    cat << XML
  <nop next="answer-$extension" test="chosen">
    <action>
      <ereg regexp="^$extension\$" search_in="var" variable="extension" assign_to="chosen"/>
    </action>
  </nop>
XML
  done
}

ending() { # a jump to one of the answerer's own endings: $1 its label, $2 phrase, $3 header field
  cat << XML
  <nop next="$1">
    <action>
      <assignstr assign_to="phrase" value="$2"/>
      <assignstr assign_to="header" value="$3"/>
    </action>
  </nop>

XML
}

answers() { # for each extension, its responses
  local contact='Contact: <sip:[local_ip]:[local_port];transport=[transport]>'
  rows | while IFS=$'\t' read -r extension _ _ method _ first second final header; do
    printf '  <label id="answer-%s"/>\n\n' "$extension"
    if [[ $first != - ]]; then response '' "$first" "$contact"; fi
    if [[ $second != - ]]; then response '' "$second" "$contact"; fi
    case "$method $final" in
      'INVITE 200 '*) ending success "${final#* }" "$header" ;;
      'INVITE 487 '*) ending cancelled "${final#* }" "$header" ;;
      'INVITE '*) response ' retrans="500" next="refused"' "$final" "$header" ;;
      *) response ' next="done"' "$final" "$header" ;;
    esac
  done
}

refusals() { # a <recv> for each final code but 200 of the rows that awk's condition $1 chooses: $2 its other attributes
  rows | awk -F'\t' "$1"' { print substr($8, 1, 3) }' | sort -u | grep -v 200 |
    sed "s|.*|  <recv response=\"&\" optional=\"true\" $2/>|"
}

calls() { # an injection file for the rows that awk's condition $1 chooses, each as often as its column $2 says
  echo SEQUENTIAL
  rows | awk -F'\t' -v column="$2" "$1"' { for (i = 0; i < $column; i++) print $1 ";" $5 }'
}

choices > "$work/choices"
answers > "$work/answers"
replace scenarios/answerer.xml '<!-- choices -->' "$work/choices" > "$work/answerer-choices.xml"
replace "$work/answerer-choices.xml" '<!-- answers -->' "$work/answers" > "$work/answerer.xml"

is_invite='$4 == "INVITE" && $8 !~ /^487/'
is_cancel='$4 == "INVITE" && $8 ~ /^487/'
refusals "$is_invite" 'response_txn="invite" next="refused"' > "$work/refusals"
replace scenarios/invite-caller.xml '<!-- refusals -->' "$work/refusals" > "$work/invite.xml"
calls "$is_invite" 2 > "$work/invite.csv"
cp "$work/invite.xml" "$work/trace.xml"
calls "$is_invite" 3 > "$work/trace.csv"
cp scenarios/cancel-caller.xml "$work/cancel.xml"
calls "$is_cancel" 2 > "$work/cancel.csv"

methods=$(rows | cut -f 4 | sort -u | grep -v INVITE)
for method in $methods; do
  refusals "\$4 == \"$method\"" 'next="done"' > "$work/refusals"
  replace scenarios/request-caller.xml '<!-- refusals -->' "$work/refusals" |
    sed "s/@METHOD@/$method/" > "$work/$method.xml"
  calls "\$4 == \"$method\"" 2 > "$work/$method.csv"
done

# --- the calls and their capture -------------------------------------------------------------------------------------

answer() { # starts the answerer on the transport $1
  sipp -sf "$work/answerer.xml" -t "$1" -i $host -bind_local -p $answerer_port -nostdin \
    -trace_err -error_file "$work/answerer-$1.errors" > "$work/answerer-$1.out" 2>&1 &
  running+=($!)
}

call() { # makes the calls of the injection file $2 on the transport $1 with further options of sipp; fails if one fails
  local transport=$1 kind=$2
  shift 2
  if ! sipp $host:$answerer_port -sf "$work/$kind.xml" -inf "$work/$kind.csv" -m $(($(wc -l < "$work/$kind.csv") - 1)) \
    -r 50 -t "$transport" -i $host -p $caller_port -nostdin -timeout 20 -timeout_error \
    -trace_err -error_file "$work/$kind.errors" "$@" > "$work/$kind.out" 2>&1; then
    echo "make-capture.sh: a call failed ($kind, $transport)" >&2
    cat "$work/$kind.errors" "$work/answerer-$transport.errors" >&2 || true
    exit 1
  fi
}

dumpcap -q -P -i lo -f "port $answerer_port" -w "$work/loopback.pcap" 2> "$work/dumpcap.out" &
dumpcap=$!
running+=($dumpcap)
answer u1
answer t1
sleep 2

for transport in u1 t1; do
  for kind in invite cancel $methods; do
    call $transport "$kind"
  done
done

sleep 1
kill -INT $dumpcap
wait $dumpcap
if ! grep -q 'dropped on interface.*: [0-9]*/0 ' "$work/dumpcap.out"; then
  echo 'make-capture.sh: the capture lacks packets' >&2
  cat "$work/dumpcap.out" >&2
  exit 1
fi

cat "$work/loopback.pcap" > loopback.pcap
editcap -F pcapng loopback.pcap loopback.pcapng

# --- the log that sipp keeps of its messages -------------------------------------------------------------------------

call u1 trace -trace_msg -message_file "$work/trace.log" -trace_shortmsg -shortmessage_file "$work/trace.tsv"
cat "$work/trace.log" > trace.log

# --- what tshark and sipp read in them -------------------------------------------------------------------------------

count() { # JSON: how many of each class, code and status among the Status-Lines on standard input
  jq -n -R '
    def count_by(key): group_by(key) | map({ (.[0] | key): length }) | add;
    [inputs | ltrimstr("SIP/2.0 ")] |
      { total: length, classes: count_by(.[0:1]), codes: count_by(.[0:3]), statuses: count_by(.) }'
}

# A TCP segment may hold several messages: occurrence=a takes them all.
tshark -r loopback.pcap -d udp.port==$answerer_port,sip -d tcp.port==$answerer_port,sip -Y sip.Status-Line \
  -T fields -e sip.Status-Line -E occurrence=a -E 'aggregator=|' 2> "$work/tshark.out" |
  tr '|' '\n' | count > loopback.expected.json

cut -f 7 "$work/trace.tsv" | grep '^SIP/' | count > trace.expected.json
