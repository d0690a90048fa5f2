"""Reading back, correcting, freezing and signing on the screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.crypto.certificate_office import OfflineCertificateOffice
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.printing import PrintOutcome
from app.domain.read_back import ReadBackManner, SubjectOpinion
from app.domain.record import printed_texts
from app.domain.stage import TalkStage
from app.domain.transcript import CorrectionKind, EntryKind
from app.services.errors import MissingGlyphError
from app.services.reading_back import ReadBackDesk
from app.services.recording_talks import Words
from tests.builders_talks import OFFICE, SAID, a_frozen_talk, an_ended_talk
from tests.ui.hands import CTRL, ENTER, SHIFT, commit, press
from tests.ui.screens.read_back.conftest import Desk
from ui.screens.read_back.printing import PagePrinter, record_printer
from ui.screens.read_back.sign_dialog import SignDialog
from ui.session import Session

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
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
    return desk.session.workbench.paper.reading_back.desk(desk.talk_id)


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
    shown = desk.tab.review.alterations.list.item(0).text()
    assert "原：主要是我督促不力。" in shown
    assert "改：主要是我督促不到位。" in shown
    assert not form.isVisible()


def test_a_supplement_is_added_and_undone_by_keys(desk: Desk) -> None:
    """Shift+F2 adds words behind an entry; Alt+Backspace takes them back, and once more on."""
    desk.tab.review.entries.setFocus()
    desk.tab.review.entries.setCurrentIndex(desk.tab.review.model.index(1, 0))
    press(K.Key_F2, SHIFT)
    form = desk.tab.review.form
    assert form.isVisible()
    assert form.new.text() == ""
    commit(form.new, "也没有及时检查。")
    press(K.Key_S, CTRL)
    desk.wait()
    assert "增：也没有及时检查。" in desk.tab.review.alterations.list.item(0).text()
    assert "补充 1 处" in desk.tab.review.alterations.count_label.text()

    press(K.Key_Backspace, ALT)
    desk.wait()
    assert _read_back(desk).corrections == ()
    press(K.Key_Backspace, ALT | SHIFT)
    desk.wait()
    assert _read_back(desk).corrections[0].new_text == "主要是我督促不力。也没有及时检查。"


def test_who_read_the_record_out_is_kept(desk: Desk) -> None:
    """Reader and reason can be given where the record is read out, and are printed."""
    manner = desk.tab.review.manner
    assert not manner.reader.isVisible()
    manner.read_out.click()
    desk.wait()
    commit(manner.reader, "陈静")
    commit(manner.reason, "视力不便")
    manner.reason.editingFinished.emit()
    desk.wait()

    found = _read_back(desk)
    assert (found.read_back.reader, found.read_back.read_out_reason) == ("陈静", "视力不便")
    assert any("由陈静向谈话对象宣读" in text for text in printed_texts(found.record))


def test_a_read_back_without_the_subject_is_noted(desk: Desk) -> None:
    """The button beside the end of the read-back says that nobody was there to agree."""
    desk.tab.review._absent.click()
    desk.wait()
    assert _read_back(desk).read_back.opinion is SubjectOpinion.ABSENT
    assert "未到场" in desk.tab.review._opinion.text()


@pytest.mark.parametrize("key", [SHIFT, Qt.KeyboardModifier.NoModifier])
def test_what_is_typed_as_a_correction_is_not_lost_to_the_same_key(
    desk: Desk, key: Qt.KeyboardModifier
) -> None:
    """F2 or Shift+F2 over words that are not kept yet goes back to them."""
    desk.tab.review.entries.setCurrentIndex(desk.tab.review.model.index(1, 0))
    desk.tab.review.correct()
    form = desk.tab.review.form
    commit(form.new, "改了一半")
    form.reason.setFocus()
    press(K.Key_F2, key)

    assert "改了一半" in form.new.text()
    assert form.kind is CorrectionKind.CORRECTION
    assert form.new.hasFocus()


def test_the_form_has_room_on_a_small_screen(desk: Desk, qtbot: QtBot) -> None:
    """No field covers another: what is not needed beside the open form makes room."""
    desk.tab.setFixedSize(1300, 390)
    desk.tab.review.entries.setCurrentIndex(desk.tab.review.model.index(1, 0))
    desk.tab.review.correct()
    form = desk.tab.review.form
    rows = [form._old, form.new, form.asked_by, form.reason, form._keep]

    def lie_apart() -> bool:
        return all(a.geometry().bottom() < b.geometry().top() for a, b in pairwise(rows))

    qtbot.waitUntil(lie_apart)


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
    desk.tab.review.manner.read_out.click()
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

    frozen = desk.session.workbench.paper.freezing.frozen(desk.talk_id)
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

    assert len(PdfDocument(target)) == session.workbench.paper.signing.page_count(desk.talk_id)


def test_a_print_that_breaks_off_within_the_program_counts(
    session: Session, open_desk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages before lie in the tray: it stays begun, and the next print is the second one."""
    desk = open_desk(a_frozen_talk(session.workbench, SAID * 12))
    whole = PagePrinter._draw

    def broken(printer: PagePrinter, number: int) -> None:
        if number == 3:
            raise MissingGlyphError("〓", "page")
        whole(printer, number)

    monkeypatch.setattr(PagePrinter, "_draw", broken)
    printer = record_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    desk.tab.print_on(printer)
    desk.wait()

    (begun,) = session.workbench.paper.printing.of_talk(desk.talk_id)
    assert begun.outcome is PrintOutcome.BEGUN
    frozen = session.workbench.paper.freezing.frozen(desk.talk_id)
    assert frozen is not None
    assert session.workbench.paper.printing.next_copy(desk.talk_id, frozen.record) == 2


def test_pages_signed_by_hand_are_noted(session: Session, open_desk: Open) -> None:
    """The count of signed pages is kept."""
    desk = open_desk(a_frozen_talk(session.workbench))
    hand = desk.tab.sign.hand
    hand.note_pages.click()
    desk.wait()
    assert _read_back(desk).read_back.signed_pages == session.workbench.paper.signing.page_count(
        desk.talk_id
    )


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

    assert session.workbench.paper.signing.signed_roles(desk.talk_id) == (Role.INTERVIEWER,)
    assert desk.tab.sign._states[Role.INTERVIEWER].text() == "已签"
    assert not desk.tab.sign.reopen_button.isVisible()
    del dialog, issue
    qtbot.waitUntil(lambda: gone == [True])


def test_a_wrong_certificate_passphrase_is_said_in_the_dialog(
    session: Session, open_desk: Open, tmp_path: Path
) -> None:
    """The dialog stays with the reason; nothing is signed."""
    certificates = session.workbench.paper.certificates
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
    assert session.workbench.paper.signing.signed_roles(desk.talk_id) == ()


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
    session.workbench.paper.reading_back.reopen(talk_id)
    desk = open_desk(talk_id)

    assert desk.tab.tabs.currentIndex() == 0
    assert not desk.tab.sign.freeze_button.isEnabled()
