#!/usr/bin/env bash
# Fuzzes what reads text from the network, with AFL++ by way of SharpFuzz: each target of tests/SipStatus.Fuzz for some seconds, from the
# seeds of its folder Corpus and the words of its file in Dictionaries; those of the registry are its names and phrases. Fails where a target
# does; what it failed on is shown, and the folder of findings stays.
#
# Usage: fuzz.sh [SECONDS [TARGET...]]      (5 seconds for each of all targets without; the .NET SDK and Debian's afl++ must be there)
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-5}
shift || true
corpus=$repository/tests/SipStatus.Fuzz/Corpus dictionaries=$repository/tests/SipStatus.Fuzz/Dictionaries
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || targets=($(ls "$corpus"))
work=$(mktemp -d)

# No processor of its own, no terminal, no handler of core dumps that has to be told.
export AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_BIN_CHECK=1
export AFL_BENCH_UNTIL_CRASH=1 AFL_QUIET=1
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

command -v afl-fuzz >/dev/null || { echo 'fuzz.sh: afl-fuzz is missing (Debian: afl++)' >&2; exit 1; }

# The library that tells AFL++ which branches it takes runs under it alone; what AFL++ has found is shown without. A build for debugging has the
# library's own assertions, too.
(
    cd "$repository"
    dotnet tool restore
    dotnet build tests/SipStatus.Fuzz --output "$work/program"
    cp -r "$work/program" "$work/plain"
    dotnet sharpfuzz "$work/program/SipStatus.dll"
) >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

figure() { # NAME: of the statistics of a run
    sed -n "s/^$1 *: //p" "$work/$target/default/fuzzer_stats"
}

# words TARGET: as afl-fuzz reads them.
words() {
    if [ -f "$dictionaries/$1" ]; then
        cat "$dictionaries/$1"
    else
        (cd "$repository/src/SipStatus/Data" &&
            awk -F, 'FNR > 1 { for (i = 2; i <= last; i++) if ($i !~ /"/) print "\"" $i "\"" }' \
                last=3 status-codes.csv last=2 reason-phrase-aliases.csv) | LC_ALL=C grep -x '[ -~]*' | sort -u
    fi
}

failed=0
for target in "${targets[@]}"; do
    # AFL++ leaves out a seed that fails, and says so to nobody.
    timeout --kill-after=10 120 dotnet "$work/plain/SipStatus.Fuzz.dll" "$target" "$corpus/$target"/* >"$work/$target.seeds" 2>&1 ||
        { tail -n 20 "$work/$target.seeds" >&2; printf '%-8s a seed fails\n' "$target"; failed=1; continue; }
    words "$target" >"$work/$target.words"
    timeout --kill-after=10 $((seconds + 120)) afl-fuzz -i "$corpus/$target" -x "$work/$target.words" -o "$work/$target" -V "$seconds" -t 10000 -m none -G 9000 \
        -- dotnet "$work/program/SipStatus.Fuzz.dll" "$target" >"$work/$target.log" 2>&1 </dev/null ||
        { tail -n 30 "$work/$target.log" >&2; failed=1; }
    [ -f "$work/$target/default/fuzzer_stats" ] || { failed=1; continue; }
    printf '%-8s %9d inputs, %6.0f a second, %5d paths, %d crashes, %d hangs\n' "$target" \
        "$(figure execs_done)" "$(figure execs_per_sec)" "$(figure corpus_count)" "$(figure saved_crashes)" "$(figure saved_hangs)"
    for crash in "$work/$target"/default/crashes/id* "$work/$target"/default/hangs/id*; do
        [ -f "$crash" ] || continue
        failed=1
        od -A d -t x1z "$crash" | head -n 20
        timeout 60 dotnet "$work/plain/SipStatus.Fuzz.dll" "$target" "$crash" 2>&1 | head -n 20 || true
    done
done

if [ "$failed" = 0 ]; then
    rm -rf "$work"
else
    echo "fuzz.sh: findings in $work" >&2
fi
exit "$failed"
