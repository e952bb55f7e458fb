# Peri. `make run` and `make test` start from nothing; see docs/install.md.
#   make run               the window, or without a display a demonstration in peri-demo/
#   make test              all tests, on real models           make test ARGS="-k store"
#   make check             ruff, mypy, import-linter
#   make bench             measurements, as a table and JSON   make bench QUICK=1
#   make bench-voice       those of a spoken conversation alone, about half an hour
#   make bench-memory      those of the window, the memory, documents and the store
#   make pictures          those of the manual, drawn anew   make pictures ARGS=views draws every view
#   make translations      gathers the words of the window for translators, and makes what the window loads
#   make doctor            what works here and what to do about the rest
# CUDA=1 or CUDA=0 decides whether llama.cpp is built for an NVIDIA card; without it, what is there is used.
# PORTABLE=1 builds it for any processor of this kind instead of this one.

PYTHON ?= python3
BOOTSTRAP := $(PYTHON) packaging/bootstrap.py

ifdef CUDA
export PERI_CUDA := $(CUDA)
endif
ifdef PORTABLE
export PERI_PORTABLE := $(PORTABLE)
endif

.PHONY: run test check bench bench-voice bench-memory pictures translations doctor demo setup setup-tests constraints clean

run demo test setup setup-tests constraints pictures translations:
	@$(BOOTSTRAP) $@ $(ARGS)

check:
	@$(BOOTSTRAP) check

bench:
	@$(BOOTSTRAP) bench $(if $(QUICK),--quick) $(ARGS)

bench-voice:
	@$(BOOTSTRAP) bench $(if $(QUICK),--quick) voice turns interruptions hour

bench-memory:
	@$(BOOTSTRAP) bench $(if $(QUICK),--quick) context facts documents store

doctor:
	@$(BOOTSTRAP) peri doctor $(ARGS)

# The models, the kept wheel of llama.cpp and your conversations stay.
clean:
	rm -rf .venv .venv.lock build dist peri-demo .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
