# make lab opens the course, make test runs its tests; both make the environment first. Windows: see README.md.
PYTHON ?= python3
PORT ?=
PY = .venv/bin/python
PIP = $(PY) -m pip install --quiet --disable-pip-version-check

lab: .venv/ready            ## open JupyterLab on lesson 00
	@$(PY) -m helpers lab $(if $(PORT),--port $(PORT))

test: .venv/ready           ## the tests that need no more than requirements.txt, in ten minutes
	@$(PY) -m pytest -n 2 --dist loadgroup

check: .venv/ready .venv-tools/ready  ## what takes seconds: notebooks in step, rules kept, code clean
	@$(PY) -m helpers build --check && $(PY) -m helpers lint
	@.venv-tools/bin/ruff check . && .venv-tools/bin/ruff format --check .

build: .venv/ready          ## write the notebooks and the cheat sheet from their sources
	@$(PIP) -r tests/environments/cheatsheet.txt
	@$(PY) -m helpers build

sheet: .venv/ready          ## look into the pages of the cheat sheet
	@$(PIP) -r tests/environments/cheatsheet.txt
	@$(PY) -m pytest tests/cheatsheet

browser: .venv/ready        ## drive the lessons in Chromium
	@$(PIP) -r tests/environments/browser.txt
	@$(PY) -m pytest tests/browser

exports: .venv/ready .venv-nbgrader/ready .venv-otter/ready  ## take the lessons through nbgrader and Otter
	@$(PY) -m pytest tests/test_export.py

fairness: .venv/ready       ## compare marks with the checks in notebooks, on the whole corpora (needs bubblewrap)
	@WIRED_RIGHT_CORPUS=whole $(PY) -m pytest -n 2 --dist loadgroup tests/classroom/test_fairness.py

cluster: .venv/ready        ## grade on a Dask cluster of two workers, and kill one
	@$(PIP) -r tests/environments/cluster.txt
	@$(PY) -m pytest tests/cluster

soundness: .venv/ready      ## grade the graders on the whole corpora
	@WIRED_RIGHT_CORPUS=whole $(PY) -m pytest -n 2 --dist loadgroup tests/test_course.py

classroom: .venv/ready      ## grade classes, hostile ones among them (needs bubblewrap)
	@$(PY) -m pytest tests/classroom

wiring: .venv/ready         ## measure diagnose on its whole bank of models
	@WIRED_RIGHT_BANK=whole $(PY) -m pytest tests/wiring

speed: .venv/ready          ## how long a check takes
	@$(PY) -m pytest tests/unit/test_speed.py --durations=0

bench: .venv/ready .venv-nbgrader/ready .venv-otter/ready  ## grade a class with this, nbgrader and Otter (an hour; FEW=6 to try)
	@PYTHONPATH=tests $(PY) -m benchmarks $(if $(FEW),--few $(FEW))

# without wrapt: Otter wants an older one than TensorFlow would take
lock: .venv-tools/ready     ## compile requirements.txt, and maintainers' tools constrained by it
	@echo '-e .' | $(LOCK) -o requirements.txt -
	@mkdir -p build && grep -vE '^(-e|wrapt)' requirements.txt > build/pins.txt
	@for name in browser cheatsheet cluster nbgrader otter tools; do $(LOCK) -c build/pins.txt tests/environments/$$name.in -o tests/environments/$$name.txt || exit 1; done

update: .venv/ready         ## keep your notebooks beside the lessons, then pull
	@$(PY) -m helpers reset && git pull

LOCK = .venv-tools/bin/uv pip compile --quiet --upgrade --universal --fork-strategy fewest --python-version 3.11 \
       --no-header --no-annotate --no-emit-index-url --no-emit-find-links

.venv/ready: requirements.txt pyproject.toml
	@$(PYTHON) helpers/install.py .venv requirements.txt

.venv-%/ready: tests/environments/%.txt
	@$(PYTHON) helpers/install.py .venv-$* $<

.PHONY: lab test check build sheet browser exports cluster soundness classroom fairness wiring speed bench lock update
