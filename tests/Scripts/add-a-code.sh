#!/usr/bin/env bash
# Adds a made-up code and another phrase for it to a clone of this repository, by the steps of .github/CONTRIBUTING.md and nothing else,
# and runs the tests there: nothing but the tables may have to change. The files that were touched are printed.
#
# Usage: add-a-code.sh      (git and the .NET SDK must be there)
set -euo pipefail

# One test counts the codes of IANA's registry on purpose. The loops over millions of texts, the texts and tables made at random, the large files
# and logs, reasons, the signals and pipes, the widths of a terminal and what may be known would only take time: what they vary is everything
# but the table.
tests='FullyQualifiedName!~Snapshot_Whole_Has75Codes'
for name in Exhaustive PropertyTests ManyAliases LargeFile UnixProcess Scan SipReason TerminalWidth Knowledge Allocation; do tests+="&FullyQualifiedName!~$name"; done
readonly tests

# The tests of the generator, the library, the tool and the README. The others say nothing of single codes: they pack the package, use it
# from C# 7.3, or are the library's tests again.
readonly projects=(SipStatus.CodeGen.Tests SipStatus.Tests SipStatus.Tool.Tests SipStatus.Readme.Tests)

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
unset TestResultsFolder

fail() {
    printf 'add-a-code: %s\n' "$1" >&2
    exit 1
}

git clone --quiet "$repository" "$folder/clone"
cd "$folder/clone"
cd src/SipStatus/Data

# 1. The registry's new state.
printf '609,Made Up,[RFC9999]\n' >>iana-response-codes.csv
printf '2099-12-31\n' >iana-response-codes.date

# 2. The row. (And one for another phrase.)
printf '609,MadeUp,Made Up,9999,1.2,active,"The code was made up, and no element sends it.",此响应码为虚构，任何网元都不会发送。\n' >>status-codes.csv
printf '609,Made Up Again,implementation,,,made up\n' >>reason-phrase-aliases.csv

printf 'made up,虚构\n' >>"$folder/clone/src/SipStatus.Tool/Lookup/texts-zh.csv"

# 3. The generator.
cd "$folder/clone"
dotnet run --project src/SipStatus.CodeGen

# 4. The lines of public API that the build asks for, and nothing else.
! dotnet build src/SipStatus --framework net10.0 --nologo --verbosity quiet >"$folder/build.log" 2>&1 ||
    fail 'the build asks for no line of public API'
sed -n "s/.*error RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" "$folder/build.log" | sort -u >"$folder/lines"
[ -s "$folder/lines" ] || { cat "$folder/build.log" >&2; fail 'the build names no line of public API'; }
! grep -E '(error|warning) [A-Z]+[0-9]+:' "$folder/build.log" | grep -v 'error RS0016:' >&2 || fail 'the build asks for something else'
cat "$folder/lines" >>src/SipStatus/PublicAPI/PublicAPI.Unshipped.txt

# One build for all of them, without the analyzers, which have had their say.
printf -v list '"tests/%s",' "${projects[@]}"
list=$(printf '%s' "${list%,}" | sed 's|"tests/\([^"]*\)"|"tests/\1/\1.csproj"|g')
printf '{ "solution": { "path": "clone/SipStatus.sln", "projects": [%s] } }\n' "$list" >"$folder/table.slnf"
dotnet test "$folder/table.slnf" --nologo --verbosity quiet --filter "$tests" -p:RunAnalyzers=false || failed=1

printf 'Lines of public API:\n'
cat "$folder/lines"
printf 'Files touched:\n'
git status --short
[ -z "${failed:-}" ] || fail 'a new code breaks tests'
