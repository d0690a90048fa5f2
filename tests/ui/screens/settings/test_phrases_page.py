"""The page of shorthand and phrases: everything by keys, and nothing asked that can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.phrase import OFFICE, Phrase
from tests.ui.hands import ENTER, commit, compose, press
from ui.screens.settings.phrases_page import PhrasesPage
from ui.session import Session

Wait = Callable[[], None]
OWN = "li.wen"


@pytest.fixture
def page(session: Session, qtbot: QtBot, wait_idle: Wait) -> PhrasesPage:
    """Return the page with three phrases."""
    phrases = session.workbench.recorder.phrases
    for each in phrases.all():
        phrases.remove(each.id)
    phrases.save(Phrase("整改措施", "zg", OWN))
    phrases.save(Phrase("作风建设", "zf"))
    phrases.save(Phrase("以上属实。"))
    made = PhrasesPage(session)
    qtbot.addWidget(made)
    made.resize(900, 1100)
    made.show()
    made.activateWindow()
    wait_idle()
    return made


def listed(session: Session) -> list[tuple[str, str, str]]:
    """Return what the vault holds."""
    return [(p.code, p.text, p.owner) for p in session.workbench.recorder.phrases.all()]


def test_one_is_added_by_keys_alone(page: PhrasesPage, session: Session, wait_idle: Wait) -> None:
    """Code, text, Enter; the form is ready for the next, and it stands chosen in the table."""
    page.code.setFocus()
    QTest.keyClicks(page.code, "BXGD")
    page.text.setFocus()
    compose(page.text, "zhong'yang")
    press(ENTER)
    wait_idle()
    assert len(listed(session)) == 3
    commit(page.text, "中央八项规定")
    press(ENTER)
    wait_idle()
    assert listed(session)[-1] == ("bxgd", "中央八项规定", OWN)
    assert page.form_message.property("kind") == "good"
    assert page.text.text() == ""
    assert page.code.hasFocus()
    assert page.table.phrase is not None
    assert page.table.phrase.code == "bxgd"


def test_what_is_wrong_is_said_in_place(
    page: PhrasesPage, session: Session, wait_idle: Wait
) -> None:
    """A code twice, a code with a blank, no text: the form keeps what was typed."""
    for code, text in (("zg", "组织"), ("z g", "组织"), ("zz", " ")):
        page.code.setText(code)
        page.text.setText(text)
        page.save_button.click()
        wait_idle()
        assert page.form_message.property("kind") == "error"
        assert page.code.text() == code
    assert len(listed(session)) == 3


def test_one_is_changed_and_given_to_the_office(
    page: PhrasesPage, session: Session, wait_idle: Wait
) -> None:
    """Enter on a row brings it into the form."""
    page.table.setFocus()
    page.table.choose(1)
    press(ENTER)
    assert page.text.hasFocus()
    assert (page.code.text(), page.text.text()) == ("zg", "整改措施")
    page.owner.setCurrentIndex(page.owner.findData(OFFICE))
    QTest.keyClicks(page.text, "2")
    press(ENTER)
    wait_idle()
    assert ("zg", "整改措施2", OFFICE) in listed(session)


def test_a_removed_one_can_be_put_back(
    page: PhrasesPage, session: Session, wait_idle: Wait
) -> None:
    """Delete asks nothing; the form holds what is gone."""
    page.table.setFocus()
    page.table.choose(0)
    press(Qt.Key.Key_Delete)
    wait_idle()
    assert [code for code, _, _ in listed(session)] == ["zg", ""]
    assert page.table.hasFocus()
    page.save_button.click()
    wait_idle()
    assert ("zf", "作风建设", OFFICE) in listed(session)


def test_the_list_is_searched_on_committed_text(page: PhrasesPage, wait_idle: Wait) -> None:
    """What is still composed changes nothing."""
    page.search.setFocus()
    compose(page.search, "作")
    assert len(page.table.shown) == 3
    commit(page.search, "作风")
    assert [p.code for p in page.table.shown] == ["zf"]
    page.search.setText("没有的")
    assert not page.edit_button.isEnabled()
    wait_idle()


def test_tables_go_out_and_come_in(
    page: PhrasesPage, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """What is shown is written; what could not be taken in is named by row."""
    path = tmp_path / "phrases.csv"
    page.export_to(path)
    wait_idle()
    assert "整改措施" in path.read_text("utf-8-sig")
    path.write_text("缩写,内容\nz z,坏的\nxw,新闻\n,\n", encoding="utf-8")
    page.import_from(path)
    wait_idle()
    assert ("xw", "新闻", OWN) in listed(session)
    assert "第 2 行" in page.list_message.text()
    page.import_from(tmp_path / "missing.xlsx")
    wait_idle()
    assert page.list_message.property("kind") == "error"


def test_the_shipped_ones_can_be_brought_back(
    page: PhrasesPage, session: Session, wait_idle: Wait
) -> None:
    """What the office has changed stays as it is."""
    page.shipped_button.click()
    wait_idle()
    codes = {code: text for code, text, owner in listed(session) if not owner}
    assert codes["zf"] == "作风建设"
    assert len(codes) > 30


def test_the_key_that_expands_is_kept(
    page: PhrasesPage, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """The recorder's screen hears of it."""
    page.expand.setCurrentIndex(page.expand.findData("space"))
    with qtbot.waitSignal(session.changes.phrases_changed):
        page.expand.activated.emit(1)
    wait_idle()
    assert session.preferences.load().expand_key == "space"
