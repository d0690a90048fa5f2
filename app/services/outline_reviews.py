"""Looking at what another office gave us: read, remark, change, and send it back by file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.outline import Question, says_anything
from app.domain.outline_exchange import Package, Remark, Review, Way, must_fit
from app.domain.outline_merge import Keyed
from app.domain.text import clean_entry
from app.services.errors import ExchangeKnownError, ExchangeWrongWayError
from app.services.exchange_codec import review_json, review_of, written
from app.services.outline_exchange import ENDING, ExchangeTools, opened
from app.services.outlining import clean_question
from app.services.ports.clock import Clock
from app.services.ports.outline_tables import ReviewRow
from app.services.ports.vault_store import Tables, VaultStore
from app.services.record_assembly import OFFICE_NAME


class OutlineReviews:
    """Keeps what other offices gave us; the talks themselves are not in this vault."""

    def __init__(self, store: VaultStore, clock: Clock, tools: ExchangeTools) -> None:
        self._store = store
        self._clock = clock
        self._tools = tools

    def open(self, path: Path, passphrase: str) -> Review:
        """Take a request in; raises as `OutlineExchange.merge` does, ExchangeKnownError."""
        data = self._tools.shelf.take(path)
        request = opened(self._tools.seal, data, passphrase, path)
        with self._store.change() as tables:
            if request.way is not Way.REQUEST or tables.exchanges.by_uid(request.uid):
                raise ExchangeWrongWayError(path)
            if any(row.uid == request.uid for row in tables.exchanges.reviews()):
                raise ExchangeKnownError(path)
            review = Review(
                request,
                request.questions,
                request.remarks,
                self._clock.now(),
                self._store.account,
                frame=request.frame,
            )
            return _kept(tables, review)

    def all(self) -> tuple[Review, ...]:
        """Return what other offices gave us, the newest first."""
        with self._store.read() as tables:
            return tuple(map(review_of, tables.exchanges.reviews()))

    def get(self, review_id: int) -> Review:
        """Return one; raises KeyError."""
        with self._store.read() as tables:
            return _found(tables, review_id)

    def save(
        self, review_id: int, questions: Sequence[Keyed], frame: Mapping[str, str] | None = None
    ) -> Review:
        """Keep our changes; a new question has an empty key and gets one.

        Without a frame the texts around the questions stay. Raises KeyError, TextTooLongError,
        TooManyQuestionsError.
        """
        with self._store.change() as tables:
            review = _found(tables, review_id)
            kept = tuple(
                (key or f"new-{self._tools.random(8).hex()}", _cleaned(question))
                for key, question in questions
                if says_anything(question)
            )
            must_fit(kept)
            texts = frame or {}
            told = {
                name: clean_entry(texts.get(name, text), required=False)
                for name, text in review.frame.items()
            }
            return _kept(tables, replace(review, questions=kept, frame=told))

    def remark(self, review_id: int, text: str, key: str = "", field: str = "") -> Review:
        """Add a remark on a question, or on all of it.

        Raises TextMissingError, TooManyRemarksError, KeyError.
        """
        clean = clean_entry(text)
        with self._store.change() as tables:
            review = _found(tables, review_id)
            remark = Remark(
                self._tools.random(16).hex(),
                key,
                field,
                clean,
                self._store.account,
                self._office(tables),
                self._clock.now(),
            )
            remarks = (*review.remarks, remark)
            must_fit(review.questions, remarks)
            return _kept(tables, replace(review, remarks=remarks))

    def take_back(self, review_id: int, uid: str) -> Review:
        """Take a remark of our own back; one that came with the file stays. Raises KeyError."""
        with self._store.change() as tables:
            review = _found(tables, review_id)
            came = {remark.uid for remark in review.request.remarks}
            kept = tuple(r for r in review.remarks if r.uid != uid or uid in came)
            return _kept(tables, replace(review, remarks=kept))

    def write_back(self, review_id: int, passphrase: str, folder: Path) -> Path:
        """Write our answer to a file and return where it is; each answer replaces the one before.

        Raises KeyError, PassphraseTooWeakError, and what writing raises.
        """
        with self._store.read() as tables:
            review, office = _found(tables, review_id), self._office(tables)
        revision = review.sent_back + 1
        answer = self._answer(review, office, revision)
        sealed = self._tools.seal.seal(written(answer), passphrase)
        with self._store.change() as tables:  # first: no file may leave without its entry
            _kept(tables, replace(_found(tables, review_id), sent_back=revision))
            tables.audit.note("export", "outline_review", review_id)
        name = f"{answer.talk.number}-{answer.uid[:8]}-{revision}{ENDING}"
        return self._tools.shelf.put(folder, name, sealed)

    def _answer(self, review: Review, office: str, revision: int) -> Package:
        return replace(
            review.request,
            way=Way.ANSWER,
            revision=revision,
            from_office=office or review.request.to_office,
            to_office=review.request.from_office,
            author=self._store.account,
            at=self._clock.now(),
            questions=review.questions,
            remarks=review.remarks,
            frame=review.frame,
        )

    def _office(self, tables: Tables) -> str:
        return (tables.settings.get(OFFICE_NAME) or b"").decode()


def _cleaned(question: Question) -> Question:
    return replace(clean_question(question), origins=(), addendum=0)


def _found(tables: Tables, review_id: int) -> Review:
    rows = {row.id: row for row in tables.exchanges.reviews()}
    return review_of(rows[review_id])


def _kept(tables: Tables, review: Review) -> Review:
    row = ReviewRow(
        review.request.uid,
        review.received_at,
        review.account,
        review.sent_back,
        review_json(review),
        review.id,
    )
    return replace(review, id=tables.exchanges.save_review(row).id)
