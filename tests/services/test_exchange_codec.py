"""What comes from outside is a package or a ValueError, never anything else."""

import json
from datetime import UTC, date, datetime

import pytest

from app.domain.outline import Question
from app.domain.outline_exchange import (
    MOST_COMMENTS,
    MOST_QUESTIONS,
    Package,
    Remark,
    TalkFacts,
    Way,
)
from app.services.exchange_codec import read, written

AT = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
PACKAGE = Package(
    way=Way.ANSWER,
    uid="ab" * 16,
    revision=1,
    from_office="县委组织部",
    to_office="县纪委",
    author="zhao.wu",
    at=AT,
    talk=TalkFacts("2026-0001", "提醒谈话", "某甲", "财政局", "局长", date(2026, 3, 5)),
    questions=(("1", Question("近五年1800余次检查怎样看？", facts="近500亿元")),),
    remarks=(Remark("cd" * 16, "1", "facts", "请核实。", "zhao.wu", "县委组织部", AT),),
    frame={"opening": "请坐。", "assessment": "较好。"},
)
QUESTION, REMARK = (json.loads(written(PACKAGE))[name][0] for name in ("questions", "remarks"))


def test_a_package_comes_back_as_it_was() -> None:
    """Not a word of it changes."""
    assert read(written(PACKAGE)) == PACKAGE


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b"{}"])
def test_what_is_no_package_is_refused(raw: bytes) -> None:
    """Whatever stands there instead."""
    with pytest.raises(ValueError):  # noqa: PT011  (json's own error is one as well)
        read(raw)


@pytest.mark.parametrize("key", list(json.loads(written(PACKAGE))))
@pytest.mark.parametrize("value", [None, -1, [], {}, float("inf"), "长" * 300_000, [1], {"a": 1}])
def test_each_part_of_the_wrong_kind_is_refused(key: str, value: object) -> None:
    """A number too large is refused like a text that is none."""
    values = json.loads(written(PACKAGE))
    values[key] = value
    try:
        read(json.dumps(values).encode())
    except ValueError:
        return
    assert (key, value) in (
        ("questions", []),
        ("remarks", []),
        ("questions", {}),
        ("remarks", {}),
        ("frame", {}),
        ("frame", {"a": 1}),
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("uid", "../../etc/passwd"),
        ("revision", 2**70),
        ("revision", 0),
        ("revision", True),
        ("questions", [QUESTION, QUESTION]),
        ("questions", [{**QUESTION, "key": ""}]),
        ("questions", [{**QUESTION, "key": "*order"}]),
        ("questions", [{**QUESTION, "facts": ["a"]}]),
        ("questions", [{**QUESTION, "key": str(n)} for n in range(MOST_QUESTIONS + 1)]),
        ("remarks", [REMARK] * (MOST_COMMENTS + 1)),
        ("remarks", [{**REMARK, "uid": "1"}]),
        ("remarks", [{**REMARK, "at": "2026-03-05T09:00:00"}]),
        ("frame", {"opening": 1}),
        ("frame", {"opening": "长" * 300_000}),
    ],
)
def test_what_was_changed_by_hand_is_refused(key: str, value: object) -> None:
    """Doubled keys, keys of ours, numbers no vault can hold, more than a file may hold."""
    values = json.loads(written(PACKAGE))
    values[key] = value
    with pytest.raises(ValueError):  # noqa: PT011  (whatever is wrong in it)
        read(json.dumps(values).encode())


def test_a_file_without_the_texts_around_the_questions_is_read() -> None:
    """An earlier version sent none."""
    values = json.loads(written(PACKAGE))
    del values["frame"]
    assert read(json.dumps(values).encode()).frame == {}
