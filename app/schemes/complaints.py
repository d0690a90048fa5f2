"""Collecting what is wrong with a scheme file, each fault with its line."""

from collections.abc import Mapping
from enum import StrEnum

from app.schemes.toml_lines import Path
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
            key=dotted(path),
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


def dotted(path: Path) -> str:
    """Return a path as a person reads it; list items count from 1: talk_types[2].name."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text
