# Every target makes itself ready through .ci/setup: on a fresh machine nothing needs to be done first.
# PYTHON=... names the Python to use; CASES=... the folder or file of labelled comments for `evaluate`;
# LABELLED=... the folder of those that teach.

BIN := .venv/bin
CASES ?= $(or $(wildcard ../shared/data/cases),tests/cases)
LABELLED ?= tests/cases
MISSES ?= 0
SHIP_VENV ?= build/venv
SHIP := $(SHIP_VENV)/bin/python
export SHIP_VENV
TESTS ?=
PAGES ?=
MINUTES ?= 120
SEED ?= 1
KEEP ?=
MUTANTS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check lint style types rooms words cover evaluate weights train authors fuzz mutants bench bench-many soak shots translations clean \
	wheel bundle deb sbom sizes check-bundle check-deb pins ready-run ready-dev ready-train ready-deep ready-ship

help:  ## Show this list.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

run: ready-run  ## Open the window.
	@$(BIN)/creator-coach

test: ready-dev  ## Run the tests (TESTS=tests/reading for some of them).
	$(BIN)/python -m pytest -q $(TESTS)

check: lint test  ## Everything that is asked of a change: lint, then the tests.

lint: style types rooms words  ## Style, types, who may import whom, translations fresh (make -k lint: all four).

style: ready-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: ready-dev
	$(BIN)/mypy

rooms: ready-dev
	$(BIN)/lint-imports --no-cache

words: ready-dev
	$(BIN)/python -m tests.house.chrome check

cover: ready-dev  ## The tests with coverage, a line for each room; reading and journal must be whole.
	$(BIN)/python -m pytest -q --cov --cov-report=
	$(BIN)/coverage json -q -o - | $(BIN)/python -m tests.house.scores cover
	$(BIN)/coverage report --include='creator_coach/reading/*,creator_coach/journal/*' --fail-under=100
	$(BIN)/coverage report --include='creator_coach/ui/*' --fail-under=90

evaluate: ready-dev  ## Score the reader over labelled comments (CASES=path, MISSES=20 to list wrong kinds).
	$(BIN)/python -m tests.evaluate $(CASES) --misses $(MISSES)

weights: ready-train  ## Fit the rules' weights anew on labelled comments (LABELLED=path to a folder; a few minutes).
	$(BIN)/python -m creator_coach.training.weights $(LABELLED)

train: ready-train  ## Train the reader anew on labelled comments, gold left out (half an hour on two cores).
	$(BIN)/python -m creator_coach.training.train $(LABELLED) resources/model --without gold

authors: ready-train  ## How authors are read that neither weights nor reader learned from (trains four readers; hours).
	$(BIN)/python -m tests.evaluate.authors $(LABELLED)

fuzz: ready-dev  ## Ten thousand broken files, any text, and time that must be linear to 200,000 letters (half an hour).
	CREATOR_COACH_FUZZ=10000 $(BIN)/python -m pytest -q tests/intake/test_fuzzing.py tests/intake/test_linear_time.py tests/test_linear_time.py

mutants: ready-deep  ## Break safety and journal a thousand ways, and see which tests notice (hours; MUTANTS='*safety*').
	QT_QPA_PLATFORM=offscreen nice -n 15 $(BIN)/mutmut run $(MUTANTS)
	$(BIN)/mutmut results --all true | $(BIN)/python -m tests.house.scores mutants

bench: ready-dev  ## Measure start-up, reading, the journal and more, beside others; build/bench.json (KEEP=1 keeps the ratios to compare).
	$(BIN)/python -m tests.bench $(if $(KEEP),--keep)

bench-many: ready-dev  ## Measure 10,000 comments at once, and the memory of 100,000 (a quarter of an hour or more).
	$(BIN)/python -m tests.bench.many 10000
	$(BIN)/python -m tests.bench.many 10000 canned
	$(BIN)/python -m tests.bench.many 100000 canned

soak: ready-dev  ## Let random hands go about in the window for long and look at what grows (MINUTES=120 SEED=1).
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.soak --minutes $(MINUTES) --seed $(SEED)

shots: ready-dev  ## Pictures of every page in both languages, both themes, six sizes, and contact sheets, in shots/.
	$(BIN)/python -m tests.shots $(PAGES)

translations: ready-dev  ## Gather the window's strings into translations/*.ts and build the .qm files.
	$(BIN)/python -m tests.house.chrome update

wheel: ready-ship  ## Build wheel and sdist twice and see that they are the same, in dist/.
	$(SHIP) -m creator_coach.shipping.wheel

bundle: ready-ship  ## Build the one-folder bundle of this system in dist/, its archive, licences and list of parts.
	$(SHIP) -m creator_coach.shipping.bundle

deb: ready-ship  ## Make the .deb of the bundle (make bundle comes before it).
	$(SHIP) -m creator_coach.shipping.deb

sbom: ready-ship  ## Write the list of the bundle's parts again (CycloneDX), in dist/.
	$(SHIP) -m creator_coach.shipping.sbom

sizes: ready-ship  ## How large the bundle is, part by part.
	$(SHIP) -m creator_coach.shipping.sizes

check-bundle: ready-ship  ## The main job by the bundle in a bare system, as root; again as a portable app (minutes).
	$(SHIP) -m creator_coach.shipping.chroot bundle
	$(SHIP) -m creator_coach.shipping.chroot portable

check-deb: ready-ship  ## The main job by the installed .deb in a bare system, as root, and the .deb taken away again.
	$(SHIP) -m creator_coach.shipping.chroot deb

pins: ready-ship  ## Renew creator_coach/shipping/requirements.txt: newest versions, with hashes and without addresses (needs uv).
	uv pip compile pyproject.toml --extra ship --universal --python-version 3.11 --upgrade --quiet \
		--generate-hashes --no-emit-index-url --no-header --output-file creator_coach/shipping/requirements.txt

clean:  ## Remove what was built; the virtual environment and your journal stay.
	rm -rf build dist mutants shots .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find creator_coach tests -name __pycache__ -type d -prune -exec rm -rf {} +

ready-run:
	@.ci/setup run

ready-dev:
	@.ci/setup dev

ready-deep:
	@.ci/setup deep

ready-train:
	@.ci/setup train

ready-ship:
	@.ci/setup ship
