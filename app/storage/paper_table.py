"""Papers beside a record, and the files made from them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import PaperId, TalkId
from app.domain.paper import Paper, PaperKind
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session

_PAPER = "talk_id, kind, number, fingerprint, at"


class SqlPaperTable:
    """Rows of papers and their files; in a body the hash of the bytes stands for them."""

    entity = "paper"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, paper: Paper, canonical: bytes) -> Paper:
        """Store a paper for good; gives its id."""
        row = (
            paper.talk_id,
            paper.kind.value,
            paper.number,
            paper.fingerprint,
            paper.at.isoformat(),
        )
        new = self._session.insert(
            f"INSERT INTO paper ({_PAPER}, canonical) VALUES (?, ?, ?, ?, ?, ?)", (*row, canonical)
        )
        self._session.changed("add", self.entity, new, (*row, content_hash(canonical)))
        return replace(paper, id=PaperId(new))

    def get(self, paper_id: PaperId) -> Paper:
        """Return a paper; raises KeyError."""
        sql = f"SELECT id, {_PAPER} FROM paper WHERE id = ?"
        return _paper(self._session.one(sql, (paper_id,)))

    def of_talk(self, talk_id: TalkId) -> tuple[Paper, ...]:
        """Return a talk's papers in the order they were made."""
        sql = f"SELECT id, {_PAPER} FROM paper WHERE talk_id = ? ORDER BY id"
        return tuple(map(_paper, self._session.rows(sql, (talk_id,))))

    def next_number(self, talk_id: TalkId, kind: PaperKind) -> int:
        """Return the number that the talk's next paper of the kind gets, from 1."""
        (count,) = self._session.one(
            "SELECT count(*) FROM paper WHERE talk_id = ? AND kind = ?", (talk_id, kind.value)
        )
        return int(count) + 1

    def canonical(self, paper_id: PaperId) -> bytes:
        """Return the canonical bytes of a paper's record; raises KeyError."""
        return bytes(self._session.one("SELECT canonical FROM paper WHERE id = ?", (paper_id,))[0])

    def save_file(self, paper_id: PaperId, kind: str, data: bytes) -> None:
        """Keep the newest state of a file with its signatures."""
        (new,) = self._session.rows(
            "INSERT INTO paper_file (paper_id, kind, data) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (paper_id, kind) DO UPDATE SET data = ?3 RETURNING id",
            (paper_id, kind, data),
        )
        self._session.changed("save", "paper_file", new[0], (paper_id, kind, content_hash(data)))

    def file(self, paper_id: PaperId, kind: str) -> bytes | None:
        """Return a file's bytes."""
        row = self._session.row(
            "SELECT data FROM paper_file WHERE paper_id = ? AND kind = ?", (paper_id, kind)
        )
        return bytes(row[0]) if row else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PAPER}, canonical FROM paper"):
            yield self.entity, row[0], (*row[1:6], content_hash(row[6]))
        for row in self._session.each("SELECT id, paper_id, kind, data FROM paper_file"):
            yield "paper_file", row[0], (*row[1:3], content_hash(row[3]))


def _paper(row: Row) -> Paper:
    paper_id, talk_id, kind, number, fingerprint, at = row
    return Paper(
        TalkId(talk_id),
        PaperKind(kind),
        number,
        fingerprint,
        datetime.fromisoformat(at),
        PaperId(paper_id),
    )
