"""The verify screen: a word, a colour and the findings for each file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.verdict import Outcome
from ui.screens.verify.screen import VerifyScreen
from ui.session import Session

Wait = Callable[[], None]


def test_a_dropped_file_that_is_not_ours_cannot_be_judged(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """The card says so in a word and a sentence, and can be copied."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    path = tmp_path / "letter.txt"
    path.write_text("not ours")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    screen.dropEvent(
        QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    wait_idle()

    card = screen.cards()[0]
    assert card.word.property("tone") == "warning"
    assert card.details.text()
    card.copy_button.click()
    assert "letter.txt" in QGuiApplication.clipboard().text()


def test_each_outcome_has_its_own_word_and_tone(session: Session, qtbot: QtBot) -> None:
    """Nobody has to tell outcomes by colour alone."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.verify([Path(f"{name}.pdf") for name in ("a", "b", "c")])
    cards = screen.cards()
    for card, outcome in zip(cards, Outcome, strict=True):
        card.show_verdict(outcome, ("file", "line"))
    assert len({card.word.text() for card in cards}) == 3
    assert len({card.word.property("tone") for card in cards}) == 3
    session.jobs.close()


def test_a_missing_file_is_a_verdict_too(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """No error dialog: the card says that the file cannot be reached."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.verify([tmp_path / "gone.pdf"])
    wait_idle()
    assert screen.cards()[0].word.property("tone") == "warning"
    screen.clear()
    assert screen.cards() == []


def test_trusted_certificates_are_listed(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """What was chosen is named; an unreadable one is only noticed."""
    notices: list[str] = []
    session.messages.noticed.connect(notices.append)
    session.messages.strip_is_ready()
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.trust([tmp_path / "gone.crt"])
    wait_idle()
    assert len(notices) == 1
    path = tmp_path / "office.crt"
    path.write_bytes(b"x")
    screen.trust([path])
    wait_idle()
    assert "office.crt" in screen.trusted.text()
