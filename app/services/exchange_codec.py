"""The content of an exchange file as JSON; what comes from outside is checked as it is read."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId
from app.domain.outline import Question
from app.domain.outline_codec import QUESTION_FIELDS, question_of
from app.domain.outline_exchange import (
    MOST_COMMENTS,
    MOST_QUESTIONS,
    Package,
    Remark,
    Review,
    TalkFacts,
    Way,
)
from app.domain.outline_merge import Keyed
from app.domain.text import clean_entry, clean_line
from app.services.outlining import clean_question
from app.services.ports.outline_tables import ReviewRow

FORM = "tanlu-exchange/1"
_LONGEST_KEY = 64
_OTHER_FAULTS = (OverflowError, RecursionError, RuleBrokenError)


def written(package: Package) -> bytes:
    """Return the package's bytes."""
    values = {"form": FORM, **_package_values(package)}
    return json.dumps(values, ensure_ascii=False, sort_keys=True).encode()


def read(untrusted: bytes) -> Package:
    """Return a package; raises ValueError where it is none."""
    try:
        values = json.loads(untrusted)
        if values["form"] != FORM:
            raise ValueError(FORM)
        return _package(values)
    except (LookupError, TypeError, AttributeError, *_OTHER_FAULTS) as error:
        raise ValueError(type(error).__name__) from error


def keyed_json(questions: Sequence[Keyed]) -> list[dict[str, Any]]:
    """Return questions under their keys as plain values."""
    return [_question_values(key, question) for key, question in questions]


def keyed_of(values: Sequence[Any]) -> tuple[Keyed, ...]:
    """Return questions under their keys; raises ValueError, KeyError or TypeError."""
    if len(values) > MOST_QUESTIONS:
        raise ValueError(len(values))
    return tuple(_keyed(value) for value in values)


def review_json(review: Review) -> str:
    """Return a review as it is kept."""
    values = {
        "request": _package_values(review.request),
        "questions": keyed_json(review.questions),
        "remarks": [_remark_values(remark) for remark in review.remarks],
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def review_of(row: ReviewRow) -> Review:
    """Return a kept review."""
    values = json.loads(row.body)
    return Review(
        _package(values["request"]),
        keyed_of(values["questions"]),
        tuple(_remark(remark) for remark in values["remarks"]),
        row.received_at,
        row.account,
        row.sent_back,
        row.id,
    )


def _package_values(package: Package) -> dict[str, Any]:
    talk = package.talk
    return {
        "way": package.way.value,
        "uid": package.uid,
        "revision": package.revision,
        "from_office": package.from_office,
        "to_office": package.to_office,
        "author": package.author,
        "at": package.at.isoformat(),
        "talk": {
            "number": talk.number,
            "type_name": talk.type_name,
            "subject": talk.subject,
            "unit": talk.unit,
            "post": talk.post,
            "planned_on": talk.planned_on.isoformat(),
        },
        "questions": keyed_json(package.questions),
        "remarks": [_remark_values(remark) for remark in package.remarks],
    }


def _package(values: dict[str, Any]) -> Package:
    talk = values["talk"]
    remarks = values["remarks"]
    if len(remarks) > MOST_COMMENTS:
        raise ValueError(len(remarks))
    return Package(
        way=Way(values["way"]),
        uid=_line(values["uid"]),
        revision=int(values["revision"]),
        from_office=_line(values["from_office"]),
        to_office=_line(values["to_office"]),
        author=_line(values["author"]),
        at=_moment(values["at"]),
        talk=TalkFacts(
            number=_line(talk["number"]),
            type_name=_line(talk["type_name"]),
            subject=_line(talk["subject"]),
            unit=_line(talk["unit"]),
            post=_line(talk["post"]),
            planned_on=date.fromisoformat(talk["planned_on"]),
        ),
        questions=keyed_of(values["questions"]),
        remarks=tuple(_remark(remark) for remark in remarks),
    )


def _question_values(key: str, question: Question) -> dict[str, Any]:
    return {"key": key, **{name: getattr(question, name) for name in QUESTION_FIELDS}}


def _keyed(values: dict[str, Any]) -> Keyed:
    words = {name: values.get(name, "") for name in QUESTION_FIELDS}
    words |= {name: _line(words[name]) for name in ("focus_area", "weight", "kind")}
    question = clean_question(question_of({**words, "id": QuestionId(0)}))
    return _line(values["key"])[:_LONGEST_KEY], question


def _remark_values(remark: Remark) -> dict[str, Any]:
    return {
        "uid": remark.uid,
        "key": remark.key,
        "field": remark.field,
        "text": remark.text,
        "author": remark.author,
        "office": remark.office,
        "at": remark.at.isoformat(),
    }


def _remark(values: dict[str, Any]) -> Remark:
    return Remark(
        _line(values["uid"]),
        _line(values["key"])[:_LONGEST_KEY],
        _line(values["field"]),
        clean_entry(values["text"]),
        _line(values["author"]),
        _line(values["office"]),
        _moment(values["at"]),
    )


def _line(value: str) -> str:
    return clean_line(value, "exchange", required=False)


def _moment(value: str) -> datetime:
    """Return a time; one without a zone could not be put in order with others."""
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment
