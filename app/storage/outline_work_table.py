"""Versions of outlines, names put to them, remarks on them, and addenda."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from app.domain.ids import CommentId, OutlineVersionId, QuestionId, TalkId
from app.domain.outline_codec import from_json, question_of, question_values, to_json
from app.domain.outline_work import (
    AddedFact,
    Addendum,
    Comment,
    OutlineSign,
    OutlineVersion,
    SignKind,
    VersionAct,
)
from app.storage.session import Body, Row, Session

_VERSION = "talk_id, number, at, account, act, reason, body"
_SIGN = "talk_id, kind, office, name, at, account, fingerprint, is_withdrawn"
_COMMENT = "talk_id, question_id, field, text, author, office, at, uid, resolved_by"
_ADDENDUM = "talk_id, number, reason, at, account, approver, body"
_COLUMNS = {
    "outline_version": _VERSION,
    "outline_sign": _SIGN,
    "outline_comment": _COMMENT,
    "outline_addendum": _ADDENDUM,
}


class SqlOutlineWorkTable:
    """The `OutlineWorkTable` port; each row is its body."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_version(self, version: OutlineVersion) -> OutlineVersion:
        """Keep the outline as it stands; gives number and id."""
        number = self._next("outline_version", version.talk_id)
        row = (
            version.talk_id,
            number,
            version.at.isoformat(),
            version.account,
            version.act.value,
            version.reason,
            to_json(version.outline),
        )
        new = self._add("outline_version", row)
        return replace(version, number=number, id=OutlineVersionId(new))

    def versions(self, talk_id: TalkId) -> tuple[OutlineVersion, ...]:
        """Return the kept versions, the oldest first."""
        return tuple(map(_version, self._of_talk("outline_version", talk_id, "number")))

    def add_sign(self, sign: OutlineSign) -> OutlineSign:
        """Store who stands for the outline; gives the id."""
        row = (
            sign.talk_id,
            sign.kind.value,
            sign.office,
            sign.name,
            sign.at.isoformat(),
            sign.account,
            sign.fingerprint,
            int(sign.is_withdrawn),
        )
        return replace(sign, id=self._add("outline_sign", row))

    def withdraw_sign(self, sign_id: int) -> None:
        """Mark a name as taken back; raises KeyError."""
        sql = f"UPDATE outline_sign SET is_withdrawn = 1 WHERE id = ? RETURNING {_SIGN}"
        row = self._session.one(sql, (sign_id,))
        self._session.changed("withdraw", "outline_sign", sign_id, row)

    def signs(self, talk_id: TalkId) -> tuple[OutlineSign, ...]:
        """Return the names that stand, the oldest first."""
        found = map(_sign, self._of_talk("outline_sign", talk_id, "id"))
        return tuple(sign for sign in found if not sign.is_withdrawn)

    def add_comment(self, comment: Comment) -> Comment | None:
        """Store a remark; None where the talk has it already."""
        sql = "SELECT 1 FROM outline_comment WHERE talk_id = ? AND uid = ?"
        if self._session.row(sql, (comment.talk_id, comment.uid)):
            return None
        row = (
            comment.talk_id,
            comment.question_id,
            comment.field,
            comment.text,
            comment.author,
            comment.office,
            comment.at.isoformat(),
            comment.uid,
            comment.resolved_by,
        )
        return replace(comment, id=CommentId(self._add("outline_comment", row)))

    def resolve(self, comment_id: CommentId, resolved_by: str) -> None:
        """Note who dealt with a remark, empty for nobody; raises KeyError."""
        sql = f"UPDATE outline_comment SET resolved_by = ? WHERE id = ? RETURNING {_COMMENT}"
        row = self._session.one(sql, (resolved_by, comment_id))
        self._session.changed("save", "outline_comment", comment_id, row)

    def comments(self, talk_id: TalkId) -> tuple[Comment, ...]:
        """Return the remarks by time."""
        return tuple(map(_comment, self._of_talk("outline_comment", talk_id, "at, id")))

    def add_addendum(self, addendum: Addendum) -> Addendum:
        """Store an addendum; gives number and id."""
        number = self._next("outline_addendum", addendum.talk_id)
        row = (
            addendum.talk_id,
            number,
            addendum.reason,
            addendum.at.isoformat(),
            addendum.account,
            addendum.approver,
            _addendum_json(addendum),
        )
        return replace(addendum, number=number, id=self._add("outline_addendum", row))

    def addenda(self, talk_id: TalkId) -> tuple[Addendum, ...]:
        """Return the addenda by number."""
        return tuple(map(_addendum, self._of_talk("outline_addendum", talk_id, "number")))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for table, columns in _COLUMNS.items():
            for row in self._session.each(f"SELECT id, {columns} FROM {table}"):
                yield table, row[0], row[1:]

    def _add(self, table: str, row: Row) -> int:
        marks = ", ".join("?" * len(row))
        new = self._session.insert(f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({marks})", row)
        self._session.changed("add", table, new, row)
        return new

    def _next(self, table: str, talk_id: TalkId) -> int:
        sql = f"SELECT coalesce(max(number), 0) + 1 FROM {table} WHERE talk_id = ?"
        return int(self._session.one(sql, (talk_id,))[0])

    def _of_talk(self, table: str, talk_id: TalkId, order: str) -> list[Row]:
        sql = f"SELECT id, {_COLUMNS[table]} FROM {table} WHERE talk_id = ? ORDER BY {order}"
        return self._session.rows(sql, (talk_id,))


def _version(row: Row) -> OutlineVersion:
    found, talk_id, number, at, account, act, reason, body = row
    return OutlineVersion(
        talk_id,
        number,
        datetime.fromisoformat(at),
        account,
        VersionAct(act),
        reason,
        from_json(body),
        OutlineVersionId(found),
    )


def _sign(row: Row) -> OutlineSign:
    found, talk_id, kind, office, name, at, account, fingerprint, withdrawn = row
    return OutlineSign(
        talk_id,
        SignKind(kind),
        office,
        name,
        datetime.fromisoformat(at),
        account,
        fingerprint,
        bool(withdrawn),
        found,
    )


def _comment(row: Row) -> Comment:
    found, talk_id, question_id, field, text, author, office, at, uid, resolved_by = row
    return Comment(
        talk_id,
        text,
        author,
        office,
        datetime.fromisoformat(at),
        uid,
        QuestionId(question_id),
        field,
        resolved_by,
        CommentId(found),
    )


def _addendum_json(addendum: Addendum) -> str:
    values = {
        "questions": [question_values(question) for question in addendum.questions],
        "facts": [asdict(fact) for fact in addendum.facts],
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _addendum(row: Row) -> Addendum:
    found, talk_id, number, reason, at, account, approver, body = row
    values: dict[str, Any] = json.loads(body)
    return Addendum(
        talk_id,
        number,
        reason,
        datetime.fromisoformat(at),
        account,
        approver,
        tuple(question_of(question) for question in values["questions"]),
        tuple(AddedFact(**fact) for fact in values["facts"]),
        found,
    )
