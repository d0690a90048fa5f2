"""The register of documents, and writing them."""
