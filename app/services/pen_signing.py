"""Writing on the screen: strokes kept as they were drawn, and put into the paper's files."""

from collections.abc import Callable, Mapping

from app.domain.errors import RuleBrokenError
from app.domain.ids import PenId, TalkId
from app.domain.pen import PenDrawing, PenPlace, PenSignature, checked_drawing
from app.services.hand_papers import HandPaper, HandPapers, save_file
from app.services.ports.clock import Clock
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.vault_store import Tables, VaultStore
from app.services.progress import part_of


class PenTooLateError(RuleBrokenError):
    """A certificate stands on the paper already: whoever signs now signs on paper."""


class PenSigning:
    """Takes handwriting for the talk's papers until the first certificate signature."""

    def __init__(
        self,
        store: VaultStore,
        papers: HandPapers,
        writers: Mapping[str, Callable[[], RecordWriter]],
        clock: Clock,
    ) -> None:
        self._store = store
        self._papers = papers
        self._writers = writers
        self._clock = clock

    def of_paper(self, fingerprint: str) -> tuple[PenSignature, ...]:
        """Return what stands on the paper of this fingerprint."""
        with self._store.read() as tables:
            return tables.pens.of_paper(fingerprint)

    def write(
        self, talk_id: TalkId, fingerprint: str, place: PenPlace, drawing: PenDrawing
    ) -> PenSignature:
        """Keep what was written at a place; what stood there before is withdrawn.

        The files get it with `place_on_files`. Raises PenEmptyError, PenTooLongError,
        PenTooLateError, PaperMissingError.
        """
        checked = checked_drawing(drawing)
        with self._store.change() as tables:
            self._open_paper(tables, talk_id, fingerprint)
            for pen in tables.pens.of_paper(fingerprint):
                if pen.place == (place.spot, place.number):
                    tables.pens.withdraw(pen.id)
            return tables.pens.add(
                PenSignature(
                    talk_id,
                    fingerprint,
                    place.spot,
                    place.number,
                    place.role,
                    place.name,
                    self._clock.now(),
                    checked,
                )
            )

    def withdraw(self, pen_id: PenId) -> None:
        """Take back what was written; raises PenTooLateError."""
        with self._store.change() as tables:
            pen = tables.pens.get(pen_id)
            self._open_paper(tables, pen.talk_id, pen.fingerprint)
            tables.pens.withdraw(pen_id)

    def place_on_files(self, talk_id: TalkId, progress: Progress) -> None:
        """Make the files of those papers anew whose handwriting is not in them yet.

        A paper that a certificate was put on meanwhile stays as it is.
        """
        with self._store.read() as tables:
            stale = [
                (paper, tables.pens.of_paper(paper.fingerprint))
                for paper in self._papers.all(tables, talk_id)
                if not is_placed(tables, paper.fingerprint)
            ]
        for index, (paper, pens) in enumerate(stale):
            self._remake(paper, pens, part_of(progress, index, len(stale)))

    def _remake(self, paper: HandPaper, pens: tuple[PenSignature, ...], progress: Progress) -> None:
        files = {
            kind: writer().write(paper.frozen, part_of(progress, index, len(self._writers)), pens)
            for index, (kind, writer) in enumerate(self._writers.items())
        }
        with self._store.change() as tables:
            if tables.pens.of_paper(paper.fingerprint) != pens:
                return  # written on meanwhile: the next call makes them
            if self._papers.is_certified(tables, paper):
                return
            for kind, data in files.items():
                save_file(tables, paper, kind, data)
            tables.pens.save_placed(paper.fingerprint, [pen.id for pen in pens])

    def _open_paper(self, tables: Tables, talk_id: TalkId, fingerprint: str) -> None:
        paper = self._papers.find(tables, talk_id, fingerprint)
        if self._papers.is_certified(tables, paper):
            raise PenTooLateError


def is_placed(tables: Tables, fingerprint: str) -> bool:
    """Tell whether a paper's files show all the handwriting that stands on it, and no other."""
    standing = tuple(pen.id for pen in tables.pens.of_paper(fingerprint))
    return standing == tables.pens.placed(fingerprint)
