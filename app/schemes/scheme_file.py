"""Reading one scheme from its TOML text.

The format is `tanlu-scheme/1`: the keys are the fields of `app.domain.scheme.Scheme`, tables
and arrays of tables for what is nested there. A later program must go on reading it, for a talk
keeps the version it was made under.
"""

import re
import tomllib

from app.domain.scheme import Scheme
from app.schemes.complaints import Complaints, Fault
from app.schemes.scheme_rules import check
from app.schemes.scheme_values import check_values
from app.schemes.toml_lines import lines_of
from app.schemes.typed_reader import TypedReader
from app.services.errors import SchemeBrokenError, SchemeComplaint

FORMAT = "tanlu-scheme/1"
LONGEST_FILE = 1_000_000

_LINE = re.compile(r"line (\d+)")


def read_scheme(untrusted_text: str, name: str) -> Scheme:
    """Return the scheme in a text; raises SchemeBrokenError with every fault found in it."""
    document = parsed(untrusted_text, name)
    complaints = Complaints(name, lines_of(untrusted_text))
    _check_format(document, complaints)
    scheme = TypedReader(complaints).read(Scheme, document, ())
    check(document, complaints)
    check_values(document, complaints)
    if complaints.all() or not isinstance(scheme, Scheme):
        raise SchemeBrokenError(complaints.all())
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
    try:
        return tomllib.loads(text)
    except ValueError as error:  # also a number of too many digits
        detail = str(error)
        found = _LINE.search(detail)
        line = int(found[1]) if found else text.count("\n") + 1
        raise SchemeBrokenError((_unreadable(name, line, detail),)) from None
    except RecursionError:
        raise SchemeBrokenError((_unreadable(name, 0, "nesting"),)) from None


def _unreadable(name: str, line: int, detail: str) -> SchemeComplaint:
    return SchemeComplaint(name, line, "", Fault.SYNTAX.value, detail)
