# Each target creates .venv and installs its packages. You need Python 3.11 or later with its venv module, and make.
# make try PORT=9000 uses another port than 8080.
PYTHON ?= python3
TEST_PROCESSES ?= 3
BIN := .venv/bin
PYTEST := $(BIN)/pytest -rs -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

.PHONY: run try test coverage lint bench pictures stale clean

run: .venv/installed
	@$(BIN)/python -m bot run

try: .venv/installed
	@$(BIN)/python -m bot try $(if $(PORT),--port $(PORT))

test: .venv/installed-dev lint
	$(PYTEST)

coverage: .venv/installed-dev
	$(PYTEST) --cov --cov-report=
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
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "The venv module of Python is missing. On Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@echo "Installing the packages of requirements.txt into .venv: once, about 300 MB"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/installed-bench: .venv/installed-dev requirements-bench.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@echo "Installing the packages of requirements-dev.txt into .venv: once, about 300 MB more"
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@
