"""Writing the outline as files from the screen, by its key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.outline import Origin, OriginKind, Outline, Question
from app.services.outline_papers import OutlineVariant
from tests.builders_talks import a_new_talk
from tests.ui.hands import CTRL, ENTER, newest, press
from tests.ui.test_accessibility import nameless
from ui.screens.prepare.outline_export import OutlineExportDialog
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session

Wait = Callable[[], None]
SECRET = Question(
    "来信反映的情况怎样？",
    facts="三件",
    sources="审计报告\n来信三件",
    origins=(Origin(OriginKind.MATERIAL, 1, "来信\n来信三件", sensitive=True),),
)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, wait_idle: Wait) -> OutlineExportDialog:
    """Return the dialog, opened by its key on the tab of a talk."""
    talk = a_new_talk(session.workbench)
    session.workbench.outlines.outlining.save(Outline(talk.id, questions=(SECRET,)))
    tab = PrepareTab(session)
    qtbot.addWidget(tab)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    tab.show_talk(talk.id)
    wait_idle()
    tab.focus_first()
    press(Qt.Key.Key_E, CTRL)
    wait_idle()
    made = newest(tab, OutlineExportDialog)
    qtbot.waitUntil(made.folder.line.hasFocus)
    return made


def test_enter_writes_both_files(
    dialog: OutlineExportDialog, session: Session, tmp_path: Path, wait_idle: Wait
) -> None:
    """Word and PDF stand in the folder, and the strip says so."""
    said: list[str] = []
    session.messages.noticed.connect(said.append)
    session.messages.strip_is_ready()
    written: list[tuple[Path, tuple[Path, ...]]] = []
    dialog.written.connect(lambda folder, files: written.append((folder, files)))
    press(ENTER)
    wait_idle()
    ((folder, files),) = written
    assert folder == tmp_path
    assert {path.suffix for path in files} == {".pdf", ".docx"}
    assert all(path.is_file() for path in files)
    assert str(tmp_path) in said[-1]


def test_the_pages_are_shown_before(dialog: OutlineExportDialog, wait_idle: Wait) -> None:
    """The preview follows the choice of who it is for."""
    assert not dialog.picture.pixmap().isNull()
    before = dialog.picture.pixmap().toImage()
    dialog.variants[OutlineVariant.FOR_OTHERS].setChecked(True)
    wait_idle()
    assert dialog.variant is OutlineVariant.FOR_OTHERS
    assert dialog.picture.pixmap().toImage() != before
    assert nameless(dialog) == []


def test_a_folder_that_is_not_there_is_named(
    dialog: OutlineExportDialog, tmp_path: Path, wait_idle: Wait
) -> None:
    """The dialog stays, the keys are in the field."""
    dialog.folder.line.setText(str(tmp_path / "not-there"))
    press(ENTER)
    wait_idle()
    assert dialog.isVisible()
    assert dialog.message.text()
    dialog.folder.line.clear()
    dialog.save()
    assert "哪个文件夹" in dialog.message.text()
