"""The papers of a talk that hands sign: the record as it is fixed, and the papers beside it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import RuleBrokenError
from app.domain.hand_signing import Expected
from app.domain.ids import TalkId
from app.domain.paper import Paper
from app.domain.record import FrozenRecord
from app.domain.stage import BEING_RECORDED
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import SignatureReader
from app.services.ports.vault_store import Tables


class PaperMissingError(RuleBrokenError):
    """The talk has no paper of this fingerprint (any more): its record was reopened."""


@dataclass(frozen=True)
class HandPaper:
    """One paper to sign; `paper` is None for the record itself."""

    talk_id: TalkId
    expected: Expected
    paper: Paper | None
    frozen: FrozenRecord

    @property
    def fingerprint(self) -> str:
        """The whole fingerprint."""
        return self.expected.fingerprint


class HandPapers:
    """Finds a talk's papers and their files."""

    def __init__(self, canon: RecordCanon, reader: Callable[[], SignatureReader]) -> None:
        self._canon = canon
        self._reader = reader

    def all(self, tables: Tables, talk_id: TalkId) -> tuple[HandPaper, ...]:
        """Return the record, where it is fixed just now, and then the papers beside it."""
        talk = tables.talks.get(talk_id)
        found: list[HandPaper] = []
        if talk.frozen_version and talk.stage not in BEING_RECORDED:
            canonical = tables.records.canonical(talk_id, talk.frozen_version)
            data = tables.records.file(talk_id, talk.frozen_version, "pdf")
            found.append(self._made(talk_id, None, canonical, data))
        for paper in tables.papers.of_talk(talk_id):
            data = tables.papers.file(paper.id, "pdf")
            found.append(self._made(talk_id, paper, tables.papers.canonical(paper.id), data))
        return tuple(found)

    def find(self, tables: Tables, talk_id: TalkId, fingerprint: str) -> HandPaper:
        """Return the paper of this fingerprint; raises PaperMissingError."""
        for paper in self.all(tables, talk_id):
            if paper.fingerprint == fingerprint:
                return paper
        raise PaperMissingError(fingerprint)

    def is_certified(self, tables: Tables, paper: HandPaper) -> bool:
        """Tell whether a certificate signature stands in the paper's file."""
        data = file_of(tables, paper, "pdf")
        return bool(data and self._reader().signed_roles(data))

    def _made(
        self, talk_id: TalkId, paper: Paper | None, canonical: bytes, data: bytes | None
    ) -> HandPaper:
        frozen = self._canon.thaw(canonical)
        pages = self._reader().page_count(data) if data else 0
        record = frozen.record
        expected = Expected(frozen.fingerprint, record.number, record.version, pages)
        return HandPaper(talk_id, expected, paper, frozen)


def file_of(tables: Tables, paper: HandPaper, kind: str) -> bytes | None:
    """Return a paper's file, pdf or docx."""
    if paper.paper is None:
        return tables.records.file(paper.talk_id, paper.expected.version, kind)
    return tables.papers.file(paper.paper.id, kind)


def save_file(tables: Tables, paper: HandPaper, kind: str, data: bytes) -> None:
    """Keep the newest state of a paper's file."""
    if paper.paper is None:
        tables.records.save_file(paper.talk_id, paper.expected.version, kind, data)
    else:
        tables.papers.save_file(paper.paper.id, kind, data)
