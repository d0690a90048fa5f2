"""Shorthand and phrases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.ids import PhraseId
from app.domain.phrase import OFFICE, Phrase
from app.storage.session import Body, Row, Session
from app.storage.values import day_of

_PHRASE = "owner, code, text, removed"


class SqlPhraseTable:
    """Rows of phrases; the body is the row, and of a removed one only its owner is left."""

    entity = "phrase"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, phrase: Phrase) -> Phrase:
        """Store a new phrase; gives its id."""
        body = _body(phrase)
        new = self._session.insert(f"INSERT INTO phrase ({_PHRASE}) VALUES (?, ?, ?, ?)", body)
        self._session.changed("add", self.entity, new, body)
        return replace(phrase, id=PhraseId(new))

    def save(self, phrase: Phrase) -> None:
        """Replace owner, code and text; raises KeyError."""
        self._write("save", phrase.id, _body(phrase))

    def remove(self, phrase_id: PhraseId) -> None:
        """Empty the row and forget its uses; raises KeyError."""
        sql = "SELECT owner FROM phrase WHERE id = ? AND removed = 0"
        (owner,) = self._session.one(sql, (phrase_id,))
        self._session.execute("DELETE FROM phrase_use WHERE phrase_id = ?", (phrase_id,))
        self._write("remove", phrase_id, (owner, "", "", 1))

    def of_account(self, account: str) -> tuple[Phrase, ...]:
        """Return the office's and the account's own phrases with its uses, in order of age."""
        rows = self._session.rows(
            "SELECT p.id, owner, code, text, uses, used_on FROM phrase p"
            " LEFT JOIN phrase_use u ON u.phrase_id = p.id AND u.account = ?1"
            " WHERE removed = 0 AND owner IN (?1, ?2) ORDER BY p.id",
            (account, OFFICE),
        )
        return tuple(map(_phrase, rows))

    def note_use(self, phrase_id: PhraseId, account: str, uses: int, on: date) -> None:
        """Count uses; a phrase that is gone is no fault."""
        self._session.execute(
            "INSERT INTO phrase_use (account, phrase_id, uses, used_on)"
            " SELECT ?1, id, ?3, ?4 FROM phrase WHERE id = ?2 AND removed = 0"
            " ON CONFLICT (account, phrase_id) DO UPDATE SET uses = uses + ?3, used_on = ?4",
            (account, phrase_id, uses, on.isoformat()),
        )

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PHRASE} FROM phrase"):
            yield self.entity, row[0], row[1:]

    def _write(self, act: str, phrase_id: PhraseId, body: Row) -> None:
        self._session.one(
            f"UPDATE phrase SET ({_PHRASE}) = (?, ?, ?, ?)"
            " WHERE id = ? AND removed = 0 RETURNING id",
            (*body, phrase_id),
        )
        self._session.changed(act, self.entity, phrase_id, body)


def _body(phrase: Phrase) -> Row:
    return (phrase.owner, phrase.code, phrase.text, 0)


def _phrase(row: Row) -> Phrase:
    phrase_id, owner, code, text, uses, used_on = row
    return Phrase(text, code, owner, uses or 0, day_of(used_on), PhraseId(phrase_id))
