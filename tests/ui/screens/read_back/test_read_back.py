"""Reading back, correcting, freezing and signing on the screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.crypto.certificate_office import OfflineCertificateOffice
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.read_back import ReadBackManner, SubjectOpinion
from app.domain.stage import TalkStage
from app.domain.transcript import EntryKind
from app.services.reading_back import ReadBackDesk
from app.services.recording_talks import Words
from tests.builders_talks import OFFICE, SAID, a_frozen_talk, an_ended_talk
from tests.ui.hands import CTRL, ENTER, commit, press
from tests.ui.screens.read_back.conftest import Desk
from ui.screens.read_back.printing import record_printer
from ui.screens.read_back.sign_dialog import SignDialog
from ui.session import Session

K = Qt.Key
Open = Callable[[TalkId], Desk]
PASS = "证书口令 2026"  # noqa: S105  (opens a certificate of the test only)


@pytest.fixture
def desk(session: Session, open_desk: Open) -> Desk:
    """Return the screen on a talk whose read-back has begun by its button."""
    opened = open_desk(an_ended_talk(session.workbench))
    opened.tab._begin.click()
    opened.wait()
    return opened


def _read_back(desk: Desk) -> ReadBackDesk:
    return desk.session.workbench.reading_back.desk(desk.talk_id)


def test_the_record_is_shown_as_it_will_print(desk: Desk) -> None:
    """A page is there, larger on demand, and can be confirmed by key."""
    assert desk.session.workbench.preparing.talk(desk.talk_id).stage is TalkStage.AWAITING_REVIEW
    sheet = desk.tab.pages._sheet
    assert desk.tab.pages.count >= 1
    before = sheet.pixmap().width()

    desk.tab.pages.list.setFocus()
    press(K.Key_Plus, CTRL)
    desk.wait()
    assert sheet.pixmap().width() > before

    press(ENTER, CTRL)
    desk.wait()
    assert _read_back(desk).read_back.pages_read == 1
    assert desk.tab.pages.list.item(0).text() == "1 ✓"


def test_a_correction_keeps_old_and_new_and_who_asked(desk: Desk) -> None:
    """The entry is found by its words and corrected by keys."""
    commit(desk.tab.review._find, "督促")
    desk.tab.review._find.setFocus()
    press(ENTER)
    form = desk.tab.review.form
    assert form.isVisible()
    form.new.selectAll()
    commit(form.new, "主要是我督促不到位。")
    form.asked_by.setCurrentIndex(form.asked_by.findData(Role.SUBJECT))
    commit(form.reason, "措辞更准确")
    press(K.Key_S, CTRL)
    desk.wait()

    (correction,) = _read_back(desk).corrections
    assert (correction.old_text, correction.new_text) == (
        "主要是我督促不力。",
        "主要是我督促不到位。",
    )
    assert (correction.asked_by, correction.reason) == (Role.SUBJECT, "措辞更准确")
    shown = desk.tab.review.corrections.item(0).text()
    assert "原：主要是我督促不力。" in shown
    assert "改：主要是我督促不到位。" in shown
    assert not form.isVisible()


def test_an_empty_correction_is_refused_beside_the_field(desk: Desk) -> None:
    """The words stay in the form, the reason stands under them."""
    desk.tab.review.entries.setCurrentIndex(desk.tab.review.model.index(0, 0))
    desk.tab.review.correct()
    form = desk.tab.review.form
    form.new.set_text("")
    press(K.Key_S, CTRL)
    desk.wait()

    assert form.isVisible()
    assert form.problem.isVisible()
    assert _read_back(desk).corrections == ()


def test_statement_and_manner_are_kept_without_a_button(desk: Desk) -> None:
    """The subject's own words are saved by themselves."""
    press(K.Key_F3)
    commit(desk.tab.review.statement, "我没有补充。")
    desk.session.changes.about_to_leave.emit()
    desk.tab.review._read_out.click()
    desk.wait()

    read_back = _read_back(desk).read_back
    assert read_back.statement == "我没有补充。"
    assert read_back.manner is ReadBackManner.READ_OUT


def test_conclude_and_freeze_show_the_fingerprint(desk: Desk) -> None:
    """F9 notes the opinion, F12 fixes the record."""
    desk.tab.review.entries.setFocus()
    assert not desk.tab.sign.freeze_button.isEnabled()
    press(K.Key_F9)
    desk.wait()
    assert _read_back(desk).read_back.opinion is SubjectOpinion.NO_OBJECTION

    press(K.Key_F12)
    desk.wait()

    frozen = desk.session.workbench.freezing.frozen(desk.talk_id)
    assert frozen is not None
    assert frozen.short_fingerprint in desk.tab.sign._fingerprint.text()
    assert desk.tab.tabs.currentIndex() == 1
    assert desk.tab.sign.reopen_button.isVisible()


def test_a_missing_glyph_stops_the_freeze_with_character_and_place(
    session: Session, open_desk: Open
) -> None:
    """The character no font has is named on the page and at the freeze."""
    said = (*SAID, Words(Role.SUBJECT, EntryKind.ANSWER, "怪字：\U0003fffd。"))
    desk = open_desk(an_ended_talk(session.workbench, said))
    desk.tab._begin.click()
    desk.wait()
    assert "\U0003fffd" in desk.tab.pages._problem.text()

    desk.tab.review.conclude()
    desk.wait()
    desk.tab.sign.freeze()
    desk.wait()

    assert "\U0003fffd" in desk.tab.sign._problem.text()
    assert session.workbench.preparing.talk(desk.talk_id).stage is TalkStage.AWAITING_REVIEW


def test_the_record_prints_page_by_page(session: Session, open_desk: Open, tmp_path: Path) -> None:
    """A printer that writes a file gets as many pages as the record has."""
    desk = open_desk(a_frozen_talk(session.workbench))
    target = tmp_path / "printed.pdf"
    printer = record_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))

    desk.tab.print_on(printer)
    desk.wait()
    del printer

    assert len(PdfDocument(target)) == session.workbench.signing.page_count(desk.talk_id)


def test_pages_signed_by_hand_and_a_refusal_are_noted(session: Session, open_desk: Open) -> None:
    """A refusal needs its reason; both are shown as noted."""
    desk = open_desk(a_frozen_talk(session.workbench))
    hand = desk.tab.sign.hand
    hand.note_pages.click()
    desk.wait()
    assert _read_back(desk).read_back.signed_pages == session.workbench.signing.page_count(
        desk.talk_id
    )

    hand.note_refusal.click()
    desk.wait()
    assert hand._problem.isVisible()
    commit(hand.reason, "对问题二有保留")
    for field, name in zip(hand.witnesses, ("周宁", "陈静"), strict=True):
        commit(field, name)
    hand.note_refusal.click()
    desk.wait()

    refusal = _read_back(desk).read_back.refusal
    assert refusal is not None
    assert (refusal.reason, refusal.witnesses) == ("对问题二有保留", ("周宁", "陈静"))
    assert "对问题二有保留" in hand._told.text()


def _dialog(desk: Desk, role: Role) -> SignDialog:
    desk.tab.sign.buttons[role].click()
    (dialog,) = (w for w in desk.tab.children() if isinstance(w, SignDialog))
    return dialog


def test_signing_with_a_new_certificate(
    session: Session, open_desk: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """A certificate is issued in the dialog, signs, and the dialog is freed."""
    desk = open_desk(a_frozen_talk(session.workbench))
    dialog = _dialog(desk, Role.INTERVIEWER)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    desk.wait()
    issue = dialog.issue
    assert (issue.office.text(), issue.holder.text()) == (OFFICE, "李文")
    issue.folder.setText(str(tmp_path))
    for field in (issue.first, issue.second):
        commit(field, PASS)
    issue.issue_button.click()
    desk.wait()
    assert dialog.file.text().endswith("李文.p12")

    dialog.sign_button.click()
    desk.wait()

    assert session.workbench.signing.signed_roles(desk.talk_id) == (Role.INTERVIEWER,)
    assert desk.tab.sign._states[Role.INTERVIEWER].text() == "已签"
    assert not desk.tab.sign.reopen_button.isVisible()
    del dialog, issue
    qtbot.waitUntil(lambda: gone == [True])


def test_a_wrong_certificate_passphrase_is_said_in_the_dialog(
    session: Session, open_desk: Open, tmp_path: Path
) -> None:
    """The dialog stays with the reason; nothing is signed."""
    certificates = session.workbench.certificates
    certificates.make_authority(OFFICE)
    path = certificates.issue("李文", PASS, tmp_path)
    desk = open_desk(a_frozen_talk(session.workbench))
    dialog = _dialog(desk, Role.INTERVIEWER)
    dialog.file.setText(str(path))
    commit(dialog.passphrase, "错的口令")

    dialog.sign_button.click()
    desk.wait()

    assert "口令不对" in dialog._problem.text()
    assert dialog.sign_button.isEnabled()
    assert session.workbench.signing.signed_roles(desk.talk_id) == ()


def test_an_expired_certificate_is_said_in_the_dialog(
    session: Session, open_desk: Open, tmp_path: Path
) -> None:
    """A certificate past its last day does not sign."""
    office = OfflineCertificateOffice()
    now = session.workbench.clock.now()
    authority = office.make_authority(OFFICE, now - timedelta(days=3_000))
    identity = office.issue(authority, "李文", now - timedelta(days=3_000))
    path = tmp_path / "old.p12"
    path.write_bytes(office.to_file(identity, PASS))
    desk = open_desk(a_frozen_talk(session.workbench))
    dialog = _dialog(desk, Role.INTERVIEWER)
    dialog.file.setText(str(path))
    commit(dialog.passphrase, PASS)

    dialog.sign_button.click()
    desk.wait()

    assert "有效期" in dialog._problem.text()


def test_a_talk_not_over_yet_says_what_comes_first(session: Session, open_desk: Open) -> None:
    """Before the talk is over there is nothing to read back."""
    plain = replace(session)
    talk_id = a_frozen_talk(plain.workbench)
    session.workbench.reading_back.reopen(talk_id)
    desk = open_desk(talk_id)

    assert desk.tab.tabs.currentIndex() == 0
    assert not desk.tab.sign.freeze_button.isEnabled()
