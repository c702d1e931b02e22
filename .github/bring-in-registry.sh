#!/usr/bin/env bash
# Brings the response codes that IANA registers into the snapshot, with the date of the registry, and generates what follows from them.
# Nothing changes where the snapshot shows them already.
#
# Usage: bring-in-registry.sh FILE.csv FILE.xml      (sip-parameters-7.csv and sip-parameters.xml of
#                                                     https://www.iana.org/assignments/sip-parameters; the .NET SDK must be there)
set -euo pipefail

csv=$(realpath "$1")
xml=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The first date of the XML is that of the registry as a whole.
date=$(sed -n 's|.*<updated>\([0-9]\{4\}-[0-9]\{2\}-[0-9]\{2\}\)</updated>.*|\1|p' "$xml" | head -n 1)
[ -n "$date" ] || { printf 'bring-in-registry: %s has no date\n' "$xml" >&2; exit 1; }

dotnet run --project src/SipStatus.CodeGen -- --compare "$csv" --write "$date"
dotnet run --project src/SipStatus.CodeGen
