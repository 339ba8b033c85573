#!/usr/bin/env bash
# Licences, bans and sources of every crate, without a network; then npm's advisories if its registry offers them. A
# registry without an advisory service is said, not taken for a clean bill: the workflow's job "advisories" asks the rest.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

if command -v cargo-deny >/dev/null 2>&1; then
  cargo deny --offline --log-level error check licenses bans sources
else
  echo "cargo-deny is not installed"; exit 1
fi

for folder in tests/browser tests/lighthouse; do
  [ -f "$folder/package-lock.json" ] || continue
  out=$(cd "$folder" && npm audit --audit-level=high 2>&1) && status=0 || status=$?
  if [ $status = 0 ]; then echo "npm audit $folder: nothing of high severity"
  elif grep -qE 'audit endpoint|40[0-9]|50[0-9]|ENOTFOUND|ECONNREFUSED|ENOAUDIT' <<<"$out"; then echo "npm audit $folder: this registry offers no advisories; not checked here"
  else printf '%s\n' "$out"; exit 1; fi
done
