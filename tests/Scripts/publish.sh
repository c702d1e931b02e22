#!/usr/bin/env bash
# Publishes a program that keeps the whole library, trimmed and native, and runs both: every warning is an error.
#
# Usage: publish.sh      (the .NET SDK, and Debian's clang and lld for the native one)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish() { # NAME PROPERTY...
    printf -- '--- %s\n' "$1"
    timeout --kill-after=10 400 dotnet publish tests/SipStatus.AotSmoke --artifacts-path "$work/artifacts-$1" --output "$work/$1" "${@:2}"
    timeout --kill-after=10 60 "$work/$1/SipStatus.AotSmoke"
}

publish native
publish trimmed -p:PublishedAs=trimmed
