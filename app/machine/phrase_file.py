"""The shorthand and phrases that every office begins with, from resources/words."""

import tomllib
from pathlib import Path

from app.domain.phrase import Phrase


def load_phrases(folder: Path) -> tuple[Phrase, ...]:
    """Return the phrases of phrases.toml, those with a code first."""
    table = tomllib.loads((folder / "phrases.toml").read_text(encoding="utf-8"))
    coded = (Phrase(text, code) for code, text in table["codes"].items())
    return (*coded, *(Phrase(text) for text in table["phrases"]))
