"""From a draft to a version, or to nothing, by real keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from tests.builders_schemes import shipped
from tests.ui.hands import answer
from tests.ui.scheme_drafts import Wait, a_fault, choose, field, retype
from ui.screens.schemes.publish_dialog import PublishDialog
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session


def test_publishing_with_faults_leads_to_the_first(draft: SchemesScreen, settle: Wait) -> None:
    """Nothing is published, and it is said why."""
    a_fault(draft, settle)
    choose(draft, "regulation")
    settle()
    draft.editing.publish.click()
    settle()
    assert "还不能发布" in draft.editing.told.text()
    assert draft.window().focusWidget() is field(draft, "deadlines", 0, "days")
    assert draft.findChild(PublishDialog) is None


def test_a_fault_mended_a_moment_ago_does_not_stop_publishing(
    draft: SchemesScreen, settle: Wait
) -> None:
    """What is still on its way to the vault counts."""
    choose(draft, "deadlines", 0)
    settle()
    retype(field(draft, "deadlines", 0, "days"), "-1")
    settle()
    assert draft.editing.faults.count()
    retype(field(draft, "deadlines", 0, "days"), "8")
    draft.editing.publish.click()
    settle()
    assert isinstance(draft.findChild(PublishDialog), PublishDialog)


def test_a_whole_draft_becomes_a_version(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """It is read at once, and can be put in force beside the first."""
    draft.editing.publish.click()
    settle()
    dialog = draft.findChild(PublishDialog)
    assert isinstance(dialog, PublishDialog)
    for wrong in ("2026-13-01", "2926-02-30", "明天"):
        retype(dialog.day, wrong)
        assert not dialog.message.text()
        QTest.keyClick(dialog.day, Qt.Key.Key_Return)
        assert dialog.message.text().startswith(f"没有“{wrong}”这一天")
    retype(dialog.day, " ")
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    assert dialog.message.text() == "请填写施行日期。"
    retype(dialog.day, "2926.12.1")
    assert "还没有到" in dialog.message.text()
    retype(dialog.day, "２０２６年1月1日")
    assert "已经过去" in dialog.message.text()
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    settle()
    assert draft.tabs.currentIndex() == 0
    assert "云溪办法" in draft.reading.text.toPlainText()
    draft.in_force.click()
    settle()
    in_force = session.workbench.schemes.in_force()
    assert [scheme.name for scheme in in_force] == [shipped().name, "云溪办法"]
    assert in_force[1].effective_from == "2026-01-01"


def test_publishing_twice_in_a_breath_makes_one_version(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """A key that is held repeats itself."""
    draft.editing.publish.click()
    settle()
    dialog = draft.findChild(PublishDialog)
    assert isinstance(dialog, PublishDialog)
    errors: list[QWidget] = []
    session.messages.shown.connect(errors.append)
    for _ in range(3):
        QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    settle()
    own = [each for each in session.workbench.schemes.all() if each.name == "云溪办法"]
    assert [each.version for each in own] == ["1"]
    assert errors == []


def test_the_last_scheme_cannot_be_put_out_of_force(
    screen: SchemesScreen, session: Session, wait_idle: Wait
) -> None:
    """A message says what to do instead."""
    errors: list[QMessageBox] = []
    session.messages.shown.connect(errors.append)
    screen.in_force.click()
    wait_idle()
    assert [scheme.code for scheme in session.workbench.schemes.in_force()] == ["anhui"]
    (error,) = errors
    assert "启用" in error.text() + error.informativeText()
    error.close()


def test_a_draft_is_thrown_away_after_a_question(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """The answer no keeps it."""
    draft.editing.discard.click()
    answer(yes=False)
    settle()
    assert len(session.workbench.scheme_editing.drafts()) == 1
    draft.editing.discard.click()
    answer(yes=True)
    settle()
    assert session.workbench.scheme_editing.drafts() == ()
    assert "草稿" not in draft.list.currentItem().text()
