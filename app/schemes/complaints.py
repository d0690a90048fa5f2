"""Collecting what is wrong with a scheme file, each fault with its line."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.scheme_edit import Path, key_of
from app.services.errors import SchemeComplaint


class Fault(StrEnum):
    """The reason codes of a complaint."""

    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    BAD_VALUE = "bad_value"
    DUPLICATE = "duplicate"
    UNKNOWN_REFERENCE = "unknown_reference"
    SYNTAX = "syntax"
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"  # bytes in no encoding that is known


class Complaints:
    """Takes complaints by path and gives them back by line, each once."""

    def __init__(self, file: str, lines: Mapping[Path, int]) -> None:
        self._file = file
        self._lines = lines
        self._found: dict[tuple[Path, Fault], SchemeComplaint] = {}

    def add(self, path: Path, fault: Fault, detail: str = "") -> None:
        """Note a fault at a path; a path that is missing has the line of what should hold it."""
        complaint = SchemeComplaint(
            file=self._file,
            line=self._line(path),
            key=key_of(path),
            reason=fault.value,
            detail=detail,
        )
        self._found.setdefault((path, fault), complaint)

    def all(self) -> tuple[SchemeComplaint, ...]:
        """Return the complaints in the order of the file."""
        return tuple(sorted(self._found.values(), key=lambda c: c.line))

    def _line(self, path: Path) -> int:
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]
