"""The self-test page: every finding has words, and the input method can be tried."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.services import self_test
from app.services.ports.input_method import InputMethodOutcome
from app.services.self_test import Finding, Topic
from tests.ui.hands import commit, compose
from ui.models import screen_findings
from ui.models.finding_words import worded
from ui.screens.settings.self_test_page import SelfTestPage
from ui.session import Session

WaitIdle = Callable[[], None]


@pytest.fixture
def page(session: Session, qtbot: QtBot, wait_idle: WaitIdle) -> SelfTestPage:
    """Return the page after its first run."""
    made = SelfTestPage(session)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    wait_idle()
    return made


def codes() -> set[str]:
    """Return every code that a finding can have, from the sources that make them."""
    found = {f"input_{outcome.value}" for outcome in InputMethodOutcome}
    for module in (self_test, screen_findings):
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        found |= set(re.findall(r'"((?:[a-z]+_)+[a-z]+)"', source))
    return {code for code in found if code not in set(Topic)}


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_finding_has_words(code: str) -> None:
    """No code reaches the screen raw."""
    words = worded(Finding(Topic.CLOCK, code, ("a", "b", "c", "d"), is_good=False))
    assert "{" not in words.text


def test_it_runs_by_itself_and_has_a_line_a_topic(page: SelfTestPage) -> None:
    """Every topic is answered, good or not."""
    assert len(page.lines) == len(Topic)
    assert all(line.topic and line.text for line in page.lines)


def test_what_is_not_good_says_what_to_do(page: SelfTestPage) -> None:
    """A warning without advice helps nobody."""
    for finding, line in zip(page.findings, page.lines, strict=True):
        assert finding.is_good or line.advice, finding


def test_the_input_method_is_tried_in_the_field(page: SelfTestPage) -> None:
    """Letters past the input method, a composition, and what it sends are told apart."""
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_A)
    assert "没有经过输入法" in page.tried.text()
    compose(page.field, "ni hao")
    assert "正在组字" in page.tried.text()
    commit(page.field, "你好")
    assert "2 个字" in page.tried.text()
    assert page.tried.property("kind") == "good"


def test_the_report_is_saved_without_content(
    page: SelfTestPage, session: Session, tmp_path: Path, wait_idle: WaitIdle
) -> None:
    """What is typed to try, the account and the person's folder stay out of it."""
    commit(page.field, "机密内容")
    page.save_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "self-test.txt"))
    wait_idle()
    text = (tmp_path / "self-test.txt").read_text(encoding="utf-8")
    assert "输入法" in text
    assert "机密内容" not in text
    assert session.workbench.store.account not in text
    assert not re.search(rf"{re.escape(str(Path.home()))}(?=/|$)", text, re.MULTILINE)
    dialog.close()


def test_it_can_be_run_again(page: SelfTestPage, wait_idle: WaitIdle) -> None:
    """After something was put right, the next run shows it."""
    page.again_button.click()
    wait_idle()
    assert len(page.lines) == len(Topic)
