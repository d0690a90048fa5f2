"""What is typed into any form and not stored outlives the lock, whatever locks."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.errors import CannotProceedError
from app.domain.loose_words import LooseWords
from app.machine.rescue_file import RescueFolders
from app.services.entry import Entry
from app.services.errors import DiskFullError
from app.services.ports.vault_store import VaultStore
from tests.builders_talks import a_new_talk, a_running_talk
from tests.ui.conftest import WAIT_MS
from tests.ui.hands import answer, commit, compose, newest, press
from tests.ui.running import Running, running
from ui.actions import ActionId
from ui.jobs import Jobs
from ui.loose_words import (
    LooseWordsWatch,
    loose_words,
    needs_no_keeping,
    stands_at,
    words_are_stored,
)
from ui.models.stage_steps import WorkTab
from ui.screens.loose_words.window import LooseWordsWindow
from ui.screens.prepare.screen import PrepareTab
from ui.screens.record.screen import RecordTab
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit, TextEdit
from ui.workspace import Workspace

Wait = Callable[[], None]


class Form(QWidget):
    """A page with two pages, each with a field, and a dialog of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.front, self.behind = TextEdit(), LineEdit()
        self.pages = QStackedWidget()
        for title, field in (("到场情况", self.front), ("改期", self.behind)):
            page = QWidget()
            page.setAccessibleName(title)
            QVBoxLayout(page).addWidget(LabelledField(f"{title}说明", field))
            self.pages.addWidget(page)
        QVBoxLayout(self).addWidget(self.pages)
        stands_at(self, "talk:7:record", "张某某")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Return the form with the first page in front."""
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def texts(root: QWidget) -> list[str]:
    """Return the texts that count as typed and not stored."""
    return [words.text for words in loose_words(root)]


def test_what_is_typed_counts_with_the_name_of_its_form(form: Form) -> None:
    """By keys and by an input method, on the page in front and on the one behind."""
    commit(form.front, "血压偏高，𠮷医生在场")
    form.pages.setCurrentIndex(1)
    QTest.keyClicks(form.behind, "13:30")
    form.pages.setCurrentIndex(0)

    place = "talk:7:record"
    assert sorted(loose_words(form), key=lambda w: w.form) == [
        LooseWords(place, "张某某 › 到场情况", "到场情况说明", "血压偏高，𠮷医生在场"),
        LooseWords(place, "张某某 › 改期", "改期说明", "13:30"),
    ]


def test_what_the_program_wrote_or_was_stored_does_not_count(form: Form) -> None:
    """Nor what is still being composed, what was closed, and what says so itself."""
    form.front.set_text("程序放进去的")
    form.behind.setText("也是")
    compose(form.front, "xue'ya")
    assert texts(form) == []
    commit(form.front, "写的")
    assert texts(form) == ["程序放进去的写的"]

    words_are_stored(form)
    assert texts(form) == []
    QTest.keyClicks(form.front, "!")
    form.front.hide()
    assert texts(form) == []
    form.front.show()
    assert texts(form) == ["程序放进去的写的!"]
    needs_no_keeping(form.pages)
    assert texts(form) == []


def test_a_secret_never_counts(form: Form) -> None:
    """What is typed behind dots is not written anywhere."""
    form.behind.setEchoMode(QLineEdit.EchoMode.Password)
    form.pages.setCurrentIndex(1)
    QTest.keyClicks(form.behind, "secret")
    assert texts(form) == []


def test_the_forms_are_looked_into_without_anyone_asking(
    form: Form, jobs: Jobs, qtbot: QtBot
) -> None:
    """A crash costs no more than the last moments; what has not changed is not written again."""
    kept: list[tuple[str, ...]] = []
    refusing: list[Exception] = []

    def keep(words: object) -> None:
        assert isinstance(words, tuple)
        if refusing:
            raise refusing.pop()
        kept.append(tuple(each.text for each in words))

    watch = LooseWordsWatch(jobs, keep, lambda *_: False, lambda _: True, form)
    commit(form.front, "一")
    qtbot.waitUntil(lambda: kept == [("一",)], timeout=WAIT_MS)
    watch.look()
    commit(form.front, "二")
    refusing.append(CannotProceedError())
    watch.look()
    qtbot.waitUntil(lambda: kept == [("一",), ("一二",)], timeout=WAIT_MS)
    form.front.clear()
    qtbot.waitUntil(lambda: kept[-1] == (), timeout=WAIT_MS)
    watch.stop()


class Program(Running):
    """The running program with a running talk in its vault."""

    def open_record(self) -> RecordTab:
        """Show the talk on the record tab."""
        (talk,) = self.desk.session.workbench.preparing.talks()
        self.desk.open_talk(talk.id, WorkTab.RECORD)
        self.qtbot.waitUntil(lambda: self._record() is not None, timeout=WAIT_MS)
        record = self._record()
        assert record is not None
        return record

    def _record(self) -> RecordTab | None:
        workspace = self.desk.screen_shown
        page = workspace.page(WorkTab.RECORD) if isinstance(workspace, Workspace) else None
        return page if isinstance(page, RecordTab) and page.is_running else None

    def given_back(self) -> LooseWordsWindow | None:
        """Return the window that gives words back, where it is shown."""
        shown = QApplication.topLevelWidgets()
        windows = (w for w in shown if isinstance(w, LooseWordsWindow) and w.isVisible())
        return next(windows, None)

    def wait_given_back(self) -> LooseWordsWindow:
        """Wait for the window that gives words back."""
        self.qtbot.waitUntil(lambda: self.given_back() is not None, timeout=WAIT_MS)
        window = self.given_back()
        assert window is not None
        return window


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, entry: Entry, store: VaultStore, tmp_path: Path
) -> Iterator[Program]:
    """Return the program on the desk of a vault with a running talk."""
    a_running_talk(entry.open_workbench(store))
    for conductor in running(qapp, qtbot, entry, store, tmp_path / "vault"):
        yield Program(conductor, qtbot)


def in_a_form(program: Program) -> None:
    """Type into an open form of the record tab."""
    record = program.open_record()
    record.bar.sittings.note_attendance()
    health = record.bar.sittings.attendance_form.health
    program.qtbot.waitUntil(health.isVisible, timeout=WAIT_MS)
    commit(health, "血压偏高")


def in_a_dialog(program: Program) -> None:
    """Type into a dialog that asks for a reason."""
    program.desk.session.messages.ask_reason(program.desk, "改期", "原因", lambda _: None)
    program.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=WAIT_MS)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClicks(newest(dialog, QPlainTextEdit), "out of town")


@pytest.mark.parametrize(
    ("typing", "said", "caption"),
    [
        (in_a_form, "血压偏高", "𠮷大同 › 记录 › 到场离场 › 身体状况"),
        (in_a_dialog, "out of town", "改期"),
    ],
)
@pytest.mark.parametrize("action", [ActionId.LOCK, ActionId.HIDE_AND_LOCK])
def test_words_in_a_form_come_back_after_a_lock(
    program: Program,
    typing: Callable[[Program], None],
    said: str,
    caption: str,
    action: ActionId,
) -> None:
    """They are shown after unlocking with the name of their form, until they are cleared."""
    typing(program)
    program.conductor.window.action(action).trigger()
    program.wait_locked()
    assert program.given_back() is None
    program.unlock()

    window = program.wait_given_back()
    assert [field.text() for field in window.fields] == [said]
    assert caption in window.fields[0].accessibleName()


def test_words_stay_until_they_are_cleared(program: Program) -> None:
    """Closing the window keeps them for the next time; clearing asks, and then they are gone."""
    in_a_form(program)
    program.conductor.lock()
    program.wait_locked()
    program.unlock()
    window = program.wait_given_back()
    window.activateWindow()
    program.qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    press(Qt.Key.Key_Escape)
    program.conductor.lock()
    program.wait_locked()
    program.unlock()

    window = program.wait_given_back()
    window.clear.click()
    answer(yes=True)
    program.qtbot.waitUntil(lambda: program.given_back() is None, timeout=WAIT_MS)
    program.conductor.lock()
    program.wait_locked()
    program.unlock()
    assert program.given_back() is None


def test_another_language_gives_the_words_back_at_once(program: Program) -> None:
    """The window is built anew, and with it the form that held them."""
    in_a_form(program)
    program.conductor.window.language_chosen.emit("en")
    window = program.wait_given_back()
    assert [field.text() for field in window.fields] == ["血压偏高"]


def test_another_talk_does_not_take_the_words_along(program: Program) -> None:
    """They are given back at once under the name of the talk they were written in."""
    in_a_form(program)
    place = program.desk.place
    other = a_new_talk(program.desk.session.workbench)
    program.desk.open_talk(other.id)
    window = program.wait_given_back()
    assert [field.text() for field in window.fields] == ["血压偏高"]
    assert window.fields[0].accessibleName() == "𠮷大同 › 记录 › 到场离场 › 身体状况"
    assert program.desk.place != place

    buttons = cast("list[QPushButton]", window.findChildren(QPushButton))
    next(button for button in buttons if button.text() == "回到原处").click()
    program.qtbot.waitUntil(lambda: program.desk.place == place, timeout=WAIT_MS)


def test_a_changed_key_leaves_an_open_form_alone(program: Program) -> None:
    """Screens behind are made anew for it, but not the one with words in a form."""
    in_a_form(program)
    health = program.open_record().bar.sittings.attendance_form.health
    program.desk.go("settings")
    program.conductor.program.actions.keys.choose(ActionId.HIDE_AND_LOCK, QKeySequence("F8"))
    record = program.open_record()
    assert record.bar.sittings.attendance_form.health is health
    assert (health.isVisible(), health.text()) == (True, "血压偏高")


def test_a_disk_that_takes_nothing_is_said(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no place takes is never lost without a word; the lock goes on all the same."""
    said: list[str] = []
    program.conductor.messages.noticed.connect(said.append)
    store = program.desk.session.workbench.store
    in_a_form(program)
    monkeypatch.setattr(type(store), "change", no_room)
    monkeypatch.setattr(RescueFolders, "begin", no_room)
    program.conductor.lock()
    program.wait_locked()
    assert any("没有存入" in text for text in said)


def an_outline_word(program: Program) -> str:
    """Type into the outline of a planned talk."""
    talk = a_new_talk(program.desk.session.workbench)
    program.desk.open_talk(talk.id, WorkTab.PREPARE)
    workspace = program.desk.screen_shown
    assert isinstance(workspace, Workspace)
    program.qtbot.waitUntil(
        lambda: isinstance(workspace.page(WorkTab.PREPARE), PrepareTab), timeout=WAIT_MS
    )
    tab = workspace.page(WorkTab.PREPARE)
    assert isinstance(tab, PrepareTab)
    program.qtbot.waitUntil(tab.editor.pick.isVisible, timeout=WAIT_MS)
    program.qtbot.waitUntil(program.conductor.jobs.idle, timeout=WAIT_MS)
    commit(tab.editor.assessment, "总体较好，𠮷")
    return "总体评价"


@pytest.mark.parametrize("typing", [in_a_form, an_outline_word])
def test_a_full_disk_loses_no_word_at_the_lock(
    program: Program, monkeypatch: pytest.MonkeyPatch, typing: Callable[[Program], str | None]
) -> None:
    """They wait in the emergency copy, and come back when the vault takes them again."""
    store = program.desk.session.workbench.store
    with monkeypatch.context() as full:
        field = typing(program)
        full.setattr(type(store), "change", no_room)
        program.conductor.lock()
        program.wait_locked()
    program.unlock()
    window = program.wait_given_back()
    assert [each.text() for each in window.fields] == ["总体较好，𠮷" if field else "血压偏高"]


def no_room(*_: object) -> None:
    """Say that the disk is full."""
    raise DiskFullError(Path("vault"))
