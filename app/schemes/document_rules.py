"""What must hold in a scheme's documents: placeholders that exist, numbers that count."""

from collections.abc import Iterator

from app.domain.document import placeholders
from app.domain.document_form import FACTS
from app.domain.scheme_edit import Path
from app.schemes.complaints import Complaints, Fault
from app.schemes.path_patterns import each, strings

_WORDED = (
    "title",
    "paragraphs.*",
    "signatures.*",
    "fields.*.preset",
    "reply_fields.*.preset",
)
_SERIES_PARTS = frozenset({"word", "year", "quarter", "number"})


def documents(document: object, complaints: Complaints) -> None:
    """Note every fault of the documents and of their number series."""
    for path, form in each(document, "documents.*"):
        fields = {code for _, code in strings(form, "fields.*.code")}
        for inner, sentence in _sentences(form):
            for name in placeholders(sentence):
                if name not in FACTS | fields:
                    complaints.add((*path, *inner), Fault.UNKNOWN_REFERENCE, f"{{{name}}}")
    for path, pattern in strings(document, "series.*.pattern"):
        found = set(placeholders(pattern))
        for name in sorted(found - _SERIES_PARTS):
            complaints.add(path, Fault.UNKNOWN_REFERENCE, f"{{{name}}}")
        for name in sorted({"number", "year"} - found):
            complaints.add(path, Fault.BAD_VALUE, f"+ {{{name}}}")
    for path, series in each(document, "series.*"):
        parts = series if isinstance(series, dict) else {}
        if parts.get("by_quarter") and "{quarter}" not in str(parts.get("pattern")):
            complaints.add((*path, "pattern"), Fault.BAD_VALUE, "+ {quarter}")


def _sentences(form: object) -> Iterator[tuple[Path, str]]:
    for pattern in _WORDED:
        yield from strings(form, pattern)
