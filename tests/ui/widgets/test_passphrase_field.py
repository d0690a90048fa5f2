"""A passphrase that one looks at is still a secret."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.loose_words import loose_words
from ui.widgets.passphrase_field import PassphraseField, ShowPassphrase
from ui.widgets.text_fields import LineEdit


def test_a_passphrase_that_is_shown_is_kept_nowhere(qtbot: QtBot) -> None:
    """Other words typed beside it are given back after a lock; it never is."""
    form = QWidget()
    qtbot.addWidget(form)
    secret, reason = PassphraseField(name="口令"), LineEdit(name="事由")
    box = ShowPassphrase(secret)
    column = QVBoxLayout(form)
    for part in (secret, box, reason):
        column.addWidget(part)
    form.show()
    QTest.keyClicks(secret, "four unlikely words")
    QTest.keyClicks(reason, "reason")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    box.click()
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    assert [words.text for words in loose_words(form)] == ["reason"]
