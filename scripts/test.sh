#!/usr/bin/env bash
# Runs every check, goes on after a failure, and ends with the closing line of every runner.
# Fails if any part failed, or, with CI=true, if any part was skipped.
set -uo pipefail
cd "$(dirname "$0")/.."
# An address of nobody: the tests want the links that a site with a repository has.
export KURABE_REPOSITORY=https://example.org/kurabe
# A run that nobody debugs keeps nothing for a debugger or for the next build: a quarter of the room on disk (docs/BENCH.md).
if [ "${CI:-}" = true ]; then
  export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_DEV_STRIP=debuginfo
fi
logs=tmp/test; rm -rf "$logs"; mkdir -p "$logs"
names=(); results=(); failed=0

part() { # part NAME COMMAND...
  local name=$1; shift
  printf '\n== %s\n' "$name"
  local start=$SECONDS status=ok
  "$@" 2>&1 | tee "$logs/$name.log" || status=FAILED
  [ "$status" = ok ] || failed=1
  names+=("$name"); results+=("$status, $((SECONDS - start)) s")
}

part format cargo fmt --check
part clippy cargo clippy --locked --all-targets -- -D warnings
part clippy-ssr cargo clippy --locked --all-targets --features cards -- -D warnings
for app in start explore class embed; do
  part "clippy-$app" cargo clippy --locked --target wasm32-unknown-unknown --lib --bin kurabe --features "$app" -- -D warnings
done
part pure cargo test --locked
part pages cargo test --locked --features cards
# One build for both places: the address of the site is read from <base> at run time.
part build make --no-print-directory app
part prerender-sub cargo run --locked --quiet --features cards --bin prerender -- --apps target/apps --to dist-sub --base /kurabe/ --site https://kurabe.example
part prerender-root cargo run --locked --quiet --features cards --bin prerender -- --apps target/apps --to dist-root --base /
part compress node scripts/compress.mjs dist-root
part usb node scripts/usb.mjs dist-root dist-usb
part wasm node scripts/check-wasm.mjs dist-root
part dependencies scripts/audit.sh
part speed node tests/browser/speed.mjs
part browser node --test --test-timeout=900000 --test-reporter=spec tests/browser/*.test.mjs tests/worker.test.mjs tests/inflate.test.mjs
part engines node --test --test-timeout=900000 --test-reporter=spec tests/engines/*.test.mjs

printf '\n== summary\n'
printf 'disk: %s used by this checkout, %s free\n' "$(du -sh . | cut -f1)" "$(df -h . | awk 'NR == 2 {print $4}')"
for i in "${!names[@]}"; do
  name=${names[$i]}
  printf '%-15s %s\n' "$name" "${results[$i]}"
  case $name in
    pure | pages) awk '/^test result/ {p += $4; f += $6; s += $8} END {printf "  cargo test: %d passed, %d failed, %d ignored\n", p, f, s}' "$logs/$name.log" ;;
    browser | engines)
      sed -n 's/^. \(tests\|pass\|fail\|skipped\) \([0-9]*\)$/\1 \2/p' "$logs/$name.log" | tail -n 4 | paste -sd, | sed 's/^/  node --test: /'
      skipped=$(sed -n 's/^. skipped \([0-9]*\)$/\1/p' "$logs/$name.log" | tail -n 1)
      if [ "${CI:-}" = true ] && [ "${skipped:-0}" != 0 ]; then printf '  a skipped test counts as a failure here\n'; failed=1; fi ;;
  esac
done
[ $failed = 0 ] && printf 'all passed\n' || printf 'FAILED\n'
exit $failed
