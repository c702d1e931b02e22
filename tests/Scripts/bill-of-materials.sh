#!/usr/bin/env bash
# Writes the software bill of materials (SPDX 2.2) of the packages in a folder: one file for each, named after it. It lists the
# files in the package with their hashes, and what was restored to build it: dependencies, and the analyzers and tools of the build.
#
# Usage: bill-of-materials.sh PACKAGES OUTPUT      (two folders; the .NET SDK and unzip must be there)
set -euo pipefail

packages=$(realpath "$1")
mkdir -p "$2"
output=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet tool restore >/dev/null
for package in "$packages"/*.nupkg; do
    name=$(basename "$package" .nupkg)
    id=$(sed -E 's/\.[0-9]+\.[0-9]+\.[0-9]+.*$//' <<<"$name")
    version=${name#"$id".}
    mkdir -p "$work/$name/content" "$work/$name/components"
    unzip -q "$package" -d "$work/$name/content"
    # The dependencies as they were restored: what the tool looks for in the folder of the project.
    cp "src/$id/obj/project.assets.json" "$work/$name/components"
    dotnet sbom-tool generate -b "$work/$name/content" -bc "$work/$name/components" -pn "$id" -pv "$version" \
        -ps 'The SipStatus authors' -nsb https://github.com/sipstatus/sipstatus -V Warning >"$work/log" || { cat "$work/log" >&2; exit 1; }
    cp "$work/$name/content/_manifest/spdx_2.2/manifest.spdx.json" "$output/$name.spdx.json"
    printf '%s: %d files, %d packages\n' "$name.spdx.json" \
        "$(grep -c '"fileName":' "$output/$name.spdx.json")" "$(grep -c '"SPDXID": "SPDXRef-Package-' "$output/$name.spdx.json")"
done
