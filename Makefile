# What a newcomer needs: `make run` and `make test`. Everything else is for those who work on it.
SHELL := /bin/sh
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
# How large a catalogue `make bench` filters.
BENCH_PROGRAMS ?= $(if $(CI),10000,100000)
# How many rows of rankings it imports, one size after another.
BENCH_IMPORTS ?= $(if $(CI),10000:100000,10000:100000:1000000:3000000)
# How many names of universities it creates, and looks for misspelt ones among.
BENCH_NAMES ?= $(if $(CI),20000,120000)
# How many rows it reads and binds through SQLiteStorage, C and GRDB.
BENCH_ROWS ?= $(if $(CI),100000,1000000)
# Of how many programs it serves pages, and for how many seconds.
BENCH_PAGES ?= $(if $(CI),10000:3,10000:10)
# How long `make fuzz` looks for faults, in all.
FUZZ_SECONDS ?= $(if $(CI),100,600)
# How long `make torture` lets things fail, about; 0 until there is nothing left to try, which is days.
TORTURE_MINUTES ?= 60
# How the commands begin that it tortures, each in quotes: all, unless some are named.
TORTURE_COMMANDS ?=
RELEASE := .build/release/gradatlas
# Where the compiler finds the modules over C libraries, and what the library hands on of other modules.
C_MODULES = $(patsubst %/module.modulemap,-I %,$(wildcard Sources/C*/module.modulemap))
HANDED_ON = $(shell sed -n 's/^@_exported .*import \(struct \)*\([A-Za-z]*\).*/\2/p' Sources/GradAtlasLibrary/GradAtlas.swift \
  | paste -s -d , -)
STATIC := --static-swift-stdlib -Xswiftc -static-executable
# Types are asked for by their accessors, not by their mangled names, which the runtime reads and looks up in every table
# of conformances: a cold start takes an eighth fewer instructions, and the executable a hundred kilobytes more.
STATIC += -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# The C libraries and the tools that the build and the tests call.
BUILD_PACKAGES := libsqlite3-dev libcmark-gfm-dev libcmark-gfm-extensions-dev nettle-dev zlib1g-dev \
  libminizip-dev libexpat1-dev libgumbo-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) sqlite3 python3 python3-venv jq strace
# The browser and the checkers of the pages; one of them is written in Java.
WEB_PACKAGES := $(TEST_PACKAGES) chromium fonts-liberation linkchecker default-jre-headless

# Installs what is missing of the Debian or Ubuntu packages $(1); without root or apt it says what to install.
define install
missing=; \
for package in $(1); do \
  dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -z "$$missing" ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null; then \
  echo "error: without apt, install by hand what Debian calls:$$missing" >&2; exit 69; fi; \
if [ "$$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root=sudo; else \
  echo "error: missing packages; run: sudo apt-get install$$missing" >&2; exit 69; fi; \
echo "installing$$missing" >&2; \
{ $$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $$missing; } >&2
endef

.PHONY: help run serve test test-web torture sanitize fuzz coverage lint build install bench docs consumer packages \
  test-packages bench-packages web-packages clean

help:
	@echo 'make run      build the tool, make the standard catalogue, and ask which programs cover NLP'
	@echo 'make serve    build the tool, and show the standard catalogue in a browser'
	@echo 'make test     run every test'
	@echo 'make test-web open the pages of `gradatlas serve` in a browser, and ask its interface what it promises'
	@echo 'make install  put gradatlas with its manual and completions below PREFIX (PREFIX=$(PREFIX))'
	@echo 'make torture  let calls fail and kill commands for TORTURE_MINUTES=$(TORTURE_MINUTES)'
	@echo 'make sanitize run the tests under the address and the thread sanitizer, in about half an hour'
	@echo 'make fuzz     give made-up input to every reader for FUZZ_SECONDS=$(FUZZ_SECONDS)'
	@echo 'make coverage show what the tests reach'
	@echo 'make lint     check the formatting'
	@echo 'make docs     write the documentation of the library to .build-docs/GradAtlas.doccarchive'
	@echo 'make consumer build and run a package that uses the library'
	@echo 'make bench    measure against other tools, and write Benchmarks/RESULTS.md'

run: build
	@echo 'to see the catalogue in a browser: make serve' >&2
	@$(RELEASE) programs --focus NLP

serve: build
	@$(RELEASE) serve

build: packages
	@swift build -c release --product gradatlas $(STATIC) 2>.build-errors || { cat .build-errors; exit 1; }
	@rm -f .build-errors

# The tool's tests run the release build, which users have, in half the processor time; a call of SQLite's that is to fail
# does so in the debug build.
test: build test-packages
	GRADATLAS_TOOL='$(CURDIR)/$(RELEASE)' swift test

# The pages in Chromium, their markup and links, and the interface for programs.
test-web: build web-packages
	Tests/Web/run

# As many faults as there is time for, not a minute of them, and an import killed 200 times.
torture: test-packages
	Tests/torture $(TORTURE_MINUTES) $(TORTURE_COMMANDS)

# The tests under the address and the thread sanitizer, each in a build of its own.
sanitize: test-packages
	Tests/sanitize

# Made-up input for the readers of filters, questions, articles, tables and files.
fuzz: packages
	Tests/Fuzzing/fuzz $(FUZZ_SECONDS)

# What the tests reach: a table of the rooms, and every part that no test reaches.
coverage: test-packages
	Tests/Coverage/measure

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Migrations Seeds Benchmarks

install: build
	install -D -m 755 $(RELEASE) '$(DESTDIR)$(PREFIX)/bin/gradatlas'
	install -d '$(SHARE)/man/man1' '$(SHARE)/bash-completion/completions' '$(SHARE)/zsh/site-functions' \
	  '$(SHARE)/fish/vendor_completions.d'
	$(RELEASE) manual --date "$$(git log -1 --format=%cs 2>/dev/null || date -u +%F)" \
	  >'$(SHARE)/man/man1/gradatlas.1'
	$(RELEASE) completions bash >'$(SHARE)/bash-completion/completions/gradatlas'
	$(RELEASE) completions zsh >'$(SHARE)/zsh/site-functions/_gradatlas'
	$(RELEASE) completions fish >'$(SHARE)/fish/vendor_completions.d/gradatlas.fish'

bench: build bench-packages .build-benchmarks/python
	Benchmarks/run cold-start serve:$(BENCH_PAGES) filters:$(BENCH_PROGRAMS) import:$(BENCH_IMPORTS) export:$(BENCH_PROGRAMS) \
	  world-list names:$(BENCH_NAMES) storage:$(BENCH_ROWS)

# DuckDB, sqlite-utils and Datasette, to be measured beside; without PyPI they are left out.
.build-benchmarks/python:
	@{ python3 -m venv '$@' && '$@/bin/pip' install --quiet --disable-pip-version-check duckdb sqlite-utils datasette; } \
	  || { rm -rf '$@'; echo 'DuckDB, sqlite-utils and Datasette are not measured: PyPI is out of reach' >&2; }

# The symbols come from the modules that `swift build` has made, so nothing is built twice.
docs: packages
	swift build --target GradAtlas
	@rm -rf .build-docs && mkdir -p .build-docs/library
	swift symbolgraph-extract -module-name GradAtlas -minimum-access-level public -output-dir .build-docs/library \
	  -target $(shell uname -m)-unknown-linux-gnu -I .build/debug/Modules $(C_MODULES) \
	  -experimental-allowed-reexported-modules=$(HANDED_ON)
	docc convert Sources/GradAtlasLibrary/GradAtlas.docc --additional-symbol-graph-dir .build-docs/library \
	  --warnings-as-errors --output-path .build-docs/GradAtlas.doccarchive

# A package of its own that uses the library: what it prints has to stay as it is.
consumer: packages
	swift build --package-path Tests/Consumer --scratch-path .build-consumer
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && consumer='$(CURDIR)/.build-consumer/debug/Consumer' \
	  && (cd "$$folder" && "$$consumer" >output && cat universities.csv >>output) \
	  && diff Tests/Consumer/expected.txt "$$folder/output" && echo 'consumer: as expected'

packages:
	@$(call install,$(BUILD_PACKAGES))

test-packages:
	@$(call install,$(TEST_PACKAGES))

web-packages:
	@$(call install,$(WEB_PACKAGES))

bench-packages: test-packages
	@$(call install,wrk)

clean:
	rm -rf .build .build-*
