"""One part of an outline on its way to another office and back: as it stood, as it was sent."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, Question
from app.domain.outline_codec import fingerprint, framed, question_of
from app.domain.outline_exchange import (
    MergeView,
    Package,
    Remark,
    known_keys,
    with_hidden_words,
)
from app.domain.outline_leaving import Outgoing
from app.domain.outline_merge import Choices, Keyed
from app.domain.outline_work import Comment
from app.services.exchange_codec import frame_of, keyed_json, keyed_of
from app.services.ports.outline_tables import Exchange, Merge


@dataclass(frozen=True)
class Part:
    """What of an outline goes out; `outgoing` where only what others may read of it does."""

    questions: tuple[Keyed, ...]
    frame: Mapping[str, str]
    outgoing: Outgoing | None = None

    def shown(self, outgoing: Outgoing) -> "Part":
        """Return the part as others may read it."""
        questions = tuple((key, outgoing.question(question)) for key, question in self.questions)
        frame = {name: outgoing.text(text) for name, text in self.frame.items()}
        return Part(questions, frame, outgoing)

    def said(self, text: str) -> str:
        """Return a remark as it may go along."""
        return self.outgoing.text(text) if self.outgoing else text


def exchange_body(base: Part, sent: Part) -> str:
    """Return what is kept of a part that goes out."""
    values = {
        "base": keyed_json(base.questions),
        "sent": keyed_json(sent.questions),
        "frame": dict(base.frame),
        "sent_frame": dict(sent.frame),
    }
    return json.dumps(values, ensure_ascii=False)


def parts_of(exchange: Exchange) -> tuple[Part, Part]:
    """Return what went out: as it stood here then, and as it was sent."""
    values = json.loads(exchange.body)
    return (
        Part(keyed_of(values["base"]), frame_of(values.get("frame", {}))),
        Part(keyed_of(values["sent"]), frame_of(values.get("sent_frame", {}))),
    )


def received(view: MergeView) -> Outline:
    """Return what came back as an outline of its own, for the versions."""
    came = {item.key: item.theirs for item in view.items if item.theirs}
    questions = tuple(replace(came[key], id=QuestionId(0)) for key in view.order.keys)
    frame = {field.field: field.theirs for field in view.frame.fields}
    return framed(Outline(view.talk_id, questions=questions), {**view.answer.frame, **frame})


def sides(
    sent_parts: tuple[Part, Part], merges: Sequence[Merge], answer: Package
) -> tuple[list[Keyed], list[Keyed], dict[str, str]]:
    """Return what was sent as it stood here, what came back, and ids for keys made there.

    A question that an earlier answer brought has an id here by now: what that answer said of it
    is what was known to both.
    """
    base = list(sent_parts[0].questions)
    sent = dict(sent_parts[1].questions)
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


def comment_of(
    talk_id: TalkId, remark: Remark, new: dict[str, Question], saved: Outline
) -> Comment:
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


def decisions_json(choices: Choices, new: dict[str, Question], saved: Outline) -> str:
    """Return what is kept of a merge: what was chosen, and the ids of what came as new."""
    values = {
        "choices": [[key, field, choice.value] for (key, field), choice in choices.items()],
        "added": {
            key: {"id": question.id, "question": keyed_json([(key, question)])[0]}
            for key, question in new.items()
        },
        "fingerprint": fingerprint(saved),
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
