# The whole of the project's commands. `make serve` and `make test` need Rust (rustup), Node.js and make; the rest
# they install themselves.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
# Old shells set this to a proxy of their own; Trunk reads NO_COLOR as a boolean and refuses "1".
unexport NO_COLOR

# Where the site will live: `make build BASE=/kurabe/` for a sub-path.
BASE ?= /
# Scheme and host, if known: `make build SITE=https://example.org`. The sitemap and the cards of social media need it.
SITE ?=
DIST ?= dist
PORT ?= 8080

PROFILE ?= release

.PHONY: help setup setup-test app build quick serve test lint data bench shots clean

help: ## What there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## Install what building needs and is missing
	@scripts/setup.sh

setup-test:
	@scripts/setup.sh test

# Two apps from one crate (ARCHITECTURE.md): the small one opens the home page and the pages that are only read.
app: setup
	trunk build --cargo-profile $(PROFILE) --no-default-features true --features csr --dist target/app
	trunk build --cargo-profile $(PROFILE) --no-default-features true --features start --dist target/start
	@rm -rf target/app/.stage target/start/.stage

build: app ## Build the site into dist/ (BASE=/kurabe/ for a sub-path)
	cargo run --locked --quiet --features ssr --bin prerender -- --from target/app --start target/start --to $(DIST) --base $(BASE) --site "$(SITE)"

quick: ## While working: build without optimising for size, in a fraction of the time, into dist-quick/
	@$(MAKE) --no-print-directory build PROFILE=quick DIST=dist-quick

serve: build ## Build and serve at http://localhost:8080/
	node scripts/serve.mjs $(DIST) $(PORT) $(BASE)

lint: setup ## Formatting and clippy, native and wasm, warnings refused
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --features ssr -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown --lib --bin kurabe --features csr -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown --lib --bin kurabe --features start -- -D warnings

test: setup-test ## Everything: lint, tests, both builds, browser; ends with every runner's summary
	@scripts/test.sh

data: ## Make the project's own tables and compact files from the open tables
	cargo run --locked --release --bin convert

bench: setup-test build ## Sizes against the budget, times in the browser
	node tests/browser/bench.mjs $(DIST)

shots: setup-test build ## Screenshots of every page into tmp/shots
	node tests/browser/shots.mjs $(DIST)

clean: ## Remove what was built
	rm -rf dist dist-* tmp target
