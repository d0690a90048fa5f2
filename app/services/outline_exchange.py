"""Two offices at one outline without a shared disk: parts go out by file and come back by file.

The office that owns the talk splits a part off and merges the answer; the passphrase is what both
agreed on by another way. Nothing that came is lost: it is kept as a version, beside what stood.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import EDITABLE, Outline, OutlineLockedError, Question, says_anything
from app.domain.outline_codec import fingerprint, frame_texts, framed
from app.domain.outline_exchange import (
    MergeView,
    Package,
    Remark,
    TalkFacts,
    Way,
    frame_with_hidden_words,
    must_fit,
)
from app.domain.outline_leaving import Outgoing
from app.domain.outline_merge import (
    Choices,
    merge_frame,
    merge_items,
    merge_order,
    merged,
    merged_frame,
    must_be_decided,
)
from app.domain.outline_work import VersionAct
from app.domain.participant import Role
from app.domain.talk import Talk
from app.domain.text import clean_line
from app.services.errors import (
    ExchangeDamagedError,
    ExchangeKnownError,
    ExchangeOtherTalkError,
    ExchangeOutdatedError,
    ExchangeWrongWayError,
    ForeignExchangeError,
)
from app.services.exchange_codec import read, written
from app.services.exchange_parts import (
    Part,
    comment_of,
    decisions_json,
    exchange_body,
    parts_of,
    received,
    sides,
)
from app.services.outline_rights import must_see_all, reader
from app.services.outline_words import OutlineWords
from app.services.outlining import (
    EmptyOutlineError,
    clean_question,
    cleaned,
    keep_version,
)
from app.services.ports.clock import Clock
from app.services.ports.exchange_seal import ExchangeSeal
from app.services.ports.file_shelf import FileShelf
from app.services.ports.outline_tables import Exchange, Merge
from app.services.ports.vault_store import Tables, VaultStore
from app.services.record_assembly import OFFICE_NAME

ENDING = ".tlhs"


class OutlineChangedError(RuleBrokenError):
    """The outline was changed after the answer was looked at; look at it again."""


@dataclass(frozen=True)
class Sent:
    """A part that went out, with the time of each answer taken in."""

    exchange: Exchange
    question_ids: tuple[QuestionId, ...]
    merged_at: tuple[datetime, ...]


@dataclass(frozen=True)
class Along:
    """What goes out beside the questions.

    `frame`: the texts around them and the remarks on all of them; `sensitive`: sensitive sources
    and their words.
    """

    frame: bool = True
    sensitive: bool = False


ALONG = Along()


@dataclass(frozen=True)
class ExchangeTools:
    """What files are made with; `random` gives that many unguessable bytes."""

    seal: ExchangeSeal
    shelf: FileShelf
    random: Callable[[int], bytes]


class OutlineExchange:
    """Splits parts of an outline off and takes the answers in."""

    def __init__(
        self, store: VaultStore, words: OutlineWords, clock: Clock, tools: ExchangeTools
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._tools = tools

    def split(
        self,
        talk_id: TalkId,
        question_ids: Sequence[QuestionId],
        office: str,
        passphrase: str,
        folder: Path,
        along: Along = ALONG,
    ) -> Path:
        """Write chosen questions (none: all) to a file for another office; return where it is.

        Raises TextMissingError, OutlineLockedError, EmptyOutlineError, TooManyQuestionsError,
        TooManyRemarksError, PassphraseTooWeakError, and what writing raises.
        """
        office = clean_line(office, "office")
        with self._store.read() as tables:
            talk, outline = tables.talks.get(talk_id), tables.outlines.get(talk_id)
            chosen = _chosen(outline, question_ids)
            frame = frame_texts(outline) if along.frame else {}
            base = Part(tuple((str(question.id), question) for question in chosen), frame)
            outgoing: Outgoing | None = reader(tables, outline.questions, self._store.account)
            if not along.sensitive:
                outgoing = Outgoing(outline.questions, self._words.scheme(talk))
            shown = base.shown(outgoing) if outgoing else base
            package = self._request(tables, talk, office, shown)
        sealed = self._tools.seal.seal(written(package), passphrase)
        body = exchange_body(base, Part(package.questions, package.frame))
        account = self._store.account
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.exchanges.add(Exchange(talk_id, package.uid, office, package.at, account, body))
            keep_version(tables, outline, VersionAct.SENT, (package.at, account), office)
        name = f"{talk.number}-{package.uid[:8]}{ENDING}"
        return self._tools.shelf.put(folder, name, sealed)

    def sent(self, talk_id: TalkId) -> tuple[Sent, ...]:
        """Return what went out of a talk, the oldest first."""
        with self._store.read() as tables:
            return tuple(
                Sent(
                    exchange,
                    tuple(QuestionId(int(key)) for key, _ in parts_of(exchange)[0].questions),
                    tuple(merge.at for merge in tables.exchanges.merges(exchange.id)),
                )
                for exchange in tables.exchanges.of_talk(talk_id)
            )

    def merge(self, path: Path, passphrase: str, talk_id: TalkId | None = None) -> MergeView:
        """Return an answer beside what stands here; nothing is changed yet.

        Raises PlaceMissingError, UnreadableFileError, NotAnExchangeError, NewerExchangeError,
        ExchangeDamagedError, ExchangePassphraseError, ExchangeWrongWayError,
        ForeignExchangeError, ExchangeOtherTalkError, ExchangeKnownError, ExchangeOutdatedError,
        MaterialHiddenError (who merges must be a reader of all that the outline rests on).
        """
        data = self._tools.shelf.take(path)
        answer = opened(self._tools.seal, data, passphrase, path)
        if answer.way is not Way.ANSWER:
            raise ExchangeWrongWayError(path)
        digest = hashlib.sha256(data).hexdigest()
        with self._store.read() as tables:
            exchange = tables.exchanges.by_uid(answer.uid)
            if exchange is None:
                raise ForeignExchangeError(path)
            if talk_id is not None and exchange.talk_id != talk_id:
                raise ExchangeOtherTalkError(path, tables.talks.get(exchange.talk_id).number)
            merges = tables.exchanges.merges(exchange.id)
            must_see_all(tables, tables.outlines.get(exchange.talk_id), self._store.account)
            _must_be_new(merges, answer, digest, path)
            outline = tables.outlines.get(exchange.talk_id)
            known = {c.uid for c in tables.outline_work.comments(exchange.talk_id)}
        sent = parts_of(exchange)
        base, theirs, ids = sides(sent, merges, answer)
        frame = frame_with_hidden_words(answer.frame, sent[1].frame, sent[0].frame)
        remarks = (replace(r, key=ids.get(r.key, r.key)) for r in answer.remarks)
        return MergeView(
            talk_id=exchange.talk_id,
            exchange_id=exchange.id,
            answer=answer,
            items=merge_items(base, outline.questions, theirs),
            frame=merge_frame(sent[0].frame, frame_texts(outline), frame),
            order=merge_order(base, outline.questions, theirs),
            new_remarks=tuple(remark for remark in remarks if remark.uid not in known),
            fingerprint=fingerprint(outline),
            digest=digest,
        )

    def apply(self, view: MergeView, choices: Choices) -> Outline:
        """Take an answer in as a person chose; remarks come along, and both states are kept.

        Raises MergeUndecidedError, OutlineLockedError, OutlineChangedError, TextTooLongError.
        """
        by = (self._clock.now(), self._store.account)
        with self._store.change() as tables:
            outline = tables.outlines.get(view.talk_id)
            if outline.state not in EDITABLE:
                raise OutlineLockedError
            done = {merge.revision for merge in tables.exchanges.merges(view.exchange_id)}
            if fingerprint(outline) != view.fingerprint or view.answer.revision in done:
                raise OutlineChangedError
            must_be_decided(view.places, choices)
            texts = merged_frame(view.frame, choices)
            questions = merged(outline.questions, view.items, choices, view.order)
            kept = [(key, q) for key, q in questions if says_anything(clean_question(q))]
            office = view.answer.from_office
            keep_version(tables, outline, VersionAct.MERGED, by, office)
            keep_version(tables, received(view), VersionAct.RECEIVED, by, office)
            whole = replace(outline, questions=tuple(q for _, q in kept))
            saved = tables.outlines.save(cleaned(framed(whole, texts)))
            pairs = zip(kept, saved.questions, strict=True)
            new = {key: stored for (key, q), stored in pairs if not q.id}
            for remark in view.new_remarks:
                tables.outline_work.add_comment(comment_of(view.talk_id, remark, new, saved))
            decisions = decisions_json(choices, new, saved)
            answer = view.answer
            tables.exchanges.add_merge(
                Merge(view.exchange_id, answer.revision, view.digest, *by, decisions)
            )
            return saved

    def _request(
        self,
        tables: Tables,
        talk: Talk,
        office: str,
        part: Part,
    ) -> Package:
        scheme, who = self._words.scheme(talk), talk.one(Role.SUBJECT)
        about = {int(key): key for key, _ in part.questions} | ({0: ""} if part.frame else {})
        remarks = tuple(
            Remark(
                c.uid, about[c.question_id], c.field, part.said(c.text), c.author, c.office, c.at
            )
            for c in tables.outline_work.comments(talk.id)
            if c.question_id in about and not c.resolved
        )
        must_fit(part.questions, remarks)
        return Package(
            way=Way.REQUEST,
            uid=self._tools.random(16).hex(),
            revision=0,
            from_office=(tables.settings.get(OFFICE_NAME) or b"").decode(),
            to_office=office,
            author=self._store.account,
            at=self._clock.now(),
            talk=TalkFacts(
                number=talk.number,
                type_name=scheme.talk_type(talk.type_code).name,
                subject=who.name if who else "",
                unit=who.unit_name if who else "",
                post=who.post if who else "",
                planned_on=talk.planned_on,
            ),
            questions=part.questions,
            remarks=remarks,
            frame=part.frame,
        )


def opened(seal: ExchangeSeal, data: bytes, passphrase: str, path: Path) -> Package:
    """Return what an exchange file holds; raises as `ExchangeSeal.open` does."""
    try:
        return read(seal.open(data, passphrase, path))
    except ValueError:
        raise ExchangeDamagedError(path) from None


def _chosen(outline: Outline, question_ids: Sequence[QuestionId]) -> list[Question]:
    if outline.state not in EDITABLE:
        raise OutlineLockedError
    chosen = [q for q in outline.questions if not question_ids or q.id in question_ids]
    if not chosen:
        raise EmptyOutlineError
    return chosen


def _must_be_new(merges: Sequence[Merge], answer: Package, digest: str, path: Path) -> None:
    if any(merge.digest == digest or merge.revision == answer.revision for merge in merges):
        raise ExchangeKnownError(path)
    if any(merge.revision > answer.revision for merge in merges):
        raise ExchangeOutdatedError(path)
