"""What must hold between the values of a scheme, beyond their types.

Each rule looks at the plain document, so that one missing key does not hide other faults.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches

from app.domain import scheme_words as words
from app.domain.outline_form import ASKS, LABELS
from app.domain.paper import PaperKind
from app.domain.participant import Role
from app.domain.scheme_edit import Path
from app.domain.source_row import PLACES
from app.domain.stage import OPTIONAL
from app.domain.transcript import PRINTED_FLAGS, EntryKind
from app.schemes.complaints import Complaints, Fault
from app.schemes.document_rules import documents
from app.schemes.path_patterns import each, everything, strings
from app.schemes.plan_rules import plan

REFERENCES: Mapping[str, str] = {
    "talk_types.*.basis.*": "bases.*.code",
    "talk_types.*.papers.*": "vocabularies.paper.*.code",
    "talk_types.*.mode": "vocabularies.mode.*.code",
    "talk_types.*.cadence.before": "vocabularies.event.*.code",
    "talk_types.*.cadence.groups.*": "vocabularies.target_group.*.code",
    "talk_types.*.cadence.levels.*": "levels.*.code",
    "duties.*.cadence.before": "vocabularies.event.*.code",
    "duties.*.cadence.groups.*": "vocabularies.target_group.*.code",
    "duties.*.cadence.levels.*": "levels.*.code",
    "triggers.*.talk_type": "talk_types.*.code",
    "triggers.*.document": "documents.*.code",
    "campaigns.*.talk_type": "talk_types.*.code",
    "reports.*.owners.*": "vocabularies.office.*.code",
    "reports.*.authorities.*": "authorities.*.code",
    "reports.*.deadline": "deadlines.*.code",
    "outline_form.offices.*": "vocabularies.office.*.code",
    "talk_types.*.documents.*": "documents.*.code",
    "documents.*.series": "series.*.code",
    "documents.*.reply_deadline": "deadlines.*.code",
    "documents.*.return_deadline": "deadlines.*.code",
}
"""Where a code stands, and where it must be found."""

CHOICES: Mapping[str, Collection[str]] = {
    "lint.*.code": words.RULE_CODES,
    "record_form.head.*.value": words.HEAD_VALUES,
    "problem_list.*.code": words.PROBLEM_COLUMNS,
    "measure_list.*.code": words.MEASURE_COLUMNS,
    "deadline_list.*.code": words.DEADLINE_COLUMNS,
    "ledger.*.code": words.DEADLINE_COLUMNS,
    "rows.*.where.*": PLACES,
    **{f"record_form.tables.{t}.*.code": c for t, c in words.RECORD_TABLES.items()},
}
"""Codes that the program itself must know."""

STAGES: Mapping[str, Collection[str]] = {"talk_types.*.stages.*": OPTIONAL}
"""Stages that a talk type may use."""

WHOLE_TABLES: Mapping[str, Collection[str]] = {
    "record_form.headings": words.HEADINGS,
    "record_form.entry_words": tuple(EntryKind),
    "record_form.mark_words": {*PRINTED_FLAGS, *words.EXTRA_MARKS},
    "record_form.signature_labels": {*Role, words.WITNESS},
    "record_form.phrases": words.PHRASES,
    "record_form.tables": words.RECORD_TABLES,
    "record_form.papers": tuple(PaperKind),
    "outline_form.labels": LABELS,
    "outline_form.asks": ASKS,
}
"""Tables that must have exactly these keys."""

_NEAR = 0.85  # one slip in a word; two rules such as OUT-01 and OUT-07 are not near

NEVER_EMPTY = (
    "levels",
    "talk_types",
    "focus_areas",
    "outline_script",
    "record_form.head",
    "record_form.opening",
    "record_form.tables.*",
    "problem_list",
    "measure_list",
    "deadline_list",
)


def check(document: Mapping[str, object], complaints: Complaints) -> None:
    """Note every fault of meaning in the document."""
    for rule in _RULES:
        rule(document, complaints)


def _references(document: object, complaints: Complaints) -> None:
    for pattern, home in REFERENCES.items():
        known = {code for _, code in strings(document, home)}
        for path, code in strings(document, pattern):
            if code and code not in known:
                complaints.add(path, Fault.UNKNOWN_REFERENCE, _with_nearest(code, known))


def _choices(document: object, complaints: Complaints) -> None:
    for pattern, known in CHOICES.items():
        for path, code in strings(document, pattern):
            if code not in known:
                complaints.add(path, Fault.UNKNOWN_REFERENCE, _with_nearest(code, known))
    for path, stage in strings(document, "talk_types.*.stages.*"):
        if stage not in OPTIONAL:
            complaints.add(path, Fault.BAD_VALUE, f"{stage} ≠ {' | '.join(sorted(OPTIONAL))}")


def _with_nearest(code: str, known: Collection[str]) -> str:
    """Return a code that nobody knows, with the known one that it may be a slip of."""
    near = get_close_matches(code, known, 1, _NEAR)
    return f"{code} → {near[0]}" if near else code


def _duplicates(document: object, complaints: Complaints) -> None:
    for path, value in everything(document):
        if isinstance(value, list):
            for key in ("code", "role", "value"):
                if (*path, key) != ("triggers", "value"):  # two triggers may have one threshold
                    _once(value, key, path, complaints)


def _once(items: list[object], key: str, path: Path, complaints: Complaints) -> None:
    seen = set()
    for index, item in enumerate(items):
        code = item.get(key) if isinstance(item, dict) else None
        if isinstance(code, str) and code in seen:
            complaints.add((*path, index, key), Fault.DUPLICATE, code)
        elif isinstance(code, str):
            seen.add(code)


def _whole_tables(document: object, complaints: Complaints) -> None:
    for pattern, wanted in WHOLE_TABLES.items():
        for path, value in each(document, pattern):
            present = value if isinstance(value, dict) else {}
            for key in (key for key in present if key not in wanted):
                complaints.add((*path, key), Fault.UNKNOWN_KEY, key)
            for key in sorted(key for key in wanted if key not in present):
                complaints.add((*path, key), Fault.MISSING_KEY)
    named = {role for _, role in strings(document, "roles.*.role")}
    for path, _ in each(document, "roles"):
        for role in Role:
            if role.value not in named:
                complaints.add((*path, role.value), Fault.MISSING_KEY)


def _not_empty(document: object, complaints: Complaints) -> None:
    for pattern in NEVER_EMPTY:
        for path, value in each(document, pattern):
            if value == []:
                complaints.add(path, Fault.BAD_VALUE, "[]")


def _sentences(document: object, complaints: Complaints) -> None:
    for path, sentence, allowed, needed in _worded(document):
        try:
            found = words.placeholders(sentence)
        except ValueError:
            complaints.add(path, Fault.BAD_VALUE, sentence)
            continue
        for name in sorted(found - allowed):
            complaints.add(path, Fault.UNKNOWN_REFERENCE, f"{{{name}}}")
        for name in sorted(needed - found):
            complaints.add(path, Fault.BAD_VALUE, f"+ {{{name}}}")


def _worded(document: object) -> Iterator[tuple[Path, str, frozenset[str], frozenset[str]]]:
    """Yield each text with the placeholders it may and must have; most may have none."""
    for path, value in everything(document):
        if not isinstance(value, str):
            continue
        match path:
            case ("record_form", "phrases", str(code)):
                names = words.PHRASES.get(code, frozenset())
                yield path, value, names, names
            case ("record_form", "papers", _, "paragraphs", int()):
                yield path, value, words.PAPER_PLACEHOLDERS, frozenset()
            case ("record_form", "opening", int()):
                yield path, value, words.OPENING_PLACEHOLDERS, frozenset()
            case ("portrait_form", "hidden_note"):
                yield path, value, frozenset({"count"}), frozenset({"count"})
            case ("documents" | "series", *_):  # they have a rule of their own
                continue
            case ("outline_form", "asks", _):
                yield path, value, frozenset({"words"}), frozenset({"words"})
            case ("outline_form", "question_title" | "addendum_title"):
                yield path, value, frozenset({"number"}), frozenset({"number"})
            case _:
                yield path, value, frozenset(), frozenset()


_RULES: tuple[Callable[[object, Complaints], None], ...] = (
    _references,
    _choices,
    _duplicates,
    _whole_tables,
    _not_empty,
    _sentences,
    documents,
    plan,
)
