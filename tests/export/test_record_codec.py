"""Reading a record that anyone may have written."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.verdict import FindingCode, Outcome
from app.export.record_codec import UnreadableRecordError, freeze, thaw
from app.export.word_check import WordRecordChecker
from app.export.word_record import RECORD_PART, wrap_record
from tests.export.builders import a_record
from tests.export.signed_word import changed_part, unsigned_word

Change = Callable[[dict[str, Any]], object]


def canonical(change: Change) -> bytes:
    """Return the canonical form of a record in which something was put that does not belong."""
    data = json.loads(freeze(a_record(entries=4)).canonical)
    change(data)
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        errors="surrogatepass"
    )


STRANGE: dict[str, Change] = {
    "number for a title": lambda data: data.update(title=5),
    "list for a mark": lambda data: data.update(mark=["秘密"]),
    "text for a version": lambda data: data.update(version="1"),
    "truth for a version": lambda data: data.update(version=True),
    "number for a word of the page": lambda data: data["furniture"].update(sign_date=5),
    "text for a block": lambda data: data["blocks"].append("heading"),
    "no kind": lambda data: data["blocks"].append({"text": "一"}),
    "object for a text": lambda data: data["blocks"].append(
        {"kind": "paragraph", "role": "body", "text": {}}
    ),
    "number in a row": lambda data: data["blocks"].append(
        {"kind": "table", "caption": "", "columns": [], "rows": [[1]]}
    ),
    "half a character": lambda data: data.update(title="\ud842"),
    "number beyond all": lambda data: data.update(version=2**60),
}


def test_a_record_comes_back_as_it_was() -> None:
    """What freeze wrote, thaw reads."""
    frozen = freeze(a_record(entries=4))

    assert thaw(frozen.canonical) == frozen


@pytest.mark.parametrize("change", STRANGE.values(), ids=STRANGE)
def test_values_of_another_kind_are_refused(change: Change) -> None:
    """No value of the wrong kind gets past the door, whatever program wrote it."""
    with pytest.raises(UnreadableRecordError):
        thaw(canonical(change))


@pytest.mark.parametrize("change", STRANGE.values(), ids=STRANGE)
def test_the_checker_names_it_and_goes_on(change: Change) -> None:
    """A file with such a record gets a verdict, never a crash."""
    data = changed_part(unsigned_word(), RECORD_PART, lambda _: wrap_record(canonical(change)))
    verdict = WordRecordChecker().check(data, ())

    assert verdict.outcome is Outcome.BAD
    assert FindingCode.RECORD_UNREADABLE in {finding.code for finding in verdict.findings}
