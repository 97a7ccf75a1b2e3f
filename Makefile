PYTHON ?= python3
# Every target goes through here: the first thing that a person sees of a missing Python is one sentence.
RUN = @command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is niet gevonden. Installeer Python 3.11 of nieuwer."; exit 1; }; \
	exec $(PYTHON) scripts/launch.py

.DEFAULT_GOAL := help
.PHONY: help start test handleiding check format messages migrations requirements upgrade services services-stop

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

start: ## Run a demo on http://localhost:8000 (PORT=9000 make start: on another port)
	$(RUN) start

test: ## Run all tests on every engine that is here (ENGINES="sqlite browser": only those; ARGS: for pytest)
	$(RUN) develop scripts.test $(ENGINES) -- $(ARGS)

handleiding: export HANDLEIDING_BEELDEN = docs/handleiding/afbeeldingen
handleiding: ## Make the pictures of the manual anew (needs Chromium)
	$(RUN) develop scripts.test browser -- tests/handleiding

check: ## Lint, types, arrows between rooms, templates, migrations, translations, production settings
	$(RUN) develop scripts.check

format: ## Format Python code and templates
	$(RUN) develop scripts.format

messages: ## Collect texts for translation and compile the catalogues (needs gettext)
	$(RUN) develop scripts.messages

requirements: ## Pin what was added to the .in files, with hashes; the rest stays as it is
	$(RUN) develop scripts.pin

upgrade: ## Pin the newest allowed version of every package
	$(RUN) develop scripts.pin --upgrade

services: ## Run PostgreSQL, Elasticsearch and a mail catcher in containers (needs Docker)
	@docker compose up --detach --wait db zoekserver mail
	@echo 'export DATABASE_URL=postgres://wijkplein:wijkplein@127.0.0.1:5432/wijkplein'
	@echo 'export SEARCH_URL=elasticsearch+http://127.0.0.1:9200'
	@echo 'export EMAIL_URL=smtp://127.0.0.1:1025   # read the mail at http://127.0.0.1:8025'

services-stop: ## Stop those containers
	@docker compose down
