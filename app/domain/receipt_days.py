"""The days of what comes back for a document: which follows which, and none before it happened."""

from datetime import date
from enum import StrEnum

from app.domain.document import Receipt
from app.domain.errors import RuleBrokenError


class ReceiptDay(StrEnum):
    """A day in the life of one letter."""

    ISSUED = "issued"  # 成文日期
    RECEIVED = "received"
    MEETING = "meeting"
    REPLIED = "replied"
    ENDORSED = "endorsed"
    RETURNED = "returned"


class ReceiptStepMissingError(RuleBrokenError):
    """A day is given while the one it follows is not."""

    def __init__(self, missing: ReceiptDay, given: ReceiptDay) -> None:
        super().__init__(missing, given)
        self.missing = missing
        self.given = given


class ReceiptOutOfOrderError(RuleBrokenError):
    """A day lies before the one it follows."""

    def __init__(self, first: ReceiptDay, first_on: date, then: ReceiptDay, then_on: date) -> None:
        super().__init__(first, first_on, then, then_on)
        self.first, self.first_on = first, first_on
        self.then, self.then_on = then, then_on


class ReceiptInFutureError(RuleBrokenError):
    """What is said to have come back lies in the future."""

    def __init__(self, given: ReceiptDay, given_on: date, today: date) -> None:
        super().__init__(given, given_on, today)
        self.given, self.given_on = given, given_on
        self.today = today


_FOLLOWS = (
    (ReceiptDay.ISSUED, ReceiptDay.RECEIVED),
    (ReceiptDay.RECEIVED, ReceiptDay.MEETING),
    (ReceiptDay.RECEIVED, ReceiptDay.REPLIED),
    (ReceiptDay.REPLIED, ReceiptDay.ENDORSED),
    (ReceiptDay.REPLIED, ReceiptDay.RETURNED),
)


def check_days(receipt: Receipt, issued_on: date, today: date) -> None:
    """Raise what is wrong with the days of a receipt; only a meeting may still be to come."""
    days = {
        ReceiptDay.ISSUED: issued_on,
        ReceiptDay.RECEIVED: receipt.received_on,
        ReceiptDay.MEETING: receipt.meeting_on,
        ReceiptDay.REPLIED: receipt.replied_on,
        ReceiptDay.ENDORSED: receipt.endorsed_on,
        ReceiptDay.RETURNED: receipt.returned_on,
    }
    for first, then in _FOLLOWS:
        first_on, then_on = days[first], days[then]
        if then_on is None:
            continue
        if first_on is None:
            raise ReceiptStepMissingError(first, then)
        if then_on < first_on:
            raise ReceiptOutOfOrderError(first, first_on, then, then_on)
        if then_on > today and then is not ReceiptDay.MEETING:
            raise ReceiptInFutureError(then, then_on, today)
