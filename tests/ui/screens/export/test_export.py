"""Exporting on the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.participant import Role
from tests.builders_talks import OFFICE, a_frozen_talk, a_planned_talk
from tests.ui.hands import CTRL, ENTER, press
from ui.screens.export.screen import ExportTab
from ui.session import Session

K = Qt.Key


@pytest.fixture
def talk_id(session: Session, tmp_path: Path) -> TalkId:
    """Return a frozen talk that the interviewer has signed."""
    bench = session.workbench
    made = a_frozen_talk(bench)
    bench.paper.certificates.make_authority(OFFICE)
    (tmp_path / "certificates").mkdir()
    path = bench.paper.certificates.issue("李文", "证书口令 2026", tmp_path / "certificates")
    identity = bench.paper.certificates.open(path, "证书口令 2026")
    bench.paper.signing.sign(made, Role.INTERVIEWER, identity, lambda _done, _total: None)
    return made


@pytest.fixture
def tab(
    qtbot: QtBot, session: Session, talk_id: TalkId, wait_idle: Callable[[], None]
) -> ExportTab:
    """Return the screen on that talk."""
    made = ExportTab(session)
    qtbot.addWidget(made)
    made.resize(1300, 640)
    made.show()
    made.activateWindow()
    made.show_talk(talk_id)
    wait_idle()
    made.folder.setFocus()
    return made


def test_files_are_written_and_verified_at_once(
    tab: ExportTab, session: Session, tmp_path: Path, wait_idle: Callable[[], None]
) -> None:
    """Ctrl+Enter writes both files and the authority; each gets its verdict in words."""
    folder = tmp_path / "out"
    folder.mkdir()
    tab.folder.setText(str(folder))
    press(ENTER, CTRL)
    wait_idle()

    names = {path.suffix for path in folder.iterdir()}
    assert names == {".pdf", ".docx", ".crt"}
    cards = tab.cards()
    assert len(cards) == 2
    assert all(card.details.text() for card in cards)
    assert all("签名完好" in card.details.text() for card in cards)
    assert all("证书指纹" not in card.details.text() for card in cards), "our own is trusted"
    assert session.preferences.load().last_export_folder == str(folder)


def test_only_the_chosen_kinds_are_written(
    tab: ExportTab, tmp_path: Path, wait_idle: Callable[[], None]
) -> None:
    """Word alone is one file; none at all is said."""
    folder = tmp_path / "out"
    folder.mkdir()
    tab.folder.setText(str(folder))
    tab.authority.setChecked(False)
    tab.kinds["pdf"].setChecked(False)
    tab.kinds["docx"].setChecked(False)
    tab.export()
    assert tab.message.isVisible()

    tab.kinds["docx"].setChecked(True)
    tab.export()
    wait_idle()

    assert [path.suffix for path in folder.iterdir()] == [".docx"]


def test_a_folder_that_is_gone_is_said_in_place(
    tab: ExportTab, tmp_path: Path, wait_idle: Callable[[], None]
) -> None:
    """What is wrong, what to do, and the keys at the field that is to be changed."""
    tab.folder.setText(str(tmp_path / "gone"))
    tab.export_button.setFocus()
    tab.export_button.click()
    wait_idle()

    assert tab.message.isVisible()
    assert tab.message.text().startswith(f"文件夹不存在：{tmp_path / 'gone'}")
    assert "另选一个文件夹" in tab.message.text()
    assert tab.focusWidget() is tab.folder
    assert tab.folder.selectedText() == tab.folder.text(), "the next key replaces it"
    assert tab.cards() == []
    assert tab.export_button.isEnabled()


def test_without_a_frozen_record_there_is_nothing_to_export(
    tab: ExportTab, session: Session, wait_idle: Callable[[], None]
) -> None:
    """The screen says what comes first."""
    tab.show_talk(a_planned_talk(session.workbench))
    wait_idle()

    assert not tab._form.isVisible()
    assert "定稿" in tab._told.text()


def test_signed_sheets_and_their_sums_go_along(
    session: Session, tab: ExportTab, tmp_path: Path, talk_id: TalkId, wait_idle: Callable[[], None]
) -> None:
    """Only where something was scanned; the list of sums is named, no card is made of a scan."""
    assert not tab.sheets.isEnabled()
    with session.workbench.store.read() as tables:
        data = tables.records.file(talk_id, 1, "pdf")
    assert data is not None
    scan = tmp_path / "扫描.pdf"
    scan.write_bytes(data)
    session.workbench.paper.hand_signing.take_in(talk_id, scan, lambda _done, _total: None)
    session.changes.talk_changed.emit(talk_id)
    wait_idle()
    assert tab.sheets.isChecked()

    folder = tmp_path / "out"
    folder.mkdir()
    tab.folder.setText(str(folder))
    tab.export()
    wait_idle()

    names = sorted(path.name for path in folder.iterdir())
    assert any(name.endswith("签名页.pdf") for name in names)
    assert any(name.endswith("SHA256.txt") for name in names)
    assert "SHA256.txt" in tab.message.text()
    assert len(tab.cards()) == 2
