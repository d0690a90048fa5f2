"""The words of the command line and of verdicts, from resources/words."""

import tomllib
from pathlib import Path

from app.services.verdict_words import Words

LANGUAGES = ("zh", "en")


def load_words(folder: Path, language: str) -> Words:
    """Return the words of a language; Chinese for one that we do not have."""
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    return tomllib.loads((folder / f"{chosen}.toml").read_text(encoding="utf-8"))
