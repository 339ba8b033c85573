#!/usr/bin/env bash
# Where the bytes of the apps go: builds them once more with names kept and lists functions by crate (`make weight`).
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
for feature in start explore class embed; do
  CARGO_PROFILE_RELEASE_STRIP=false CARGO_PROFILE_RELEASE_DEBUG=0 cargo build --locked --quiet --release --target wasm32-unknown-unknown \
    --target-dir target/weight --no-default-features --features "$feature" --bin kurabe
  printf '\n== %s: bytes by crate (before wasm-bindgen, uncompressed)\n' "$feature"
  node scripts/weight.mjs target/weight/wasm32-unknown-unknown/release/kurabe.wasm
done
