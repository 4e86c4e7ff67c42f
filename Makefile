# make demo   builds plancheck and checks the example programme
# make test   builds and runs every test
# make help   lists the rest

SHELL := /bin/bash
.DEFAULT_GOAL := help
CONFIGURATION := release
PLANCHECK := .build/$(CONFIGURATION)/plancheck
EXAMPLE := fixtures/programme
OUT := out/demo

.PHONY: kit help setup build browser readers demo test check-pages gate lint format

help: ## Lists these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 22

setup: ## Installs the Debian packages that are missing
	@.ci/setup

build: setup ## Builds for release, or for CONFIGURATION=debug
	@swift build -c $(CONFIGURATION) --product plancheck

browser: ## Installs what check-pages needs: a browser, and what drives it
	@.ci/setup chromium python3-venv
	@test -d .build/pages-venv || python3 -m venv .build/pages-venv
	@.build/pages-venv/bin/pip install -q playwright axe-playwright-python
	@.build/pages-venv/bin/python Tests/Pages/check.py --start

readers: ## Installs other programs that read what we write, for the tests that ask them
	@test -e /usr/lib/libreoffice/program/libswlo.so || .ci/setup libreoffice-writer-nogui
	@test -e /usr/lib/libreoffice/program/libsclo.so || .ci/setup libreoffice-calc-nogui
	@.ci/setup python3-venv
	@test -d .build/readers-venv || python3 -m venv .build/readers-venv
	@.build/readers-venv/bin/pip install -q openpyxl python-docx formulas openxml-audit

check-pages: browser demo ## Opens the demo's pages in a browser: accessible, nothing overflows
	@.build/pages-venv/bin/python Tests/Pages/check.py $(OUT)/*.html $(OUT)/programme/out/*.html

test: setup ## Builds and runs every test
	@swift test --disable-xctest

SECONDS_EACH := 60
SEED := 1

kit: setup ## Lays the hostile kit out as files for the torture
	@PLANCHECK_KIT=$(CURDIR)/.build/torture/kit swift test --disable-xctest --filter 'hostile kit' >/dev/null

torture: build ## Mutants, kills, a full disk, little memory: SECONDS_EACH=60 SEED=1
	@Tests/Torture/run $(SECONDS_EACH) $(SEED)

sanitize: setup ## Runs every test under AddressSanitizer, then under ThreadSanitizer
	@SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.txt:print_suppressions=0 \
	  swift test --disable-xctest --sanitize=address --scratch-path .build-asan
	@SWIFT_BACKTRACE=enable=no swift test --disable-xctest --sanitize=thread --scratch-path .build-tsan

fuzz: ## Fuzzes each target of Tests/Fuzz: SECONDS_EACH=60
	@for target in $$(Tests/Fuzz/run); do Tests/Fuzz/run $$target $(SECONDS_EACH) || exit 1; done

bench: build ## Measures against the floor of zlib and libxml2 (see Benchmarks/README.md)
	@Benchmarks/run

gate: build ## Holds the instructions of three forms to Benchmarks/instructions.json
	@.ci/setup valgrind python3
	@Benchmarks/gate

lint: ## Holds the sources to the format
	@swift format lint --strict -r Sources Tests Package.swift

format: ## Formats the sources
	@swift format -i -r Sources Tests Package.swift

demo: build ## Runs the example programme from October to June, and says where the pages are
	@rm -rf $(OUT) && mkdir -p $(OUT) && cp -R $(EXAMPLE) $(OUT)/programme
	@echo
	@echo "== What each chair must put right (October) =="
	@$(PLANCHECK) check --programme $(OUT)/programme --fail-on never --quiet $(OUT)/programme/submissions
	@$(PLANCHECK) check --programme $(OUT)/programme --fail-on never --quiet --no-record \
	  --format html --output $(OUT)/check.html $(OUT)/programme/submissions
	@echo
	@echo "== Who has sent what, before, on and after the deadline =="
	@for day in 2020-09-28 2020-10-02 2020-10-09; do \
	  $(PLANCHECK) status --programme $(OUT)/programme --quiet --as-at $$day | sed -n '1,4p'; echo; done
	@$(PLANCHECK) status --programme $(OUT)/programme --quiet --as-at 2020-10-09 --format html \
	  --output $(OUT)/status.html
	@$(PLANCHECK) allocate --programme $(OUT)/programme --quiet --as-at 2020-09-14 --write | tail -n 12
	@$(PLANCHECK) chase --programme $(OUT)/programme --quiet --as-at 2020-10-09
	@$(PLANCHECK) lists --programme $(OUT)/programme --quiet --as-at 2020-10-09
	@$(PLANCHECK) grade --programme $(OUT)/programme --quiet --as-at 2021-06-07
	@$(PLANCHECK) report --programme $(OUT)/programme --quiet --as-at 2021-06-07
	@echo
	@echo "The results as a page, with what was understood:   $(OUT)/check.html"
	@echo "Who has sent what, as a page:                      $(OUT)/status.html"
	@echo "Letters, drafts, lists and the papers of June:     $(OUT)/programme/out/"
