"""Reading one scheme from its TOML text.

The format is `tanlu-scheme/1`: the keys are the fields of `app.domain.scheme.Scheme`, tables
and arrays of tables for what is nested there. A later program must go on reading it, for a talk
keeps the version it was made under.
"""

import re
import tomllib
from collections.abc import Iterable

from app.domain.scheme import Scheme
from app.schemes.complaints import Complaints, Fault
from app.schemes.scheme_rules import check
from app.schemes.scheme_values import check_values
from app.schemes.toml_lines import lines_of
from app.schemes.typed_reader import TypedReader
from app.services.errors import SchemeBrokenError, SchemeComplaint
from app.services.ports.scheme_files import MOST_COMPLAINTS

FORMAT = "tanlu-scheme/1"
LONGEST_FILE = 1_000_000

_LINE = re.compile(r"line (\d+)")
_DEEPEST = 40
"""Levels of tables and lists in one another; a scheme has six."""

_DEEP_KEY = re.compile(r"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){200}")
_BRACKETS = re.compile(r"[\[{\]}\n]")
_LONG_NUMBER = re.compile(r"\d{4301}")  # more digits than the interpreter turns into a number


def read_scheme(untrusted_text: str, name: str) -> Scheme:
    """Return the scheme in a text; raises SchemeBrokenError with every fault found in it."""
    document = parsed(untrusted_text, name)
    complaints = Complaints(name, lines_of(untrusted_text))
    _check_format(document, complaints)
    scheme = TypedReader(complaints).read(Scheme, document, ())
    check(document, complaints)
    check_values(document, complaints)
    if complaints.all() or not isinstance(scheme, Scheme):
        raise SchemeBrokenError(complaints.all()[:MOST_COMPLAINTS])
    return scheme


def read_loosely(untrusted_text: str, name: str) -> Scheme | None:
    """Return a scheme that may still break rules; None where its keys and types do not fit."""
    try:
        document = parsed(untrusted_text, name)
    except SchemeBrokenError:
        return None
    document.pop("format", None)
    complaints = Complaints(name, {(): 1})
    scheme = TypedReader(complaints).read(Scheme, document, ())
    return scheme if isinstance(scheme, Scheme) and not complaints.all() else None


def _check_format(document: dict[str, object], complaints: Complaints) -> None:
    """Take the format out of the document; another one makes all that follows meaningless."""
    form = document.pop("format", None)
    if form is None:
        complaints.add(("format",), Fault.MISSING_KEY, FORMAT)
    elif form != FORMAT:
        complaints.add(("format",), Fault.BAD_VALUE, f"{form} ≠ {FORMAT}")
    if complaints.all():
        raise SchemeBrokenError(complaints.all())


def parsed(text: str, name: str) -> dict[str, object]:
    """Return the plain values of a TOML text; raises SchemeBrokenError with the line."""
    if len(text) > LONGEST_FILE:
        detail = f"{len(text)} > {LONGEST_FILE}"
        raise SchemeBrokenError((SchemeComplaint(name, 0, "", Fault.TOO_LARGE.value, detail),))
    if deep := _DEEP_KEY.search(text):  # tomllib takes the square of its length for one
        raise _unreadable(name, _line_at(text, deep.start()), _NESTING)
    try:
        document = tomllib.loads(text)
    except ValueError as error:  # also a number of too many digits
        detail = str(error)
        raise _unreadable(name, _line_of_fault(text, detail), detail) from None
    except RecursionError:
        raise _unreadable(name, _deepest_line(text), _NESTING) from None
    if _is_too_deep(document):
        raise _unreadable(name, _deepest_line(text), _NESTING)
    return document


_NESTING = "nesting"


def _unreadable(name: str, line: int, detail: str) -> SchemeBrokenError:
    return SchemeBrokenError((SchemeComplaint(name, line, "", Fault.SYNTAX.value, detail),))


def _line_of_fault(text: str, detail: str) -> int:
    """Return the line that tomllib names; that of the number where it names none, or the last."""
    if found := _LINE.search(detail):
        return int(found[1])
    number = _LONG_NUMBER.search(text)
    return _line_at(text, number.start() if number else len(text))


def _line_at(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _is_too_deep(document: object) -> bool:
    """Tell whether anything lies deeper than in a scheme; without descending into it."""
    level = [document]
    for _ in range(_DEEPEST):
        level = [inner for value in level for inner in _inside(value)]
    return bool(level)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _deepest_line(text: str) -> int:
    """Return the first line where too many brackets are open, 0 where they are not at fault."""
    line, depth = 1, 0
    for sign in _BRACKETS.findall(text):
        if sign == "\n":
            line += 1
        else:
            depth += 1 if sign in "[{" else -1
        if depth > _DEEPEST:
            return line
    return 0
