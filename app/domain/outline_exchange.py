"""What goes between two offices: questions under keys, remarks, and which talk they belong to."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import TalkId
from app.domain.outline import Question
from app.domain.outline_codec import QUESTION_FIELDS, worded
from app.domain.outline_leaving import VEIL
from app.domain.outline_merge import Keyed, MergeItem

MOST_QUESTIONS = 200
MOST_COMMENTS = 2000


class TooManyQuestionsError(RuleBrokenError):
    """There are more questions than one file between two offices may hold."""

    def __init__(self, count: int, limit: int) -> None:
        super().__init__(count, limit)
        self.count = count
        self.limit = limit


class TooManyRemarksError(RuleBrokenError):
    """There are more remarks than one file between two offices may hold."""

    def __init__(self, count: int, limit: int) -> None:
        super().__init__(count, limit)
        self.count = count
        self.limit = limit


def must_fit(questions: Sequence[object], remarks: Sequence[object] = ()) -> None:
    """Raise TooManyQuestionsError or TooManyRemarksError where a file could not be read."""
    if len(questions) > MOST_QUESTIONS:
        raise TooManyQuestionsError(len(questions), MOST_QUESTIONS)
    if len(remarks) > MOST_COMMENTS:
        raise TooManyRemarksError(len(remarks), MOST_COMMENTS)


class Way(StrEnum):
    """Which way a file goes."""

    REQUEST = "request"  # to the other office, to look at
    ANSWER = "answer"  # back


@dataclass(frozen=True)
class TalkFacts:
    """What the other office is told about the talk."""

    number: str
    type_name: str
    subject: str
    unit: str
    post: str
    planned_on: date


@dataclass(frozen=True)
class Remark:
    """A comment on its way; `key` names the question, empty for all."""

    uid: str
    key: str
    field: str
    text: str
    author: str
    office: str
    at: datetime


@dataclass(frozen=True)
class Package:
    """The content of one exchange file; `revision` counts the answers from 1, 0 is the request.

    `frame` holds the texts around the questions by their names; it is empty where they stay here.
    """

    way: Way
    uid: str
    revision: int
    from_office: str
    to_office: str
    author: str
    at: datetime
    talk: TalkFacts
    questions: tuple[Keyed, ...]
    remarks: tuple[Remark, ...] = ()
    frame: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Review:
    """What another office gave us to look at, as it stands here.

    `request` is what came, `questions` and `frame` what we made of it; `sent_back` counts our
    answers.
    """

    request: Package
    questions: tuple[Keyed, ...]
    remarks: tuple[Remark, ...]
    received_at: datetime
    account: str
    sent_back: int = 0
    id: int = 0
    frame: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class MergeView:
    """An answer beside what stands here; nothing is stored yet.

    `frame` is what became of the texts around the questions, `order` of the questions' order.
    `fingerprint` is that of the outline here at this moment, `digest` that of the file.
    """

    talk_id: TalkId
    exchange_id: int
    answer: Package
    items: tuple[MergeItem, ...]
    frame: MergeItem
    order: MergeItem
    new_remarks: tuple[Remark, ...]
    fingerprint: str
    digest: str

    @property
    def places(self) -> tuple[MergeItem, ...]:
        """Everything that may differ: what is around the questions, then each of them."""
        return (self.frame, self.order, *self.items)


def with_hidden_words(theirs: Question, sent: Question, base: Question) -> Question:
    """Return what came back with the words that had not been sent along."""
    words = {}
    for name in QUESTION_FIELDS:
        came, went, whole = (str(getattr(q, name)) for q in (theirs, sent, base))
        if went == whole:
            continue
        if came == went:
            words[name] = whole
        elif name in _BY_LINE:
            words[name] = _with_lines(came, went, whole)
        else:
            words[name] = _unveiled(came, went, whole)
    return worded(theirs, words)


def frame_with_hidden_words(
    came: Mapping[str, str], sent: Mapping[str, str], whole: Mapping[str, str]
) -> dict[str, str]:
    """Return the texts around the questions as they came back, with the words not sent along."""
    texts = {name: came.get(name, went) for name, went in sent.items()}
    return {
        name: whole[name] if text == sent[name] else _unveiled(text, sent[name], whole[name])
        for name, text in texts.items()
    }


_BY_LINE = ("problem", "facts", "figures", "sources")


def _with_lines(came: str, went: str, whole: str) -> str:
    shown = set(went.splitlines())
    hidden = [line for line in whole.splitlines() if line not in shown]
    return "\n".join([*came.splitlines(), *hidden])


def _unveiled(came: str, went: str, whole: str) -> str:
    """Return a text with the words again for which an ellipsis was sent.

    Where the ellipses are not as many as were sent, nobody can tell which word belongs where:
    the whole text as it stood here then follows on a line of its own.
    """
    if VEIL not in went:
        return came
    pattern = "(.*)".join(re.escape(piece) for piece in went.split(VEIL))
    found = re.fullmatch(pattern, whole, re.DOTALL)
    pieces = came.split(VEIL)
    if found is None or len(found.groups()) != len(pieces) - 1:
        return f"{came}\n{whole}"
    together = [pieces[0]]
    for words, piece in zip(found.groups(), pieces[1:], strict=True):
        together += [words, piece]
    return "".join(together)


def known_keys(questions: Sequence[Keyed]) -> frozenset[str]:
    """Return the keys of some questions."""
    return frozenset(key for key, _ in questions)
