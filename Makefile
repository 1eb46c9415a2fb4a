# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Needs Python 3.11+, Node.js 20+ and make. Each stamp in .make/ says that a step is done and for which lock,
# so that a second run does only what is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PY := $(BIN)/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
VENDOR := src/regietafel/web/static/vendor
FONTS := src/regietafel/outlets/fonts
PORT ?= 8000
# Tests and checks see nothing of the settings or the data of whoever runs them.
APART := env -u REGIETAFEL_DATABASE_URL -u REGIETAFEL_DAY -u REGIETAFEL_LANG -u REGIETAFEL_ACTOR \
	-u REGIETAFEL_HOSTS -u REGIETAFEL_HTTPS -u REGIETAFEL_THEME_CSS REGIETAFEL_HOME=$(CURDIR)/.make/home
# One file of tests goes to one process, so that what a file prepares is prepared once. What was compiled is
# kept for the next process, whatever whoever runs the tests is used to; the ten slowest tests are printed.
TESTS := env -u PYTHONDONTWRITEBYTECODE $(PY) -m pytest -q -n auto --dist loadfile --durations=10
# Pages with parts that are printed from the code.
PRINTED := docs/reference/*.md docs/explanation/architecture.md
say = @printf '  %-12s %s\n' '$(1)' '$(2)'

# A stamp without the thing it speaks of is worth nothing.
$(shell [ -x $(PY) ] || rm -f .make/venv .make/runtime .make/dev)
$(shell [ -d node_modules ] || rm -f .make/node .make/front)
$(shell [ -d $(VENDOR) ] && [ -d $(FONTS) ] || rm -f .make/front)

.PHONY: help up setup test test-needs check bench mutants docs lock wheel clean

help:
	@sed -n 's/^## //p' Makefile

## make up      set up what is missing, load the case of 8 July 2022 and serve it
up: setup
	$(call say,serve,the case of 8 July 2022)
	@exec $(BIN)/regietafel up --port $(PORT)

setup: .make/runtime .make/front

## make test    every test, on PostgreSQL and on SQLite, with a real browser
test: .make/dev .make/front test-needs
	$(call say,test,every test that uses the database on PostgreSQL)
	@$(APART) $(PY) -m tests.support.postgres $(TESTS) -m database $(ARGS)
	$(call say,test,everything; the database is SQLite)
	@$(APART) $(TESTS) $(ARGS)

test-needs:
	@tools/install-test-needs

## make check   form, types, layers, licences, printed documentation, locks
check: .make/dev .make/front
	$(call say,check,form)
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .
	$(call say,check,types)
	@$(APART) $(BIN)/mypy
	$(call say,check,layers)
	@$(BIN)/lint-imports --config pyproject.toml > .make/layers.txt || { cat .make/layers.txt; exit 1; }
	$(call say,check,licences)
	@$(BIN)/reuse lint --quiet || $(BIN)/reuse lint
	@$(PY) -m tools.licences
	$(call say,check,publiccode.yml)
	@$(PY) -m tools.publiccode
	$(call say,check,changes)
	@$(PY) -m tools.changes $(if $(BASE),--since $(BASE))
	$(call say,check,locks)
	@$(PY) -m tools.locks
	$(call say,check,printed documentation)
	@$(PY) -m cogapp --check -I . $(PRINTED)

## make bench   apportionment beside the packages of others, in one run
bench: .make/dev
	@for file in benchmarks/*.py; do $(APART) $(PY) "$$file"; done

## make mutants how many small faults the tests notice, in a sample (ARGS="--count 300 --seed 7 --jobs 2")
mutants: .make/dev .make/front
	@$(APART) $(PY) -m tools.mutants $(ARGS)

## make docs    print what docs say of the code anew from the code
docs: .make/dev
	@$(PY) -m cogapp -r -I . $(PRINTED)

## make lock    make the locks anew from pyproject.toml and package.json
lock: .make/dev
	$(call say,lock,requirements.lock and requirements-dev.lock)
	@$(PY) -m tools.locks --write
	$(call say,lock,package-lock.json)
	@npm install --package-lock-only --ignore-scripts --silent

## make wheel   dist/*.whl with style sheets and fonts inside
wheel: .make/runtime .make/front
	$(call say,wheel,dist/)
	@$(BIN)/hatchling build -t wheel

## make clean   throw away what was made (not .regietafel/, which holds data)
clean:
	@rm -rf .venv .make node_modules build dist $(VENDOR) $(FONTS)
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.make:
	@mkdir -p .make

.make/venv: tools/find-python | .make
	$(call say,python,a virtual environment in .venv)
	@python="$$(tools/find-python)" && "$$python" -m venv --clear .venv
	@rm -f .make/runtime .make/dev
	@touch $@

.make/runtime: .make/venv requirements.lock pyproject.toml
	$(call say,python,packages that Regietafel needs)
	@$(PIP) install --require-hashes --only-binary :all: -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.make/dev: .make/runtime requirements-dev.lock
	$(call say,python,packages that its tests need)
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.make/node: package.json package-lock.json .npmrc tools/find-node | .make
	@tools/find-node
	$(call say,node,style sheets and fonts)
	@npm ci --ignore-scripts --silent
	@touch $@

.make/front: .make/node tools/front_end.py
	@$$(tools/find-python) tools/front_end.py
	@touch $@
