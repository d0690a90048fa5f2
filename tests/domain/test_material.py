"""Materials: who may read them, when a request is late."""

from datetime import date

import pytest

from app.domain.material import (
    Material,
    MaterialRequest,
    OwnReadingLostError,
    ReadersNeededError,
    RequestState,
    Verification,
)

DAY = date(2026, 3, 5)


def test_without_readers_every_account_reads() -> None:
    """A material that names nobody is open to the vault's accounts."""
    assert Material("考核结果").may_be_read_by("anyone")
    assert not Material("考核结果", readers=("li.wen",)).may_be_read_by("zhou.ning")
    assert Material("考核结果", readers=("li.wen",)).may_be_read_by("li.wen")


def test_a_sensitive_material_is_never_opened_to_all() -> None:
    """Its readers can be changed, but some must be named."""
    with pytest.raises(ReadersNeededError):
        Material("核查情况", sensitive=True).read_by((), "li.wen")
    assert Material("考核结果", readers=("li.wen",)).read_by((), "li.wen").readers == ()


def test_nobody_locks_themselves_out() -> None:
    """Whoever names the readers stays among them; blank and double names count for nothing."""
    material = Material("核查情况", sensitive=True)
    with pytest.raises(OwnReadingLostError):
        material.read_by(("zhou.ning",), "li.wen")
    assert material.read_by(("li.wen", "", "li.wen"), "li.wen").readers == ("li.wen",)


@pytest.mark.parametrize(
    ("due_on", "state"),
    [
        (None, RequestState.WAITING),
        (date(2026, 3, 9), RequestState.WAITING),
        (date(2026, 3, 8), RequestState.DUE_SOON),
        (date(2026, 3, 5), RequestState.DUE_SOON),
        (date(2026, 3, 4), RequestState.OVERDUE),
    ],
)
def test_a_request_is_late_after_its_day(due_on: date | None, state: RequestState) -> None:
    """On its day it is not late yet; three days before it is due soon."""
    assert MaterialRequest("组织部", due_on=due_on).state(DAY) is state


def test_an_answered_request_is_never_late() -> None:
    """Once something came, the due day says nothing any more."""
    request = MaterialRequest("组织部", due_on=date(2026, 1, 1), received_on=DAY)
    assert request.state(DAY) is RequestState.RECEIVED


def test_a_refuted_material_is_no_source_any_more() -> None:
    """What was found to be unfounded carries no sentence, nor does what was withdrawn (§6, 17)."""
    assert Material("反映").counts
    assert Material("反映", verification=Verification.VERIFIED).counts
    assert not Material("反映", verification=Verification.REFUTED).counts
    assert not Material("反映", withdrawn=True).counts


def test_a_material_can_lose_its_time() -> None:
    """An entry of the negative list counts up to its last day."""
    material = Material("处分", valid_until=DAY)
    assert not material.expired(DAY)
    assert material.expired(date(2026, 3, 6))
