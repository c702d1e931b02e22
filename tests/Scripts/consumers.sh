#!/usr/bin/env bash
# Uses the packed package as strangers do, in the projects of tests/Consumers: from C# 7.3 on .NET Framework, F#, Visual Basic, xunit 2 and 3, an
# ASP.NET minimal API, and against sipp and tshark, both ways. Loopback only; every step is bounded in time.
#
# Usage: consumers.sh [CONSUMER...]        (all without; the .NET SDK must be there, mono for NetFramework, sipp and tshark for UserAgent)
#
# It packs the package, unless SipStatusFeed is a folder with one, of the version SipStatusVersion.
set -euo pipefail
export LC_ALL=C.UTF-8

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
running=()
finish() {
    local process
    for process in "${running[@]}"; do kill "$process" 2>/dev/null || sudo -n kill "$process" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

# A version that no cache can hold, and restored packages in a folder of this run; what the machine has is taken from where it is.
readonly packed=${SipStatusFeed:-}
export SipStatusVersion=${SipStatusVersion:-0.0.0-consumers.$$.$RANDOM} SipStatusFeed=${SipStatusFeed:-$work/feed}
export RestoreFallbackFolders=${NUGET_PACKAGES:-$HOME/.nuget/packages}
mkdir -p "$RestoreFallbackFolders"
export DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

readonly table=$repository/src/SipStatus/Data/status-codes.csv

registered_codes() {
    awk -F, 'NR > 1 { print $1 }' "$table"
}

fail() {
    printf 'consumers.sh: %s\n' "$1" >&2
    exit 1
}

bounded() { # seconds command...
    timeout --kill-after=5 "$@" || fail "failed, or took longer than $1 s: ${*:2}"
}

quietly() { # a command, whose output is shown only where it fails
    "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "failed: $*"; }
}

pack() {
    [ -z "$packed" ] || return 0
    quietly timeout 300 dotnet pack "$repository/src/SipStatus" --output "$SipStatusFeed" --artifacts-path "$work/pack" \
        -p:Version="$SipStatusVersion" -p:RunAnalyzers=false -maxCpuCount:1
}

build() { # NAME: into $work/NAME
    mkdir -p "$work/projects"
    [ -d "$work/projects/$1" ] || cp -r "$repository"/tests/Consumers/{Directory.*,"$1"} "$work/projects"
    quietly env NUGET_PACKAGES="$work/packages" timeout 300 dotnet build "$work/projects/$1" --configuration Release --output "$work/$1"
}

run() { # NAME ARGUMENT...: a program that was built
    bounded 120 dotnet "$work/$1/$1.dll" "${@:2}" </dev/null
}

program() { # NAME: builds and runs
    build "$1"
    run "$1"
}

# The oldest .NET Framework that the package has a build for, and a later one, which takes the same build.
NetFramework() {
    local framework libraries
    for framework in net462 net472; do
        rm -rf "$work/NetFramework"
        NetFramework=$framework build NetFramework
        libraries=$(cd "$work/NetFramework" && ls -- *.dll)
        printf 'Beside a program for %s:\n%s\n' "$framework" "$libraries"
        [ "$(wc -l <<<"$libraries")" = 5 ] || fail "these are not 5 DLLs"
        bounded 60 mono "$work/NetFramework/NetFramework.exe" </dev/null
    done
}

# How many tests are found by themselves that begin with a name.
listed() {
    grep -c "^ *CodeTests\.$1(" "$work/listed" || true
}

xunit() { # NAME: builds, lists and runs
    build "$1"
    timeout 60 dotnet test "$work/$1/$1.dll" --list-tests >"$work/listed" 2>&1 </dev/null || { cat "$work/listed"; fail "$1 lists no tests"; }
    bounded 60 dotnet test "$work/$1/$1.dll" </dev/null
    printf '%s lists %d codes and %d constants singly\n' "$1" "$(listed EachCode)" "$(listed EachConstant)"
    [ "$(listed EachCode)" = "$(registered_codes | wc -l)" ] && [ "$(listed EachConstant)" = 2 ] || fail "$1 does not list theory rows singly"
}

XunitV2() { xunit XunitV2; }

XunitV3() {
    xunit XunitV3
    [ "$(listed EachRefusal)" = 3 ] && [ "$(listed EachLine)" = 2 ] && [ "$(listed EachCause)" = 2 ] || fail 'XunitV3 does not list theory rows singly'
}

MinimalApi() { program MinimalApi; }
FSharp() { program FSharp; }
VisualBasic() { program VisualBasic; }

# --- sipp and tshark -------------------------------------------------------------------------------------------------

readonly server_port=15062 sipp_port=15064
kinds=(canonical custom empty utf8)

# Code and phrase of each answer, from the table of the registry and not from the library.
answers() {
    awk -F, 'NR > 1 {
        printf "%d %s\n%d Nobody home, try later\n%d \n%d Keiner da, später – 无人接听\n", $1, $3, $1, $1, $1
    }' "$table"
}

# A call asks for each code, with the kind of phrase that its line of the injection file names. A 200 follows a provisional response: until then
# sipp sends nothing else.
caller_scenario() {
    echo '<?xml version="1.0" encoding="UTF-8"?><scenario name="caller">'
    local code sequence=0
    for code in $(registered_codes); do
        sequence=$((sequence + 1))
        cat <<XML
<send><![CDATA[

OPTIONS sip:$code.[field0]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
Max-Forwards: 70
From: <sip:sipp@[local_ip]>;tag=a[call_number]
To: <sip:server@[remote_ip]>
Call-ID: [call_id]
CSeq: $sequence OPTIONS
Content-Length: 0

]]></send>
<recv response="$code"/>
XML
        if [ "$code" -lt 200 ]; then echo '<recv response="200"/>'; fi
    done
    echo '</scenario>'
}

# Answers with what the request's X-Answer says. sipp takes the phrase from there, but wants the code literally: so there is a jump for each.
answerer_scenario() {
    cat <<'XML'
<?xml version="1.0" encoding="UTF-8"?><scenario name="answerer">
<recv request="OPTIONS">
<action><ereg regexp="X-Answer: ([0-9]+) ([^#]*)#" search_in="msg" check_it="true" assign_to="whole,code,phrase"/></action>
</recv>
<Reference variables="whole"/>
XML
    local code
    for code in $(registered_codes); do
        cat <<XML
<nop next="$code" test="chosen">
<action><ereg regexp="^$code\$" search_in="var" variable="code" assign_to="chosen"/></action>
</nop>
XML
    done
    for code in $(registered_codes); do
        cat <<XML
<label id="$code"/>
<send next="end"><![CDATA[

SIP/2.0 $code [\$phrase]
[last_Via:]
[last_From:]
[last_To:];tag=b[call_number]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]></send>
XML
    done
    echo '<label id="end"/></scenario>'
}

# sipp ARGUMENT...: bounded, without a screen.
sipp_here() {
    (cd "$work" && timeout --kill-after=5 120 sipp -nostdin -i 127.0.0.1 -timeout 110s -timeout_error -trace_err "$@" >"$work/sipp.log" 2>&1)
}

# What tshark reads in the packets that the server has sent: code, then the Status-Line.
decoded() {
    tshark -r "$1" -d "udp.port==$server_port,sip" -d "tcp.port==$server_port,sip" -Y "sip.Status-Code && $2.srcport == $server_port" \
        -T fields -e sip.Status-Code -e sip.Status-Line 2>/dev/null
}

wait_for() { # FILE TEXT: at most 20 s
    local i
    for i in $(seq 200); do
        grep -q "$2" "$1" 2>/dev/null && return
        sleep 0.1
    done
    cat "$1" >&2
    fail "no \"$2\" in 20 s"
}

UserAgent() {
    build UserAgent
    answers >"$work/answers"
    { answers; answers | sed -n 's/^1.*/200 OK/p'; } | sed 's,^\(...\) \(.*\),\1\tSIP/2.0 \1 \2,' | sort >"$work/expected"
    caller_scenario >"$work/caller.xml"
    answerer_scenario >"$work/answerer.xml"
    { echo SEQUENTIAL; printf '%s;\n' "${kinds[@]}"; } >"$work/kinds.csv"
    local total sudo= transport
    total=$(wc -l <"$work/answers")
    [ "$(id -u)" = 0 ] || sudo=sudo

    mkfifo "$work/stdin"
    timeout 300 dotnet "$work/UserAgent/UserAgent.dll" server $server_port <"$work/stdin" >"$work/server.log" 2>&1 &
    running+=($!)
    exec 3>"$work/stdin"
    wait_for "$work/server.log" ready

    for transport in udp tcp; do
        # The shell opens the file: whoever may capture need not be allowed into this folder.
        $sudo tshark -i lo -f "port $server_port" -w - >"$work/$transport.pcapng" 2>"$work/tshark.log" &
        local capturing=$!
        running+=($capturing)
        wait_for "$work/tshark.log" 'Capturing on'
        sleep 1
        sipp_here -sf caller.xml -inf kinds.csv -m "${#kinds[@]}" -l 1 -t ${transport:0:1}1 127.0.0.1:$server_port || {
            cat "$work"/sipp.log "$work"/caller_*_errors.log >&2
            fail "sipp does not accept an answer over $transport"
        }
        sleep 1
        $sudo kill -TERM $capturing && wait $capturing || true
        decoded "$work/$transport.pcapng" $transport | sort >"$work/decoded"
        diff "$work/expected" "$work/decoded" >&2 || fail "tshark decodes other answers than were sent over $transport"
        printf 'sipp accepts %d of %d answers over %s, and tshark decodes them as sent (%d responses, with the 200 behind each 1xx)\n' \
            "$total" "$total" $transport "$(wc -l <"$work/decoded")"
    done
    exec 3>&-

    for transport in udp tcp; do
        sipp_here -sf answerer.xml -p $sipp_port -m "$total" -t ${transport:0:1}1 &
        local answering=$!
        running+=($answering)
        sleep 2
        printf 'From sipp over %s: ' $transport
        run UserAgent client $transport $sipp_port "$work/answers"
        wait $answering || fail "sipp had other calls than those asked for over $transport"
    done
}

pack
for consumer in "${@:-NetFramework FSharp VisualBasic XunitV2 XunitV3 MinimalApi UserAgent}"; do
    for name in $consumer; do
        printf -- '--- %s\n' "$name"
        "$name"
    done
done
