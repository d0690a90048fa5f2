"""Two offices at one outline without a shared disk: parts go out by file and come back by file.

The office that owns the talk splits a part off and merges the answer; the passphrase is what both
agreed on by another way. Nothing that came is lost: it is kept as a version, beside what stood.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import EDITABLE, Outline, OutlineLockedError, Question
from app.domain.outline_codec import fingerprint, question_of
from app.domain.outline_exchange import (
    MergeView,
    Package,
    Remark,
    TalkFacts,
    Way,
    known_keys,
    must_fit,
    with_hidden_words,
)
from app.domain.outline_merge import Choices, Keyed, merge_items, merged, takes_new
from app.domain.outline_sources import without_sensitive, without_told
from app.domain.outline_work import Comment, VersionAct
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
from app.services.exchange_codec import keyed_json, keyed_of, read, written
from app.services.outline_words import OutlineWords
from app.services.outlining import (
    EmptyOutlineError,
    cleaned,
    keep_version,
    says_anything,
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
        *,
        with_sensitive: bool = False,
    ) -> Path:
        """Write chosen questions (none: all) to a file for another office; return where it is.

        Sensitive sources and their words stay out unless they are wanted. Raises TextMissingError,
        OutlineLockedError, EmptyOutlineError, TooManyQuestionsError, PassphraseTooWeakError, and
        what writing raises.
        """
        office = clean_line(office, "office")
        with self._store.read() as tables:
            talk, outline = tables.talks.get(talk_id), tables.outlines.get(talk_id)
            chosen = _chosen(outline, question_ids)
            package = self._request(tables, talk, office, chosen, with_sensitive=with_sensitive)
        sealed = self._tools.seal.seal(written(package), passphrase)
        base = [(str(question.id), question) for question in chosen]
        body = json.dumps(
            {"base": keyed_json(base), "sent": keyed_json(package.questions)}, ensure_ascii=False
        )
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
                    tuple(QuestionId(int(key)) for key, _ in _base_of(exchange)),
                    tuple(merge.at for merge in tables.exchanges.merges(exchange.id)),
                )
                for exchange in tables.exchanges.of_talk(talk_id)
            )

    def merge(self, path: Path, passphrase: str, talk_id: TalkId | None = None) -> MergeView:
        """Return an answer beside what stands here; nothing is changed yet.

        Raises PlaceMissingError, UnreadableFileError, NotAnExchangeError, NewerExchangeError,
        ExchangeDamagedError, ExchangePassphraseError, ExchangeWrongWayError,
        ForeignExchangeError, ExchangeOtherTalkError, ExchangeKnownError, ExchangeOutdatedError.
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
            _must_be_new(merges, answer, digest, path)
            outline = tables.outlines.get(exchange.talk_id)
            known = {c.uid for c in tables.outline_work.comments(exchange.talk_id)}
        base, theirs, ids = _sides(exchange, merges, answer)
        remarks = (replace(r, key=ids.get(r.key, r.key)) for r in answer.remarks)
        return MergeView(
            talk_id=exchange.talk_id,
            exchange_id=exchange.id,
            answer=answer,
            items=merge_items(base, outline.questions, theirs),
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
            questions = merged(outline.questions, view.items, choices)
            office = view.answer.from_office
            keep_version(tables, outline, VersionAct.MERGED, by, office)
            came = tuple(replace(i.theirs, id=QuestionId(0)) for i in view.items if i.theirs)
            keep_version(
                tables, Outline(view.talk_id, questions=came), VersionAct.RECEIVED, by, office
            )
            saved = tables.outlines.save(cleaned(replace(outline, questions=questions)))
            new = dict(_new_ids(view, choices, saved))
            for remark in view.new_remarks:
                tables.outline_work.add_comment(_comment(view.talk_id, remark, new, saved))
            decisions = _decisions(choices, new, saved)
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
        chosen: Sequence[Question],
        *,
        with_sensitive: bool,
    ) -> Package:
        scheme = self._words.scheme(talk)
        shown = (
            chosen
            if with_sensitive
            else [without_sensitive(without_told(q), scheme) for q in chosen]
        )
        ids = {question.id for question in chosen}
        who = talk.one(Role.SUBJECT)
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
            questions=tuple((str(question.id), question) for question in shown),
            remarks=tuple(
                Remark(c.uid, str(c.question_id), c.field, c.text, c.author, c.office, c.at)
                for c in tables.outline_work.comments(talk.id)
                if c.question_id in ids and not c.resolved
            ),
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
    must_fit(chosen)
    return chosen


def _must_be_new(merges: Sequence[Merge], answer: Package, digest: str, path: Path) -> None:
    if any(merge.digest == digest or merge.revision == answer.revision for merge in merges):
        raise ExchangeKnownError(path)
    if any(merge.revision > answer.revision for merge in merges):
        raise ExchangeOutdatedError(path)


def _base_of(exchange: Exchange) -> tuple[Keyed, ...]:
    return keyed_of(json.loads(exchange.body)["base"])


def _sides(
    exchange: Exchange, merges: Sequence[Merge], answer: Package
) -> tuple[list[Keyed], list[Keyed], dict[str, str]]:
    """Return what was sent as it stood here, what came back, and ids for keys made there.

    A question that an earlier answer brought has an id here by now: what that answer said of it
    is what was known to both.
    """
    base = list(_base_of(exchange))
    sent = dict(keyed_of(json.loads(exchange.body)["sent"]))
    whole, ids = dict(base), dict[str, str]()
    for merge in merges:
        for key, added in json.loads(merge.decisions)["added"].items():
            ids[key] = str(added["id"])
            base.append((ids[key], question_of(added["question"])))
    theirs = []
    for key, question in answer.questions:
        back = question
        if key in sent:
            back = with_hidden_words(question, sent[key], whole[key])
        theirs.append((ids.get(key, key), back))
    came = known_keys(theirs)
    # one that was taken in and then left out there again is not asked about a second time
    return [(k, q) for k, q in base if k in whole or k in came], theirs, ids


def _new_ids(view: MergeView, choices: Choices, saved: Outline) -> Iterator[tuple[str, Question]]:
    """Yield the key of each question taken in as new, with the question as it is stored."""
    keys = [
        item.key
        for item in view.items
        if item.ours is None and item.theirs and takes_new(item, choices)
        if says_anything(item.theirs)
    ]
    if keys:
        yield from zip(keys, saved.questions[-len(keys) :], strict=True)


def _comment(talk_id: TalkId, remark: Remark, new: dict[str, Question], saved: Outline) -> Comment:
    """Return a remark as it is kept here; one on a question that is gone is on the outline."""
    found = new.get(remark.key)
    ids = {str(question.id): question.id for question in saved.questions}
    question_id = found.id if found else ids.get(remark.key, QuestionId(0))
    return Comment(
        talk_id,
        remark.text,
        remark.author,
        remark.office,
        remark.at,
        remark.uid,
        question_id,
        remark.field,
    )


def _decisions(choices: Choices, new: dict[str, Question], saved: Outline) -> str:
    values = {
        "choices": [[key, field, choice.value] for (key, field), choice in choices.items()],
        "added": {
            key: {"id": question.id, "question": keyed_json([(key, question)])[0]}
            for key, question in new.items()
        },
        "fingerprint": fingerprint(saved),
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
