"""Picking for the outline by real keys: nothing typed is lost, and nothing picked."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import OriginKind, Outline
from app.domain.outline_work import PresetProblem
from app.domain.participant import Role
from app.domain.text import LONGEST_ENTRY
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.ui.hands import CTRL, SHIFT, answer, commit, newest, on_screen, press
from ui.actions import ActionId
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.prepare.pick_dialog import PickDialog
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session

Wait = Callable[[], None]
KNOWN = "车辆费用连年上升"
TOO_LONG = "长" * (LONGEST_ENTRY + 1)


@dataclass
class Bench:
    """The tab and what stands behind it."""

    tab: PrepareTab
    session: Session
    talk_id: TalkId
    qtbot: QtBot
    wait: Wait

    def texts(self) -> list[str]:
        """Return the questions in the vault."""
        outline = self.session.workbench.outlines.outlining.outline(self.talk_id)
        return [question.text for question in outline.questions]

    def begin_to_pick(self) -> PickDialog:
        """Press the keys for picking and wait for the window."""
        press(Qt.Key.Key_I, CTRL | SHIFT)
        self.wait()
        dialog = newest(self.tab, PickDialog)
        self.wait()
        return dialog

    def tick(self, dialog: PickDialog) -> None:
        """Tick the preset problem."""
        dialog.kinds.setCurrentRow(1 + list(OriginKind).index(OriginKind.PRESET))
        assert dialog.offers.count() == 1
        dialog.offers.item(0).setCheckState(Qt.CheckState.Checked)


@pytest.fixture
def bench(qtbot: QtBot, session: Session, wait_idle: Wait) -> Bench:
    """Return the tab with a talk of three questions, and a problem known of its subject."""
    work = session.workbench
    talk = a_new_talk(work)
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    work.outlines.offers.save_preset(PresetProblem(KNOWN, person_id=subject.person_id))
    work.outlines.outlining.save(Outline(talk.id, "开场。", "总体较好。", QUESTIONS))
    tab = on_screen(qtbot, PrepareTab(session), 1270, 560)
    tab.show_talk(talk.id)
    wait_idle()
    tab.focus_first()
    return Bench(tab, session, talk.id, qtbot, wait_idle)


def test_what_is_typed_last_and_what_is_picked_both_stay(bench: Bench) -> None:
    """Words typed at once before and at once after picking are in the vault beside it."""
    editor = bench.tab.editor
    commit(editor.opening, "请坐。")
    dialog = bench.begin_to_pick()
    bench.tick(dialog)
    dialog.save()
    bench.qtbot.waitUntil(lambda: len(editor.cards) == len(QUESTIONS) + 1)
    bench.tab.activateWindow()
    commit(editor.opening, "喝茶。")
    commit(editor.cards[0].text, "请讲。")
    bench.wait()
    bench.tab.flush()
    bench.wait()
    outline = bench.session.workbench.outlines.outlining.outline(bench.talk_id)
    assert outline.opening == "开场。请坐。喝茶。"
    assert KNOWN in bench.texts()[-1]
    assert "请讲。" in bench.texts()[0]
    assert len(bench.texts()) == len(QUESTIONS) + 1


def test_a_preset_problem_that_was_wrong_is_taken_off_the_list(bench: Bench) -> None:
    """It is asked first, and other kinds offer no such button."""
    dialog = bench.begin_to_pick()
    bench.tick(dialog)
    assert dialog.drop_preset.isEnabled()
    dialog.drop_preset.click()
    answer(yes=False)
    bench.wait()
    assert dialog.offers.count() == 1
    dialog.drop_preset.click()
    answer(yes=True)
    bench.wait()
    assert dialog.offers.count() == 0
    assert dialog.chosen == ()
    assert not dialog.drop_preset.isEnabled()
    assert bench.session.workbench.outlines.offers.presets() == ()


def test_typing_the_moment_the_window_closes_keeps_what_was_picked(bench: Bench) -> None:
    """The cards are there before the next key is taken."""
    dialog = bench.begin_to_pick()
    bench.tick(dialog)
    dialog.picked.connect(lambda *_: commit(bench.tab.editor.opening, "喝茶。"))
    dialog.save()
    bench.wait()
    bench.tab.flush()
    bench.wait()
    assert (
        bench.session.workbench.outlines.outlining.outline(bench.talk_id).opening == "开场。喝茶。"
    )
    assert KNOWN in bench.texts()[-1]


def test_the_window_offers_the_question_typed_last(bench: Bench) -> None:
    """A question typed a moment ago can be picked into."""
    bench.tab.editor.add_question()
    commit(bench.tab.editor.cards[-1].text, "新写的一问？")
    dialog = bench.begin_to_pick()
    names = [dialog.into.itemText(row) for row in range(dialog.into.count())]
    assert any("新写的一问" in name for name in names)


def test_words_that_could_not_be_stored_are_never_replaced(bench: Bench) -> None:
    """Neither picking nor locking nor another's change takes them off the screen."""
    editor = bench.tab.editor
    editor.opening.setPlainText(TOO_LONG)
    bench.tab.flush()
    bench.wait()
    assert QApplication.focusWidget() is not None
    bench.tab.pick()
    bench.wait()
    bench.tab.lock_outline()
    bench.wait()
    assert bench.tab.findChildren(PickDialog) == []
    assert bench.tab.findChildren(ApprovalDialog) == []
    work = bench.session.workbench
    offers = work.outlines.offers
    offers.pick(bench.talk_id, offers.offers(bench.talk_id)[:1])
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    assert editor.opening.text() == TOO_LONG


def test_a_removed_question_can_be_brought_back_after_picking(bench: Bench) -> None:
    """Picking neither builds all cards anew nor forgets what was removed."""
    editor = bench.tab.editor
    first, second = editor.cards[:2]
    editor.act(ActionId.REMOVE_QUESTION, first)
    dialog = bench.begin_to_pick()
    bench.tick(dialog)
    dialog.save()
    bench.wait()
    assert editor.cards[0] is second
    editor.restore()
    bench.tab.flush()
    bench.wait()
    assert bench.texts()[:3] == [question.text for question in QUESTIONS]
    assert KNOWN in bench.texts()[-1]


def test_a_question_with_an_origin_keeps_it_when_moved_or_brought_back(bench: Bench) -> None:
    """What it was picked from stays with it, so that it is not offered again."""
    dialog = bench.begin_to_pick()
    bench.tick(dialog)
    dialog.save()
    bench.wait()
    editor = bench.tab.editor
    editor.act(ActionId.QUESTION_UP, editor.cards[-1])
    editor.act(ActionId.REMOVE_QUESTION, editor.cards[-2])
    bench.tab.flush()
    bench.wait()
    editor.restore()
    bench.tab.flush()
    bench.wait()
    outline = bench.session.workbench.outlines.outlining.outline(bench.talk_id)
    assert [o.kind for o in outline.questions[-2].origins] == [OriginKind.PRESET]
    offers = bench.session.workbench.outlines.offers.offers(bench.talk_id)
    assert [o.is_picked for o in offers if o.kind is OriginKind.PRESET] == [True]


def test_words_that_could_not_be_stored_wait_for_their_talk(bench: Bench) -> None:
    """Going to another talk and back shows them again; what hindered them gone, they are stored."""
    work, editor = bench.session.workbench, bench.tab.editor
    plan = bench.tab.form.plan()
    other = work.preparing.plan(work.schemes.newest("anhui"), plan)
    commit(editor.cards[0].text, "要紧的一句。")
    editor.opening.setPlainText(TOO_LONG)
    bench.tab.flush()
    bench.wait()
    bench.tab.show_talk(other.id)
    bench.wait()
    assert "要紧" not in editor.cards[0].text.text()
    bench.tab.show_talk(bench.talk_id)
    bench.wait()
    assert "要紧的一句。" in editor.cards[0].text.text()
    editor.opening.setPlainText("开场。")
    bench.tab.flush()
    bench.wait()
    assert "要紧的一句。" in bench.texts()[0]
    assert len(bench.texts()) == len(QUESTIONS)
    assert work.outlines.outlining.outline(other.id).questions == ()
