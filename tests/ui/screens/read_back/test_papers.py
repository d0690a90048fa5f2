"""Papers beside the record on the screen: refusal, absence, addendum."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import TalkId
from app.domain.paper import PaperKind
from app.domain.participant import Role
from app.domain.read_back import AbsenceKind
from app.domain.record import printed_texts
from app.domain.stage import TalkStage
from tests.builders_talks import OFFICE, a_frozen_talk, an_ended_talk
from tests.ui.hands import ENTER, commit, press
from tests.ui.screens.read_back.conftest import Desk
from ui.models.stage_steps import standing
from ui.screens.read_back.papers_panel import PapersPanel
from ui.screens.read_back.sign_dialog import SignDialog
from ui.session import Session

K = Qt.Key
Open = Callable[[TalkId], Desk]
PASS = "证书口令 2026"  # noqa: S105  (opens a certificate of the test only)


@pytest.fixture
def desk(session: Session, open_desk: Open) -> Desk:
    """Return the screen on a frozen record, at its papers."""
    opened = open_desk(a_frozen_talk(session.workbench))
    opened.tab.tabs.setCurrentWidget(opened.tab.papers)
    return opened


def seal(desk: Desk) -> None:
    """Set the talk's stage to sealed and show it."""
    with desk.session.workbench.store.change() as tables:
        talk = tables.talks.get(desk.talk_id)
        tables.talks.save(talk.become(TalkStage.SIGNED).become(TalkStage.SEALED))
    desk.tab.show_talk(desk.talk_id)
    desk.wait()
    desk.tab.tabs.setCurrentWidget(desk.tab.papers)


def panel_of(desk: Desk) -> PapersPanel:
    """Return the panel with the papers."""
    return desk.tab.papers


def test_a_refusal_is_noted_by_keys_and_its_paper_is_shown(desk: Desk) -> None:
    """Enter goes from field to field and keeps the note; the pages show the new paper."""
    panel = panel_of(desk)
    panel.refuse_button.click()
    for field, text in zip(
        (panel.note.reason, *panel.note.names[:2]),
        ("对问题二有保留", "甲同志", "乙同志"),
        strict=True,
    ):
        assert field.hasFocus()
        commit(field, text)
        press(ENTER)
    desk.wait()

    (paper,) = desk.session.workbench.paper.papers.of_talk(desk.talk_id)
    assert paper.kind is PaperKind.REFUSAL
    assert not panel.note.isVisible()
    assert desk.tab.shown_record == desk.session.workbench.paper.papers.frozen(paper.id).record
    assert standing(desk.session.workbench, desk.talk_id).wanted is TalkStage.REFUSAL_NOTED


def test_a_note_without_two_names_is_refused_in_the_form(desk: Desk) -> None:
    """The form stays with what was typed and says what is missing; Esc closes it."""
    panel = panel_of(desk)
    panel.refuse_button.click()
    commit(panel.note.reason, "不愿签名")
    panel.note.keep()
    desk.wait()
    assert panel.note.isVisible()
    assert "2 个不同的人" in panel.note.problem.text()
    panel.note.reason.setFocus()
    press(K.Key_Escape)
    assert not panel.note.isVisible()
    assert panel.refuse_button.isVisible()


def test_an_absence_names_the_staff_by_itself(desk: Desk) -> None:
    """Interviewer and recorder stand there already; the situation is chosen."""
    panel = panel_of(desk)
    panel.absent_button.click()
    note = panel.note
    note.situation.setCurrentIndex(note.situation.findData(AbsenceKind.UNABLE))
    commit(note.reason, "右手受伤，不能执笔")
    note.keep()
    desk.wait()

    absence = desk.session.workbench.paper.reading_back.desk(desk.talk_id).read_back.absence
    assert absence is not None
    assert (absence.kind, absence.staff) == (AbsenceKind.UNABLE, ("李文", "周宁"))
    assert standing(desk.session.workbench, desk.talk_id).wanted is TalkStage.ABSENCE_NOTED


def test_an_addendum_takes_several_places(desk: Desk) -> None:
    """After sealing only an addendum is offered; each place shows the sealed words."""
    seal(desk)
    panel = panel_of(desk)
    assert not panel.refuse_button.isVisible()
    panel.amend_button.click()
    form = panel.addendum
    form.entry.setValue(2)
    assert form.old.text() == "主要是我督促不力。"
    form.new.set_text("主要是我督促检查不力。")
    form.more_button.click()
    form.entry.setValue(0)
    form.old.set_text("")
    form.new.set_text("谈话地点应为三号谈话室（东）。")
    commit(form.reason, "笔误")
    form.keep()
    desk.wait()

    (paper,) = desk.session.workbench.paper.papers.of_talk(desk.talk_id)
    words = "\n".join(printed_texts(desk.session.workbench.paper.papers.frozen(paper.id).record))
    assert "主要是我督促检查不力。" in words
    assert "谈话地点应为三号谈话室（东）。" in words
    assert panel.message.isVisible()


def test_words_of_an_addendum_are_not_lost_to_another_entry(desk: Desk) -> None:
    """Going on to another entry takes them into the paper; asking for one again keeps the form."""
    seal(desk)
    panel = panel_of(desk)
    panel.amend_button.click()
    form = panel.addendum
    form.entry.setValue(2)
    commit(form.new, "补")
    panel.amend_button.click()
    assert (form.entry.value(), form.new.hasFocus()) == (2, True)

    form.entry.setValue(3)

    (item,) = [form.pending.item(row).text() for row in range(form.pending.count())]
    assert "第 2 条" in item
    assert "补" in item
    form.entry.setValue(2)
    form.entry.setValue(3)
    assert form.pending.count() == 1


def test_a_paper_is_exported_and_the_record_shown_again(desk: Desk, tmp_path: Path) -> None:
    """Both files leave the vault under the paper's number; the other tabs show the record."""
    panel = panel_of(desk)
    desk.session.workbench.paper.noting.refuse(
        desk.talk_id, "不愿签名", ("甲同志", "乙同志"), lambda _done, _total: None
    )
    desk.tab.show_talk(desk.talk_id)
    desk.wait()
    panel.list.setCurrentRow(1)
    desk.wait()
    panel.export_to(tmp_path)
    desk.wait()
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert [name.rpartition(".")[2] for name in names] == ["docx", "pdf"]
    assert all(name.startswith("2026-0001-拒1-") for name in names)

    desk.tab.tabs.setCurrentIndex(0)
    desk.wait()
    frozen = desk.session.workbench.paper.freezing.frozen(desk.talk_id)
    assert frozen is not None
    assert desk.tab.shown_record == frozen.record


def test_before_the_freeze_there_is_nothing_to_note(session: Session, open_desk: Open) -> None:
    """The panel says when papers are made, and offers none."""
    desk = open_desk(an_ended_talk(session.workbench))
    desk.tab._begin.click()
    desk.wait()
    desk.tab.tabs.setCurrentWidget(desk.tab.papers)
    panel = panel_of(desk)
    buttons = (panel.refuse_button, panel.absent_button, panel.amend_button)
    assert not any(button.isVisible() for button in buttons)
    assert "定稿以后" in panel._told.text()


def test_a_paper_is_signed_with_a_certificate(desk: Desk, tmp_path: Path) -> None:
    """The buttons name who has a line on the paper chosen; one that signed is gone."""
    bench, panel = desk.session.workbench, panel_of(desk)
    bench.paper.certificates.make_authority(OFFICE)
    file = bench.paper.certificates.issue("李文", PASS, tmp_path)
    paper = bench.paper.noting.refuse(
        desk.talk_id, "不愿签名", ("甲同志", "乙同志"), lambda _done, _total: None
    )
    desk.tab.show_talk(desk.talk_id)
    desk.wait()
    interviewer = panel.sign_buttons[Role.INTERVIEWER]
    assert not interviewer.isVisible()
    panel.list.setCurrentRow(1)
    desk.wait()
    assert "李文" in interviewer.accessibleName()
    interviewer.click()
    (dialog,) = (w for w in desk.tab.children() if isinstance(w, SignDialog))
    dialog.file.setText(str(file))
    commit(dialog.passphrase, PASS)
    dialog.sign_button.click()
    desk.wait()

    assert bench.paper.paper_signing.signed_roles(paper.id) == (Role.INTERVIEWER,)
    assert not interviewer.isVisible()
    assert panel.sign_buttons[Role.RECORDER].isVisible()
