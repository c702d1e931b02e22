#!/usr/bin/env bash
# Opens a pull request with what bring-in-registry.sh has changed, if it has changed anything. Each state of the registry has its own
# branch, named after its date, and its own pull request: what somebody adds to one is never overwritten, and one that was closed is
# not opened again.
#
# Usage: open-registry-pull-request.sh      (git, whose remote origin takes a push, and gh must be there)
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -n "$(git status --porcelain)" ] || exit 0

branch=iana-registry-$(cat src/SipStatus/Data/iana-response-codes.date)
title='Bring the snapshot of the IANA registry up to date'
body='IANA has changed its response codes. A code that is new still needs its row in `src/SipStatus/Data/status-codes.csv`:'
body+=' `.github/CONTRIBUTING.md` says how to add it. Close and open this pull request once to run the checks.'

known=$(gh pr list --head "$branch" --state all --json number --jq '.[].number')
if [ -n "$known" ]; then
    printf 'There is a pull request for %s already: %s\n' "$branch" "$known"
    exit 0
fi

# The branch may be there without its pull request, if gh failed the last time.
pushed=$(git ls-remote origin "refs/heads/$branch")
if [ -z "$pushed" ]; then
    git switch --create "$branch"
    git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
        commit --quiet --all --message "$title"
    git push origin "$branch"
fi

gh pr create --head "$branch" --title "$title" --body "$body"
