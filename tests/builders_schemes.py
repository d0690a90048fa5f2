"""The packs that ship, as tests use them: whole texts and read schemes."""

from functools import cache
from pathlib import Path

from app.domain.scheme import Scheme
from app.schemes.scheme_library import SchemeLibrary

FOLDER = Path(__file__).parents[1] / "resources" / "schemes"
LIBRARY = SchemeLibrary(FOLDER)


def codes() -> tuple[str, ...]:
    """Return the codes of the packs that ship, each once."""
    return tuple(dict.fromkeys(code for code, _ in LIBRARY.shipped_versions()))


@cache
def shipped_text(code: str) -> str:
    """Return the whole text of the newest version of a pack."""
    versions = [version for each, version in LIBRARY.shipped_versions() if each == code]
    return LIBRARY.shipped_text(code, versions[-1])


@cache
def shipped(code: str = "anhui") -> Scheme:
    """Return the newest version of a pack."""
    return LIBRARY.read(shipped_text(code), code)
