# `make` alone lists the targets.
.DEFAULT_GOAL := help
.PHONY: help install build run test bench parity grammars e2e option-catalogue control-plane format golden clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "%-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@

install: node_modules/.package-lock.json ## install the pinned dependencies (and the Node they run on)

build: install ## compile to dist/
	npm run check-node --silent
	npm run build --silent

run: build ## start a local Headgate with its own certificate and show it deciding on examples/
	npm run demo --silent

test: install ## lint, types and all tests that need only Node
	npm test

bench: build ## measure against peers, in ratios
	npm run bench --silent

parity: install ## compare with the operator's real validator (needs Java 17 and Maven)
	npm run parity

grammars: install ## compare value grammars with Flink's own parsers (needs Java 17 and Maven)
	npm run grammars

option-catalogue: install ## read Flink's options anew from its artifacts (needs Java 17 and Maven, 2.3 GB)
	npm run option-catalogue
	npm run option-catalogue:check

e2e: build ## run against a real API server (needs Linux, and Go and Maven the first time)
	npm run e2e --silent

control-plane: ## build kube-apiserver, kube-controller-manager, etcd and kubectl into a cache folder (needs Go); prints the folder
	@test/e2e/control-plane/build

format: install ## lay out and lint the sources in place
	npm run format

golden: install ## write the golden files anew
	npm run golden

clean: ## remove what was built
	rm -rf dist node_modules test/parity/target test/grammars/java/target
