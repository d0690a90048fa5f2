"""Comparing an outline on the screen: how much, against which line, and where."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from tests.builders_talks import a_new_talk
from tests.ui.hands import ENTER, on_screen, press
from tests.ui.test_accessibility import nameless
from ui.screens.prepare.similarity_panel import SimilarityPanel
from ui.session import Session

Wait = Callable[[], None]
COPIED = "公务用车节假日没有封存停驶，其中一辆用于接送家属"
OWN = "本人住房情况和上年报告的不一样"


@pytest.fixture
def talk_id(session: Session) -> TalkId:
    """Return a talk whose outline shares a fact with that of another person."""
    outlining = session.workbench.outlines.outlining
    first, other = a_new_talk(session.workbench), a_new_talk(session.workbench)
    question = Question("为什么？", facts=f"{OWN}\n{COPIED}。")
    outlining.save(Outline(first.id, questions=(question,)))
    copied = Question("怎么办？", facts=f"另一个事例。{COPIED}。")
    outlining.save(Outline(other.id, questions=(Question("第一问？"), copied)))
    return first.id


@pytest.fixture
def panel(qtbot: QtBot, session: Session, talk_id: TalkId, wait_idle: Wait) -> SimilarityPanel:
    """Return the panel of that talk."""
    made = on_screen(qtbot, SimilarityPanel(session), 1270, 560)
    made.show_talk(talk_id)
    wait_idle()
    return made


def test_shared_words_stand_side_by_side(panel: SimilarityPanel, wait_idle: Wait) -> None:
    """The share, the source, and the words marked in both texts with their place."""
    panel.run_button.setFocus()
    press(Qt.Key.Key_Space)
    wait_idle()
    assert panel.report is not None
    assert panel.report.compared == 1
    assert f"{panel.report.percent}%" in panel.result.text()
    assert panel.model.index(0, 1).data() == "其他提纲"
    assert panel.view.table.hasFocus()
    ours, theirs = panel.ours.toPlainText(), panel.theirs.toPlainText()
    assert f"〔1〕{COPIED}" in ours
    assert f"〔1〕{COPIED}" in theirs
    assert "问题 1 · 事例" in ours
    assert "问题 2 · 事例" in theirs
    assert OWN in ours, "what stands around it is shown too"
    assert panel.where.text() == "第 1 处，共 1 处"


def test_the_schemes_line_is_said(panel: SimilarityPanel, wait_idle: Wait) -> None:
    """What reaches the scheme's line is a warning, with the line beside it."""
    panel.run()
    wait_idle()
    assert panel.report is not None
    assert panel.report.is_over
    assert f"提醒线 {panel.report.threshold}%" in panel.result.text()
    assert panel.result.property("kind") == "warning"


def test_the_library_is_compared_too(
    panel: SimilarityPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """Words taken from the library are shown with the library as their place."""
    libraries, intake = session.workbench.library.keeping, session.workbench.library.intake
    form = libraries.forms()[0]
    text = f"一、政治建设\n（一）理论学习\n1.{COPIED}"
    preview = intake.read_pasted(text, form)
    intake.take_in(preview, "试", lambda _done, _total: None)
    if not any(COPIED in words for _, words in libraries.texts()):
        pytest.skip("the form reads these lines otherwise")
    panel.run()
    wait_idle()
    kinds = [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]
    assert "表现库" in kinds
    panel.view.table.setCurrentIndex(panel.model.index(kinds.index("表现库"), 0))
    wait_idle()
    assert "表现库" in panel.theirs.toPlainText()
    assert talk_id


def test_what_was_found_is_said_to_be_old_after_a_change(
    panel: SimilarityPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """A result of an earlier state is not taken for one of now."""
    panel.run()
    wait_idle()
    assert not panel.stale.isVisible()
    session.changes.talk_changed.emit(talk_id)
    assert panel.stale.isVisible()
    panel.run()
    wait_idle()
    assert not panel.stale.isVisible()


def test_enter_goes_to_the_next_passage(
    panel: SimilarityPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """From the list of matches one steps through the passages."""
    outline = session.workbench.outlines.outlining.outline(talk_id)
    again = Question("还有？", facts=f"{COPIED}。")
    session.workbench.outlines.outlining.save(
        Outline(talk_id, questions=(*outline.questions, again))
    )
    panel.run()
    wait_idle()
    assert panel.where.text() == "第 1 处，共 2 处"
    assert "〔1、2〕" in panel.theirs.toPlainText()
    press(ENTER)
    assert panel.where.text() == "第 2 处，共 2 处"


def test_another_talk_forgets_what_was_found(
    panel: SimilarityPanel, session: Session, wait_idle: Wait
) -> None:
    """Nothing of the first talk stays on the screen."""
    panel.run()
    wait_idle()
    panel.show_talk(a_new_talk(session.workbench).id)
    wait_idle()
    assert panel.report is None
    assert COPIED not in panel.ours.toPlainText()


def test_everything_has_a_name(panel: SimilarityPanel, wait_idle: Wait) -> None:
    """Assistive tools can tell what each control is."""
    panel.run()
    wait_idle()
    assert nameless(panel) == []


def test_the_fields_stand_in_the_outlines_order(
    session: Session, panel: SimilarityPanel, talk_id: TalkId, wait_idle: Wait
) -> None:
    """The question stands before its facts, and the numbers run from the top down."""
    question = Question(f"{COPIED}，为什么？", facts=f"{OWN}。")
    for each in (talk_id, a_new_talk(session.workbench).id):
        session.workbench.outlines.outlining.save(Outline(each, questions=(question,)))
    panel.run()
    wait_idle()
    shown = panel.ours.toPlainText()
    assert shown.index("〔1〕") < shown.index("〔2〕")
