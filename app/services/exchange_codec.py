"""The content of an exchange file as JSON; what comes from outside is checked as it is read."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId
from app.domain.outline import Question
from app.domain.outline_codec import FRAME_FIELDS, QUESTION_FIELDS, question_of
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
_UID = re.compile(r"[0-9a-f]{32}")
_LONGEST_KEY = 64
_MOST_REVISIONS = 1_000_000
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
    found = tuple(_keyed(value) for value in values)
    if len(dict(found)) < len(found):
        raise ValueError("doubled key")
    return found


def frame_of(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the texts around the questions, as far as there are any; raises TypeError."""
    if not isinstance(values, dict):
        raise TypeError(type(values).__name__)
    names = [name for name in FRAME_FIELDS if name in values]
    return {name: clean_entry(values[name], required=False) for name in names}


def review_json(review: Review) -> str:
    """Return a review as it is kept."""
    values = {
        "request": _package_values(review.request),
        "questions": keyed_json(review.questions),
        "remarks": [_remark_values(remark) for remark in review.remarks],
        "frame": dict(review.frame),
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
        frame_of(values.get("frame", {})),
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
        "frame": dict(package.frame),
    }


def _package(values: dict[str, Any]) -> Package:
    talk, way = values["talk"], Way(values["way"])
    remarks = values["remarks"]
    if len(remarks) > MOST_COMMENTS:
        raise ValueError(len(remarks))
    return Package(
        way=way,
        uid=_uid(values["uid"]),
        revision=_revision(values["revision"], way),
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
        frame=frame_of(values.get("frame", {})),
    )


def _question_values(key: str, question: Question) -> dict[str, Any]:
    return {"key": key, **{name: getattr(question, name) for name in QUESTION_FIELDS}}


def _keyed(values: dict[str, Any]) -> Keyed:
    words = {name: values.get(name, "") for name in QUESTION_FIELDS}
    words |= {name: _line(words[name]) for name in ("focus_area", "weight", "kind")}
    question = clean_question(question_of({**words, "id": QuestionId(0)}))
    return _key(values["key"]), question


def _key(value: str) -> str:
    key = _line(value)
    if not key or key.startswith("*") or len(key) > _LONGEST_KEY:
        raise ValueError(key)
    return key


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
        _uid(values["uid"]),
        _line(values["key"])[:_LONGEST_KEY],
        _line(values["field"]),
        clean_entry(values["text"]),
        _line(values["author"]),
        _line(values["office"]),
        _moment(values["at"]),
    )


def _uid(value: str) -> str:
    if not _UID.fullmatch(value):
        raise ValueError(value)
    return value


def _revision(value: object, way: Way) -> int:
    least = 1 if way is Way.ANSWER else 0
    if type(value) is not int or not least <= value <= _MOST_REVISIONS:
        raise ValueError(value)
    return value


def _line(value: str) -> str:
    return clean_line(value, "exchange", required=False)


def _moment(value: str) -> datetime:
    """Return a time; one without a zone could not be put in order with others."""
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment
