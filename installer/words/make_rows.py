"""Makes resources/help/rows-zh.md and rows-en.md, the tables of source rows, from the packs.

Run after every change of a pack's rows: PYTHONPATH=. python installer/words/make_rows.py.
"""

import sys
from pathlib import Path

from app.machine.words import LANGUAGES, load_words
from app.schemes.scheme_library import SchemeLibrary
from app.services.source_table import source_page

RESOURCES = Path(__file__).parents[2] / "resources"


def page(language: str) -> str:
    """Return the table in one language, of the newest version of each pack."""
    library = SchemeLibrary(RESOURCES / "schemes")
    newest = dict(library.shipped_versions())
    texts = [library.shipped_text(code, version) for code, version in newest.items()]
    schemes = [library.read(text, "scheme.toml") for text in texts]
    return source_page(schemes, load_words(RESOURCES / "words", language))


if __name__ == "__main__":
    for each in LANGUAGES:
        target = RESOURCES / "help" / f"rows-{each}.md"
        target.write_text(page(each), encoding="utf-8")
        sys.stdout.write(f"{target}\n")
