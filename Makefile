# The whole of the project's commands. `make serve` and `make test` need Rust (rustup), Node.js and make; the rest
# they install themselves.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
# Old shells set this to a proxy of their own; Trunk reads NO_COLOR as a boolean and refuses "1".
unexport NO_COLOR

# Where readers report errors (view::report): the clone's own origin, if that is a host; or name it. Without one the site
# offers a text to copy instead of a link.
export KURABE_REPOSITORY ?= $(shell git remote get-url origin 2>/dev/null | sed -nE 's!^(https://|ssh://git@|git@)([a-z0-9.-]+\.[a-z]+)[:/]([^@]+)$$!https://\2/\3!p' | sed -E 's!(\.git|/)$$!!')

# Where the site will live: `make build BASE=/kurabe/` for a sub-path.
BASE ?= /
# Scheme and host, if known: `make build SITE=https://example.org`. The sitemap and the cards of social media need it.
SITE ?=
DIST ?= dist
PORT ?= 8080

PROFILE ?= release
# The pictures for previews of links are drawn too (resvg); `make build PAGES=ssr` leaves them out.
PAGES ?= cards

.PHONY: help setup setup-test setup-bench app build quick serve usb test test-browsers lint fuzz data data-diff bench weight lighthouse speed shots clean

help: ## What there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## Install what building needs and is missing
	@scripts/setup.sh

setup-test:
	@scripts/setup.sh test

# Four apps from one crate (ARCHITECTURE.md). While working on one, `make quick APPS=explore` leaves the others as they are.
APPS ?= start explore class embed
app: setup
	@for app in $(APPS); do \
	  trunk build --cargo-profile $(PROFILE) --no-default-features true --features $$app --dist target/apps/$$app || exit 1; \
	  rm -rf target/apps/$$app/.stage; \
	done

build: app ## Build the site into dist/ (BASE=/kurabe/ for a sub-path)
	cargo run --locked --quiet --features $(PAGES) --bin prerender -- --apps target/apps --to $(DIST) --base $(BASE) --site "$(SITE)"
	$(if $(filter release,$(PROFILE)),node scripts/compress.mjs $(DIST))

quick: ## While working: build without optimising for size, in a fraction of the time, into dist-quick/
	@$(MAKE) --no-print-directory build PROFILE=quick PAGES=ssr DIST=dist-quick

serve: build ## Build and serve at http://localhost:8080/
	node scripts/serve.mjs $(DIST) $(PORT) $(BASE)

lint: setup ## Formatting and clippy, native and wasm, warnings refused
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --features ssr -- -D warnings
	@for app in start explore class embed; do \
	  cargo clippy --locked --target wasm32-unknown-unknown --lib --bin kurabe --features $$app -- -D warnings || exit 1; \
	done

usb: app ## The edition for a USB stick into dist-usb/: a folder of pages, and one HTML with everything inside
	cargo run --locked --quiet --features $(PAGES) --bin prerender -- --apps target/apps --to target/usb --base / --site "$(SITE)"
	node scripts/usb.mjs target/usb dist-usb

test-browsers: setup-test usb ## Key journeys in Chromium, Firefox and WebKitGTK, on the site and on the one file
	cargo run --locked --quiet --features $(PAGES) --bin prerender -- --apps target/apps --to dist-sub --base /kurabe/ --site https://kurabe.example
	node --test --test-timeout=120000 --test-reporter=spec tests/engines/*.test.mjs

fuzz: ## Ten million inputs each of addresses and files (FUZZ_CASES=…)
	FUZZ_CASES=$(or $(FUZZ_CASES),10000000) cargo test --locked --profile fuzz --test fuzz

setup-bench: setup-test
	@scripts/setup.sh bench

test: setup-test ## Everything: lint, tests, both builds, browser; ends with every runner's summary
	@scripts/test.sh

data: ## Make the project's own tables and compact files from the open tables
	cargo run --locked --release --bin convert

OLD ?= HEAD
data-diff: ## What the tables in public/data change against a revision (OLD=HEAD): headline numbers, memberships, years
	@rm -rf tmp/data-old && mkdir -p tmp/data-old && git archive $(OLD) public/data | tar -x -C tmp/data-old
	cargo run --locked --quiet --release --bin data_diff -- tmp/data-old/public/data public/data

bench: setup-test build ## Sizes against the budget, times in the browser
	node tests/browser/bench.mjs $(DIST)

weight: setup ## Where the bytes of each app go, by crate
	@scripts/weight.sh

speed: setup-test ## The same comparison natively, in Chromium and in plain JavaScript, as ratios
	node tests/browser/speed.mjs

lighthouse: setup-bench ## Lighthouse (mobile) on five pages, into tmp/lighthouse
	@$(MAKE) --no-print-directory build DIST=dist-lighthouse BASE=/ SITE=http://localhost:8099
	node tests/lighthouse/run.mjs dist-lighthouse

shots: setup-test build ## Screenshots of every page into tmp/shots
	node tests/browser/shots.mjs $(DIST)

clean: ## Remove what was built
	rm -rf dist dist-* tmp target
