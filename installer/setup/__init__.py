"""The steps of set-up: system packages, environment, locked dependencies, translations."""
