# Two commands on a fresh machine: `make site` builds the archive, `make test` checks everything.
# Nothing is assumed but make and Python 3.11 or newer; nothing needs root.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

# Saved web pages take one more library, which is installed where there is one to read.
WEB_PAGES := $(shell find seeds -name '*.html' -o -name '*.htm')

.PHONY: site test nightly browser audit scale screenshots bench lock

site: .venv/installed $(if $(WEB_PAGES),.venv/installed-html)
	$(BIN)/python -m builder build $(if $(SITE_URL),--site-url "$(SITE_URL)")

test: .venv/installed-test browser
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

# The tests of the build with many more series of changes, many more kills at random moments, and a cluster. Takes an hour.
nightly: .venv/installed-test
	BACKFILE_SERIES=300 BACKFILE_KILLS=200 $(BIN)/python -m pytest tests/test_incremental.py tests/test_killed.py
	$(BIN)/python -m pytest -m nightly

# Backfile beside Hugo, Pagefind, Pelican and Eleventy, as far as they are on PATH. Takes an hour; see docs/performance.md.
bench: .venv/installed
	$(BIN)/python -m bench.peers $(ARTICLES)

# Finds a browser for the tests, or installs one; and axe-core, which judges accessibility.
browser: .venv/installed-test
	@$(BIN)/python tests/browser/find_browser.py
	@$(BIN)/python -m tests.browser.find_axe

# What others say of every kind of page: axe, the Nu HTML checker, Lighthouse. Takes minutes; needs Node and Java.
audit: .venv/installed-test browser
	@$(BIN)/python -m tests.audit

# Twenty thousand clippings, the strangest among them: no page too heavy or too wide. Takes half an hour.
scale: .venv/installed-test browser
	@$(BIN)/python -m tests.audit.extremes build/scale

# Pictures of every kind of page, in build/screenshots.
screenshots: .venv/installed-test browser
	@$(BIN)/python -m tests.audit.screenshots

# Takes the newest versions that pyproject.toml allows into the lock files; needs uv.
lock:
	$(LOCK) pyproject.toml -o requirements.txt
	$(LOCK) pyproject.toml --extra html -c requirements.txt -o requirements-html.txt
	$(LOCK) pyproject.toml --extra html --extra cluster --group test -c requirements-html.txt -o requirements-test.txt

.venv/installed: requirements.txt
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "Backfile needs Python 3.11 or newer: install it, or name it, as in make PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "$(PYTHON) cannot make a virtual environment: install its venv module (on Debian: apt install python3-venv)" >&2; exit 1; }
	"$(PYTHON)" -m venv .venv
	$(INSTALL) -r requirements.txt
	@touch $@

.venv/installed-%: requirements-%.txt .venv/installed
	$(INSTALL) -r $<
	@touch $@
