"""The words of the places that source rows point to, in the language of the window."""

import tomllib
from collections.abc import Mapping
from pathlib import Path


def place_words(resources: Path, language: str) -> Mapping[str, str]:
    """Return code → words, from the same file as the table in the help."""
    file = resources / "words" / f"{language}.toml"
    places: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))["places"]
    return places
