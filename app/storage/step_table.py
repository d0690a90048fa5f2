"""Steps: what can be undone and redone in a talk.

A step is written with each entry, so it costs one short statement: its id carries the talk, and
the index of undone steps is nearly always empty.
"""

import json
from dataclasses import replace
from datetime import datetime

from app.domain.ids import StepId, TalkId
from app.domain.steps import Change, Step, StepKind, Target
from app.storage.session import Row, Session

_TALK_BITS = 24
_STEP = "id, talk_id, kind, changes, at, account, is_undone"
_OF_TALK = (
    f"SELECT {_STEP} FROM step WHERE id BETWEEN ?1 AND ?2"
    " AND version = (SELECT frozen_version FROM talk WHERE id = ?3)"
)

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class SqlStepTable:
    """Rows of steps; the newest of a talk has the greatest id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, talk_id: TalkId, kind: StepKind, changes: tuple[Change, ...]) -> Step:
        """Note a step just done, and forget those of the talk that were undone before it."""
        first, last = _ids_of(talk_id)
        self._session.execute(
            "DELETE FROM step WHERE is_undone = 1 AND id BETWEEN ? AND ?", (first, last)
        )
        at, account = self._session.now(), self._session.account
        new = self._session.insert(
            "INSERT INTO step VALUES (1 + coalesce("
            "(SELECT id FROM step WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT 1), ?1),"
            " ?3, ?4, ?5, ?6, ?7, (SELECT frozen_version FROM talk WHERE id = ?3), 0)",
            (first, last, talk_id, kind.value, _text_of(changes), at.isoformat(), account),
        )
        return Step(talk_id, kind, changes, at, account, id=StepId(new))

    def next_undo(self, talk_id: TalkId) -> Step | None:
        """Return the newest step that stands and is not part of a frozen record."""
        sql = f"{_OF_TALK} AND is_undone = 0 ORDER BY id DESC LIMIT 1"
        return _step(self._session.row(sql, (*_ids_of(talk_id), talk_id)))

    def next_redo(self, talk_id: TalkId) -> Step | None:
        """Return the step that was undone last."""
        sql = f"{_OF_TALK} AND is_undone = 1 ORDER BY id LIMIT 1"
        return _step(self._session.row(sql, (*_ids_of(talk_id), talk_id)))

    def set_undone(self, step: Step, *, undone: bool) -> Step:
        """Note that a step was undone or done again."""
        self._session.execute("UPDATE step SET is_undone = ? WHERE id = ?", (int(undone), step.id))
        return replace(step, is_undone=undone)


def _ids_of(talk_id: TalkId) -> tuple[int, int]:
    first = talk_id << _TALK_BITS
    return first, first | (1 << _TALK_BITS) - 1


def _text_of(changes: tuple[Change, ...]) -> str:
    plain = [
        (c.target.value, c.id, c.before and dict(c.before), c.after and dict(c.after))
        for c in changes
    ]
    return _encode(plain)


def _step(row: Row | None) -> Step | None:
    if row is None:
        return None
    step_id, talk_id, kind, text, at, account, is_undone = row
    changes = tuple(
        Change(Target(target), thing_id, before, after)
        for target, thing_id, before, after in json.loads(text)
    )
    return Step(
        TalkId(talk_id),
        StepKind(kind),
        changes,
        datetime.fromisoformat(at),
        account,
        bool(is_undone),
        StepId(step_id),
    )
