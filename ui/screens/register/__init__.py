"""The register of units and persons."""
