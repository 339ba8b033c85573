#!/usr/bin/env bash
# Installs what is missing and nothing else. `setup.sh` for building, `setup.sh test` for the browser tests too,
# `setup.sh bench` for measuring.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

TRUNK=0.21.14         # newest that builds with the compiler of rust-toolchain.toml; its configuration is Trunk.toml
CARGO_DENY=0.20.2     # licences, bans and sources of crates
WASM_BINDGEN=0.2.128  # exactly the crate's version in Cargo.toml
GECKODRIVER=0.36.0    # speaks with Firefox 140, Debian's

say() { printf 'setup: %s\n' "$*"; }
need() { command -v "$1" >/dev/null 2>&1 || { say "$1 is missing: $2"; exit 1; }; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else
    say "this needs root: $*"; return 1; fi
}

apt_install() {
  command -v apt-get >/dev/null 2>&1 || { say "please install: $*"; return 1; }
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# Rust links with it.
command -v cc >/dev/null 2>&1 || apt_install gcc libc6-dev || need cc "install a C compiler"
need cargo "install Rust with rustup, https://rustup.rs"
need node "install Node.js 20 or newer"

# rustup fetches the compiler of rust-toolchain.toml on first use.
cargo --version >/dev/null
if command -v rustup >/dev/null 2>&1; then
  rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
fi

version_of() { "$1" --version 2>/dev/null | awk 'NR == 1 {print $2}' || true; }
if [ "$(version_of trunk)" != "$TRUNK" ]; then
  say "building trunk $TRUNK (about six minutes on two cores, once)"
  cargo install --locked --force trunk --version "$TRUNK"
fi
if [ "$(version_of wasm-bindgen)" != "$WASM_BINDGEN" ]; then
  say "building wasm-bindgen-cli $WASM_BINDGEN (about two minutes, once)"
  cargo install --locked --force wasm-bindgen-cli --version "$WASM_BINDGEN"
fi

# Everything below needs the network; the build itself (Trunk.toml) runs offline.
cargo fetch --locked

[ "${1:-}" = test ] || [ "${1:-}" = bench ] || exit 0

need npm "it comes with Node.js"
# The scripts of "reproduce this" are run as a visitor would run them.
command -v python3 >/dev/null 2>&1 || apt_install python3-minimal || need python3 "install Python 3"
if ! cmp -s tests/browser/package-lock.json tests/browser/node_modules/.installed-lock 2>/dev/null; then
  (cd tests/browser && npm ci --no-audit --no-fund)
  cp tests/browser/package-lock.json tests/browser/node_modules/.installed-lock
fi
if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
  apt_install chromium || say "no Chromium: name one in CHROMIUM, or its tests are skipped (a failure when CI=true)"
fi
# Japanese text needs a Japanese font, or widths and pictures mean nothing.
if command -v fc-list >/dev/null 2>&1 && [ -z "$(fc-list :lang=ja family)" ]; then
  apt_install fonts-noto-cjk || say "no Japanese font: pictures will show boxes"
elif ! command -v fc-list >/dev/null 2>&1; then
  apt_install fontconfig fonts-noto-cjk || true
fi
# Firefox and WebKitGTK, their drivers, a screen that is not there, another renderer of SVG. chromedriver comes with Debian's Chromium.
for pair in chromedriver:chromium-driver rsvg-convert:librsvg2-bin firefox-esr:firefox-esr WebKitWebDriver:webkit2gtk-driver xvfb-run:xvfb xauth:xauth wasm-opt:binaryen; do
  command -v "${pair%%:*}" >/dev/null || { [ "${pair%%:*}" = firefox-esr ] && command -v firefox >/dev/null; } ||
    apt_install "${pair##*:}" || say "without ${pair##*:} its tests are skipped (a failure when CI=true)"
done
if [ "$(version_of geckodriver)" != "$GECKODRIVER" ]; then
  say "building geckodriver $GECKODRIVER (about three minutes, once)"
  cargo install --locked --force geckodriver --version "$GECKODRIVER"
fi
if ! command -v cargo-deny >/dev/null; then
  say "building cargo-deny $CARGO_DENY (about four minutes, once)"
  cargo install --locked cargo-deny --version "$CARGO_DENY"
fi

[ "${1:-}" = bench ] || exit 0

if ! cmp -s tests/lighthouse/package-lock.json tests/lighthouse/node_modules/.installed-lock 2>/dev/null; then
  (cd tests/lighthouse && npm ci --no-audit --no-fund)
  cp tests/lighthouse/package-lock.json tests/lighthouse/node_modules/.installed-lock
fi
