# make demo   builds plancheck and checks the example programme
# make test   builds and runs every test
# make help   lists the rest

SHELL := /bin/bash
.DEFAULT_GOAL := help
PLANCHECK := .build/release/plancheck
EXAMPLE := fixtures/programme
OUT := out/demo

.PHONY: help setup build demo test lint format

help: ## Lists these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 22

setup: ## Installs the Debian packages that are missing
	@.ci/setup

build: setup ## Builds for release
	@swift build -c release --product plancheck

test: setup ## Builds and runs every test
	@swift test --disable-xctest

lint: ## Holds the sources to the format
	@swift format lint --strict -r Sources Tests Package.swift

format: ## Formats the sources
	@swift format -i -r Sources Tests Package.swift

demo: build ## Checks the example programme and says where the page is
	@mkdir -p $(OUT)
	@echo
	@$(PLANCHECK) check --programme $(EXAMPLE) --no-record --fail-on never $(EXAMPLE)/submissions
	@$(PLANCHECK) check --programme $(EXAMPLE) --no-record --fail-on never --quiet \
	  --format html --output $(OUT)/check.html $(EXAMPLE)/submissions
	@echo "The same as a page, with what was understood: $(OUT)/check.html"
