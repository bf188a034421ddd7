# The commands of Accroche. Each does its own set-up and says what it does.
SHELL := /bin/bash
.PHONY: demo test faults check format locales screenshots bench clean
RUN := .venv/bin
WHAT := engine turns limit kills memory campaign growth

demo:            ## the whole thing on this machine, nothing to configure
	@.ci/setup run
	@$(RUN)/accroche demo || [ $$? -eq 130 ]  # Ctrl+C is how it is meant to end

test:            ## every test, the real parts included; the faults last, with the machine to themselves
	@.ci/setup test
	$(RUN)/python -m pytest -n auto --dist loadgroup --ignore=tests/e2e/faults
	$(RUN)/python -m pytest -n 0 tests/e2e/faults

faults:          ## what kills, cuts and jumps do to two hundred conversations: some minutes, and a table
	@.ci/setup test
	$(RUN)/python -m pytest -n 0 tests/e2e/faults

check:           ## style, types, imports, flows and translations
	@.ci/setup test
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/accroche flows check
	$(RUN)/accroche locales check
	$(RUN)/accroche settings --check docs/hebergement.md

format:          ## put the code in shape
	@.ci/setup test
	$(RUN)/ruff check --fix-only .
	$(RUN)/ruff format .

locales:         ## bring the catalogues up to date with the flows
	@.ci/setup run
	$(RUN)/accroche locales update

screenshots:     ## take the pictures of the README again
	@.ci/setup test
	ACCROCHE_SCREENSHOTS=1 $(RUN)/python -m pytest -q tests/e2e/test_demo_page.py

bench:           ## every benchmark, about an hour, written into docs/benchmarks.md; one: make bench WHAT=turns
	@.ci/setup test
	@for each in $(WHAT); do echo "· benchmarks.$$each" >&2; $(RUN)/python -m benchmarks.$$each || exit 1; done

clean:           ## forget the demo's data and the tools
	rm -rf .data .uv .tools .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
