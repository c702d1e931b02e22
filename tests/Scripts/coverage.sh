#!/usr/bin/env bash
# Tells how much of the library's hand-written code its tests run: lines and branches, each as one figure over a run with vectors and one
# without. Fails where a test does, where a figure is below the bar, and where a line that is not run, or has a branch that is not taken, is
# not argued in coverage-argued.txt beside this script; a line there that is run by now fails, too.
#
# Usage: coverage.sh           (the .NET SDK and Debian's jq must be there, and the tests must be built: dotnet build SipStatus.sln)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly bar=99.5 argued=tests/Scripts/coverage-argued.txt
# A file of results would bring a second copy of what was noted.
unset TestResultsFolder
command -v jq >/dev/null || { echo 'coverage.sh: jq is missing' >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run NAME PROJECT WORDS...: what it takes note of lies in the folder of that name.
run() {
    local name=$1 project=$2
    shift 2
    dotnet test "tests/$project" --no-build --settings tests/Scripts/coverage.runsettings --collect 'XPlat Code Coverage' \
        --results-directory "$work/$name" "$@" || { echo "coverage.sh: tests fail $name" >&2; exit 1; }
    [ "$(find "$work/$name" -name coverage.json | wc -l)" = 1 ] || { echo "coverage.sh: no note was taken $name" >&2; exit 1; }
}

# All that meets vectors, which what the RFCs say of codes and sets of them do not: of sets the cases, and not what is made at
# random. Where phrases end matters to vectors alone.
run 'without vectors' SipStatus.Tests --environment DOTNET_EnableHWIntrinsic=0 \
    --filter 'FullyQualifiedName!~SipStatus.Tests.Rules&FullyQualifiedName!~SipStatus.Tests.Q850&FullyQualifiedName!~SipStatus.Tests.RealPrograms&FullyQualifiedName!~StatusCodeSetPropertyTests&FullyQualifiedName!~PhraseEndExhaustiveTests.Read&FullyQualifiedName!~PhraseEndExhaustiveTests.TryParse_EveryByte'
# All but what leaves nothing out, which runs no line that others do not.
run 'with vectors' SipStatus.Tests \
    --filter 'FullyQualifiedName!~Exhaustive&FullyQualifiedName!~PropertyTests&FullyQualifiedName!~Megabytes&FullyQualifiedName!~LongestText&FullyQualifiedName!~Knowledge&FullyQualifiedName!~Q850AllocationTests'
run 'in serializers' SipStatus.Serialization.Tests

# A line for each line and each branch: its kind, its file, its number, and how often the runs took it together.
find "$work" -name coverage.json -exec cat {} + | jq --slurp --raw-output '
    [ .[] | .[] | to_entries[] | (.key | sub("^.*/src/SipStatus/"; "")) as $file | .value[] | to_entries[] | .key as $method | .value
      | (.Lines | to_entries[] | { kind: "line", $file, line: (.key | tonumber), id: "", hits: .value }),
        (.Branches[] | { kind: "branch", $file, line: .Line, id: "\($method) \(.Offset) \(.Path) \(.Ordinal)", hits: .Hits }) ]
    | group_by([.kind, .file, .line, .id])[] | [.[0].kind, .[0].file, .[0].line, (map(.hits) | add)] | @tsv' >"$work/all"

for kind in line branch; do
    awk -v kind="$kind" -v bar="$bar" -F '\t' '
        $1 == kind { all++; if ($4 > 0) run++ }
        END {
            share = all > 0 ? 100 * run / all : 0
            printf "%s coverage: %d of %d, %.2f %%\n", kind, run, all, share
            exit share < bar
        }' "$work/all" || { echo "coverage.sh: $kind coverage is below $bar %" >&2; touch "$work/failed"; }
done

# The text of a line stands for it, so that the list holds when lines move.
awk -F '\t' '$4 == 0 { print $2 "\t" $3 }' "$work/all" | sort -u | while IFS=$'\t' read -r file line; do
    printf '%s\t%s\t%s\n' "$file" "$(sed -n "${line}s/^[[:space:]]*//p" "src/SipStatus/$file" | tr -d '\r')" "$line"
done >"$work/missed"
grep -v '^#' "$argued" | sed -n 's/^\([^ ]*\): \(.*\)$/\1\t\2/p' >"$work/argued"
awk -F '\t' 'NR == FNR { argued[$1 FS $2] = 1; next } !(($1 FS $2) in argued) { print $1 ":" $3 ": " $2 }' \
    "$work/argued" "$work/missed" >"$work/open"
awk -F '\t' 'NR == FNR { missed[$1 FS $2] = 1; next } !(($1 FS $2) in missed) { print $1 ": " $2 }' \
    "$work/missed" "$work/argued" >"$work/needless"
if [ -s "$work/open" ]; then
    printf 'coverage.sh: not run, or a branch not taken, and not argued in %s:\n' "$argued" >&2
    cat "$work/open" >&2
    touch "$work/failed"
fi

if [ -s "$work/needless" ]; then
    printf 'coverage.sh: run by now, but still argued in %s:\n' "$argued" >&2
    cat "$work/needless" >&2
    touch "$work/failed"
fi

[ ! -e "$work/failed" ]
