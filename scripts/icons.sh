#!/usr/bin/env bash
# Draws public/icons/ from public/icon.svg with Chromium; run it when the sign changes. `maskable` fills the square, since
# launchers cut it to their own shape.
set -euo pipefail
cd "$(dirname "$0")/.."
chromium=${CHROMIUM:-chromium}; tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
draw() { # draw NAME PIXELS VIEWBOX
  sed -E "s/viewBox=\"[^\"]*\"/viewBox=\"$3\" width=\"$2\" height=\"$2\"/" public/icon.svg > "$tmp/icon.svg"
  printf '<!doctype html><style>html,body{margin:0;background:%s}svg{display:block}</style>%s' "$4" "$(cat "$tmp/icon.svg")" > "$tmp/icon.html"
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$2,$2" --screenshot="$PWD/public/icons/$1.png" "file://$tmp/icon.html" >/dev/null 2>&1
}
mkdir -p public/icons
draw icon-180 180 "0 0 32 32" white
draw icon-192 192 "0 0 32 32" transparent
draw icon-512 512 "0 0 32 32" transparent
draw icon-512-maskable 512 "-4 -4 40 40" white
