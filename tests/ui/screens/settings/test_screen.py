"""The settings: each page does what it says, and says in place what went wrong."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders_vault import PASSPHRASE
from tests.ui.conftest import ACCOUNT, WAIT_MS
from tests.ui.hands import answer
from ui.screens.settings.accounts_page import AccountsPage
from ui.screens.settings.audit_page import AuditPage
from ui.screens.settings.audit_words import act_text, object_text
from ui.screens.settings.certificates_page import CertificatesPage
from ui.screens.settings.general_page import GeneralPage
from ui.screens.settings.screen import SettingsScreen
from ui.session import Session

Wait = Callable[[], None]
NEW = "copper-window-93-Harbour"


def test_topics_are_chosen_by_arrow_keys(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """Every page is one arrow key away."""
    screen = SettingsScreen(session)
    qtbot.addWidget(screen)
    wait_idle()
    for row in range(1, screen.topics.count()):
        QTest.keyClick(screen.topics, Qt.Key.Key_Down)
        assert screen.topics.currentRow() == row


def test_the_office_name_is_kept(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """Enter saves it; an empty one is refused in place."""
    page = GeneralPage(session)
    qtbot.addWidget(page)
    wait_idle()
    page.office.field.setText("云岭县纪委监委")
    QTest.keyClick(page.office.field, Qt.Key.Key_Return)
    wait_idle()
    assert session.workbench.office.name() == "云岭县纪委监委"
    assert page.office.message.property("kind") == "good"
    page.office.field.setText("  ")
    page.office.save_button.click()
    wait_idle()
    assert page.office.message.property("kind") == "error"


def test_minutes_until_locking_are_kept(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """The new value is stored and announced."""
    page = GeneralPage(session)
    qtbot.addWidget(page)
    page.idle.setValue(25)
    with qtbot.waitSignal(page.idle_minutes_chosen):
        page.idle.editingFinished.emit()
    wait_idle()
    assert session.preferences.load().idle_minutes == 25


def test_an_account_is_added_and_removed(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """The new person can unlock; the last account cannot be taken away."""
    page = AccountsPage(session)
    qtbot.addWidget(page)
    wait_idle()
    page.name.setText("wang.min")
    page.added.first.setText(NEW)
    page.added.second.setText(NEW)
    qtbot.waitUntil(page.add_button.isEnabled, timeout=WAIT_MS)
    page.add_button.click()
    wait_idle()
    assert session.entry.vaults.accounts(session.folder) == (ACCOUNT, "wang.min")
    assert page.added.first.text() == ""

    page.show()
    page.accounts.setCurrentRow(1)
    page.remove_button.click()
    answer(yes=True)
    wait_idle()
    page.accounts.setCurrentRow(0)
    page.remove_button.click()
    answer(yes=True)
    wait_idle()
    assert session.entry.vaults.accounts(session.folder) == (ACCOUNT,)
    assert page.list_message.property("kind") == "error"


def test_ones_own_passphrase_is_changed(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """A wrong old one is said in place; the right one changes it."""
    page = AccountsPage(session)
    qtbot.addWidget(page)
    for old, kind in (("wrong", "error"), (PASSPHRASE, "good")):
        page.old.setText(old)
        page.changed.first.setText(NEW)
        page.changed.second.setText(NEW)
        qtbot.waitUntil(page.change_button.isEnabled, timeout=WAIT_MS)
        page.change_button.click()
        wait_idle()
        assert page.change_message.property("kind") == kind
    session.workbench.store.close()
    session.entry.vaults.unlock(session.folder, ACCOUNT, NEW).close()


def test_certificates_are_made_and_issued(
    session: Session, qtbot: QtBot, wait_idle: Wait, tmp_path: Path
) -> None:
    """Without an office name it says what to do; then authority, its file, a personal file."""
    page = CertificatesPage(session)
    qtbot.addWidget(page)
    wait_idle()
    page.make_button.click()
    wait_idle()
    assert page.authority_message.property("kind") == "error"
    session.workbench.office.rename("云岭县纪委监委")
    page.make_button.click()
    wait_idle()
    assert page.make_button.isHidden()

    page.export_to(tmp_path)
    wait_idle()
    assert (tmp_path / "authority.crt").exists()
    page.name.setText("李文")
    page.passphrase.setText("for-the-file-9")
    page.again.setText("for-the-file")
    assert not page.issue_button.isEnabled()
    page.again.setText("for-the-file-9")
    assert page.issue_button.isEnabled()
    page.issue_to(tmp_path)
    wait_idle()
    assert (tmp_path / "李文.p12").exists()
    assert page.passphrase.text() == ""


def test_the_audit_trail_is_shown_and_checked(
    session: Session, qtbot: QtBot, wait_idle: Wait
) -> None:
    """The newest entries stand first; an unbroken chain is said to be so."""
    session.workbench.office.rename("云岭县纪委监委")
    page = AuditPage(session)
    qtbot.addWidget(page)
    wait_idle()
    model = page.table.model()
    assert model.rowCount() > 0
    assert model.index(0, 2).data() == ACCOUNT
    page.check_button.click()
    wait_idle()
    assert page.result.property("kind") == "good"


def test_codes_of_the_audit_trail_are_worded() -> None:
    """Stage and role are told; a code that has no word is shown, never hidden."""
    assert act_text("advance:sealed") == "转为“已封存”"
    assert act_text("sign:recorder") == "记录人签名"
    assert object_text("talk") == "谈话"
    assert act_text("odd:thing") == "odd:thing"
    assert object_text("odd") == "odd"
