"""The script of the shipped, invented talk that the demonstration holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.outline import Question
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind

_ASKING = (EntryKind.QUESTION, EntryKind.EXHIBIT)


@dataclass(frozen=True)
class ScriptUnit:
    """A unit by its code in the script."""

    code: str
    name: str
    short: str
    level: str
    parent: str = ""


@dataclass(frozen=True)
class ScriptPerson:
    """A person with the role in the talk."""

    role: Role
    name: str
    unit: str
    post: str
    head: bool = False
    authority: str = ""


@dataclass(frozen=True)
class ScriptEntry:
    """One entry; `question` counts from 1, 0 for none."""

    speaker: Role
    kind: EntryKind
    text: str
    question: int = 0
    flags: frozenset[EntryFlag] = frozenset()


@dataclass(frozen=True)
class ScriptCorrection:
    """A correction to the entry with this number."""

    entry: int
    text: str
    asked_by: Role
    reason: str


@dataclass(frozen=True)
class ScriptMeasure:
    """A measure to the problem with this number."""

    problem: int
    text: str
    responsible: str
    due_on: date


@dataclass(frozen=True)
class Script:
    """Everything that is said and done in the demonstration."""

    vault: str
    account: str
    office: str
    scheme: str
    type: str
    started_at: datetime
    reason: str
    place: str
    handling_office: str
    classification: str
    pause_after: int
    pause_minutes: int
    pause_reason: str
    statement: str
    opening: str
    assessment: str
    units: tuple[ScriptUnit, ...]
    persons: tuple[ScriptPerson, ...]
    questions: tuple[Question, ...]
    entries: tuple[ScriptEntry, ...]
    corrections: tuple[ScriptCorrection, ...]
    measures: tuple[ScriptMeasure, ...]

    def name_of(self, role: Role) -> str:
        """Return the name of the person with the role."""
        return next(p.name for p in self.persons if p.role is role)


def read_script(data: Mapping[str, Any]) -> Script:
    """Return the script in the shipped TOML data; a fault in it is a fault of the build."""
    plain = {
        key: value
        for key, value in data.items()
        if not isinstance(value, list) and key != "started_at"
    }
    return Script(
        **plain,
        started_at=datetime.fromisoformat(data["started_at"]),
        units=tuple(ScriptUnit(**unit) for unit in data["units"]),
        persons=tuple(
            ScriptPerson(**{**person, "role": Role(person["role"])}) for person in data["persons"]
        ),
        questions=tuple(Question(**question) for question in data["questions"]),
        entries=_entries(data["entries"]),
        corrections=tuple(
            ScriptCorrection(**{**item, "asked_by": Role(item["asked_by"])})
            for item in data["corrections"]
        ),
        measures=tuple(
            ScriptMeasure(**{**item, "due_on": date.fromisoformat(item["due_on"])})
            for item in data["measures"]
        ),
    )


def _entries(items: Sequence[Mapping[str, Any]]) -> tuple[ScriptEntry, ...]:
    """Questions and answers alternate where an entry does not say its kind."""
    found: list[ScriptEntry] = []
    for item in items:
        asked = bool(found) and found[-1].kind is EntryKind.QUESTION
        usual = EntryKind.ANSWER if asked else EntryKind.QUESTION
        kind = EntryKind(item.get("kind", usual))
        asker = Role.INTERVIEWER if kind in _ASKING else Role.SUBJECT
        flags = frozenset(EntryFlag(flag) for flag in item.get("flags", ()))
        speaker = Role(item.get("speaker", asker))
        found.append(ScriptEntry(speaker, kind, item["text"], item.get("question", 0), flags))
    return tuple(found)
