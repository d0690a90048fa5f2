"""The start pages say in place what is wrong and what to do, and offer the way out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.errors import DiskFullError, NoKeyringError, UnsafePlaceError
from app.services.ports.vault_store import VaultStore
from app.services.vault_access import NewVault, VaultAccess
from tests.builders_vault import PASSPHRASE
from tests.ui.conftest import ACCOUNT, WAIT_MS
from ui.look.fonts import FAMILY, base_font, load_fonts
from ui.screens.start.create_page import CreatePage
from ui.screens.start.print_code import draw_sheet
from ui.screens.start.recovery_code_page import RecoveryCodePage
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage
from ui.session import Session

Wait = Callable[[], None]


def filled(page: CreatePage, qtbot: QtBot, folder: Path) -> CreatePage:
    """Fill every field of the create page."""
    qtbot.addWidget(page)
    page.name.setText("第一纪检监察室")
    page.account.setText(ACCOUNT)
    page.folder.setText(str(folder))
    page.passphrases.first.setText(PASSPHRASE)
    page.passphrases.second.setText(PASSPHRASE)
    qtbot.waitUntil(page.create_button.isEnabled, timeout=WAIT_MS)
    return page


def test_a_weak_or_mistyped_passphrase_cannot_be_taken(
    session: Session, qtbot: QtBot, wait_idle: Wait, tmp_path: Path
) -> None:
    """The button stays off until both fields agree and the meter is content."""
    page = filled(CreatePage(session), qtbot, tmp_path / "new")
    page.passphrases.second.setText("something else")
    assert not page.create_button.isEnabled()
    for field in (page.passphrases.first, page.passphrases.second):
        field.setText("12345678")
    qtbot.waitUntil(lambda: "太弱" in page.passphrases.words.text(), timeout=WAIT_MS)
    wait_idle()
    assert not page.create_button.isEnabled()


@pytest.mark.parametrize("kind", [UnsafePlaceError, DiskFullError])
def test_a_bad_place_is_said_in_place(
    session: Session,
    qtbot: QtBot,
    wait_idle: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[UnsafePlaceError],
) -> None:
    """No dialog: the message stands on the page, and everything typed is still there."""

    def refuse(*_: object, **__: object) -> NewVault:
        raise kind(tmp_path / "new")

    monkeypatch.setattr(VaultAccess, "create", refuse)
    page = filled(CreatePage(session), qtbot, tmp_path / "new")
    page.create_button.click()
    wait_idle()
    assert str(tmp_path / "new") in page.message.text()
    assert page.passphrases.first.text() == PASSPHRASE
    assert page.card.isEnabled()


def test_without_a_keyring_the_person_can_go_on_without_binding(
    session: Session,
    qtbot: QtBot,
    wait_idle: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The box is unticked, the message says why, and the next try works."""
    real = VaultAccess.create

    def create(access: VaultAccess, *values: str, bind_to_computer: bool) -> NewVault:
        if bind_to_computer:
            raise NoKeyringError
        folder, name, account, passphrase = values
        return real(access, Path(folder), name, account, passphrase)

    monkeypatch.setattr(VaultAccess, "create", create)
    page = filled(CreatePage(session), qtbot, tmp_path / "new")
    page.bind.setChecked(True)
    page.create_button.click()
    wait_idle()
    assert page.message.text()
    assert not page.bind.isChecked()
    made: list[NewVault] = []
    page.created.connect(lambda new, _folder: made.append(new))
    page.create_button.click()
    wait_idle()
    made[0].store.close()


def test_a_lost_key_file_is_restored_from_this_computers_copy(
    session: Session, store: VaultStore, qtbot: QtBot, wait_idle: Wait, tmp_path: Path
) -> None:
    """The page names the fault and offers the copy; then the accounts are back."""
    store.close()
    folder = tmp_path / "vault"
    key_file = next(
        path for path in folder.iterdir() if path.suffix == ".json" or "key" in path.name
    )
    key_file.unlink()
    page = UnlockPage(session)
    qtbot.addWidget(page)
    page.show_vault(folder)
    wait_idle()
    assert page.message.text()
    assert not page.restore_button.isHidden()
    page.restore_button.click()
    wait_idle()
    assert page.account.currentText() == ACCOUNT


def test_a_vault_that_is_gone_is_named(
    session: Session, qtbot: QtBot, wait_idle: Wait, tmp_path: Path
) -> None:
    """The last vault may lie on a disk that is not connected."""
    session.preferences.save(replace(session.preferences.load(), last_vault=str(tmp_path / "gone")))
    screen = StartScreen(session)
    qtbot.addWidget(screen)
    wait_idle()
    page = screen.page
    assert isinstance(page, UnlockPage)
    assert str(tmp_path / "gone") in page.message.text()


def test_the_code_must_be_kept_before_going_on(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """Two groups typed back, in any case and with O for 0, or the box ticked."""
    new = NewVault(session.workbench.store, "AAAAAA-B0B1BB-CCCCCC-DDDDDD-EEEEE0-FFFFFF")
    page = RecoveryCodePage(session, new, tmp_path)
    qtbot.addWidget(page)
    QTest.keyClicks(page.typed[0], "bobibb")
    QTest.keyClicks(page.typed[1], "eeeeeX")
    assert not page.go_on_button.isEnabled()
    assert page.message.text()
    page.typed[1].setText("eeeeeo")
    assert page.go_on_button.isEnabled()
    page.typed[1].clear()
    page.kept.setChecked(True)
    assert page.go_on_button.isEnabled()


def test_the_printed_sheet_holds_the_whole_code(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """Every group can be read from the paper, beside the name of the vault."""
    del qtbot
    load_fonts(session.entry.resources)
    groups = ["AAAAAA", "BBBBBB", "CCCCCC", "DDDDDD", "EEEEEE", "FFFFFF"]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "sheet.pdf"
    printer.setOutputFileName(str(path))
    draw_sheet(printer, "第一纪检监察室", groups)
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert all(group in text for group in groups)
    assert "第一纪检监察室" in text


def test_the_program_brings_its_own_typeface(session: Session, qtbot: QtBot) -> None:
    """A desktop without a Chinese font shows words, not boxes."""
    del qtbot
    load_fonts(session.entry.resources)
    assert base_font().families()[0] == FAMILY
