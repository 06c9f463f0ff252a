# Each target makes .venv and installs what it needs; Python 3.11 and make are enough.
PYTHON ?= python3
TEST_PROCESSES ?= 2
BIN := .venv/bin

.PHONY: run try test lint bench pictures stale clean

run: .venv/installed
	@$(BIN)/python -m bot run

try: .venv/installed
	@$(BIN)/python -m bot try

test: .venv/installed-dev lint
	$(BIN)/pytest -rs -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder --cov --cov-report=
	@$(BIN)/python -m tests.coverage_floor

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m tests.audit

bench: .venv/installed-bench
	@set -e; for bench in tests/bench/[a-z]*.py; do echo "== $$bench"; $(BIN)/python -m tests.bench.$$(basename $$bench .py); done

pictures: .venv/installed-dev
	@$(BIN)/python -m tests.e2e.screens docs/pictures
	@$(BIN)/python -m tests.e2e.charts docs/pictures

stale: .venv/installed-dev
	@$(BIN)/python -m tests.text.stale

clean:
	rm -rf .venv build dist *.egg-info .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/installed-bench: .venv/installed-dev requirements-bench.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@
