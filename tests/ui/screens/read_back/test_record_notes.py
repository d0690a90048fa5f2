"""The remarks on a record while it is read back."""

from collections.abc import Callable

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind
from app.services.recording_talks import Words
from tests.builders_talks import SAID, an_ended_talk
from tests.ui.screens.read_back.conftest import Desk
from ui.session import Session

SLIP = Words(
    Role.SUBJECT,
    EntryKind.COMMITMENT,
    "我承诺2026年2月30日前补缴12万元（壹拾叁万元整）。",
    flags=frozenset({EntryFlag.COMMITMENT}),
)


def test_slips_are_shown_one_by_one_and_lead_to_their_entry(
    session: Session, open_desk: Callable[[TalkId], Desk]
) -> None:
    """The line names the entry and what is wrong; its button chooses the entry in the list."""
    desk = open_desk(an_ended_talk(session.workbench, (*SAID, SLIP)))
    desk.tab._begin.click()
    desk.wait()
    notes, review = desk.tab.review.notes, desk.tab.review
    number = len(SAID) + 1
    assert notes.isVisibleTo(desk.tab)
    assert f"第 {number} 条" in notes.told.text()
    assert "2026年2月30日" in notes.told.text()

    notes.next.click()
    chosen = review.model.listed(review.entries.currentIndex().row())
    assert chosen
    assert chosen.entry.ordinal == number

    notes.next.click()
    assert "壹拾叁万元" in notes.told.text()


def test_the_line_goes_when_the_slip_is_corrected(
    session: Session, open_desk: Callable[[TalkId], Desk]
) -> None:
    """A correction is what a remark is for; what stands then is looked at anew."""
    talk_id = an_ended_talk(session.workbench, (*SAID, SLIP))
    desk = open_desk(talk_id)
    desk.tab._begin.click()
    desk.wait()
    reading = session.workbench.paper.reading_back
    entry = reading.desk(talk_id).entries[-1]

    reading.correct(entry.id, "我承诺2026年2月28日前补缴12万元。", Role.SUBJECT, "")
    session.changes.talk_changed.emit(talk_id)
    desk.wait()

    assert not desk.tab.review.notes.isVisibleTo(desk.tab)
