#!/usr/bin/env bash
# Gives the published tool what a peer or an operator may give it at worst, and fails where it does not end, takes memory that grows with
# the input, or shows the inside of a program.
#
# Usage: hostile-tool.sh [MEGABYTES]      (1024 without: the length of the longest line; the .NET SDK must be there)
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
megabytes=${1:-1024}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'hostile-tool.sh: %s\n' "$1" >&2
    exit 1
}

timeout 300 dotnet publish "$repository/src/SipStatus.Tool" --artifacts-path "$work/artifacts" --output "$work/tool" -p:RunAnalyzers=false \
    >"$work/log" 2>&1 || { cat "$work/log" >&2; fail 'the tool cannot be published'; }
tool=$work/tool/sip-status

# run CODES MOST_KB ARGUMENT...: the tool, which has to end within two minutes with one of the exit codes, below the memory, and without a
# stack trace. Its input is that of this function; what it writes is in $work/out and $work/err.
run() {
    local codes=$1 most=$2 code=0 rss=0 process seen
    shift 2
    timeout --kill-after=5 120 "$tool" "$@" >"${out:-$work/out}" 2>"$work/err" <&0 &
    process=$!
    while kill -0 "$process" 2>/dev/null; do
        # The kernel keeps the largest size of the tool, a child of timeout, until it ends.
        seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' /proc/"$(pgrep -P "$process" | head -n 1)"/status 2>/dev/null || true)
        rss=${seen:-$rss}
        sleep 0.05
    done
    wait "$process" || code=$?
    printf '%s: exit code %d, at most %d kB\n' "$name" "$code" "$rss"
    case " $codes " in *" $code "*) ;; *) cat "$work/err" >&2; fail "$name: exit code $code, and not $codes" ;; esac
    [ "$rss" -lt "$most" ] || fail "$name: $rss kB, and not less than $most"
    ! grep --quiet -E '^ +at [A-Z][A-Za-z]+\.|Unhandled exception' "$work/err" || { cat "$work/err" >&2; fail "$name: a stack trace"; }
}

# times TEXT COUNT
times() {
    yes "$1" | head -n "$2" || true
}

name='a pipe that never ends, into scan, cut after a while'
{ timeout 5 yes 'SIP/2.0 486 Busy Here' || true; } | run '0' 100000 scan --json -
grep --quiet '"486"' "$work/out" || fail "$name: nothing was counted"

name='a pipe that never ends, into parse, whose reader leaves'
{ timeout 20 yes 'SIP/2.0 486 Busy Here' || true; } | { timeout --kill-after=5 60 "$tool" parse 2>"$work/err" || true; } | head -n 1000 >"$work/out"
[ "$(wc -l <"$work/out")" = 1000 ] || fail "$name: $(wc -l <"$work/out") lines"
! grep --quiet 'Unhandled' "$work/err" || fail "$name: a stack trace"

name='a file that is cut while it is scanned'
times 'SIP/2.0 486 Busy Here and more than that' 8000000 >"$work/cut.log"
{ sleep 0.3; truncate --size=1000000 "$work/cut.log"; } &
run '0 1 2' 100000 scan --json "$work/cut.log"

name='a million distinct phrases'
seq 1000000 | sed 's/.*/SIP\/2.0 486 Phrase & of many/' >"$work/phrases.log"
run '0' 150000 scan --json "$work/phrases.log"
grep --quiet '1000000' "$work/out" || fail "$name: not all were counted"

# A line is cut where no status line is longer, and not held.
name="a line of $megabytes MB, into parse"
{ printf 'SIP/2.0 200 '; head -c $((megabytes * 1024 * 1024)) /dev/zero | tr '\0' a; printf '\r\n'; } | run '1' 150000 parse --json

name='/dev/full, of scan'
out=/dev/full run '1 2' 100000 scan "$repository/tests/Captures/loopback.pcap"
[ -s "$work/err" ] || fail "$name: nothing is said"

name='/dev/full, of list'
out=/dev/full run '1 2' 100000 list
[ -s "$work/err" ] || fail "$name: nothing is said"

name='a closed pipe'
for command in list 'lookup 486' 'q850 17' 'scan tests/Captures/loopback.pcap' 'reference'; do
    (cd "$repository" && timeout --kill-after=5 60 "$tool" $command 2>"$work/err" || true) | true
    ! grep --quiet 'Unhandled' "$work/err" || { cat "$work/err" >&2; fail "$name, of $command: a stack trace"; }
done
echo 'a closed pipe: nothing is said'
