"""Words that were taken out or came in are marked, and not by colour alone."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from app.domain.record_diff import Change, LineChange, Stretch
from ui.session import Session
from ui.widgets.marked_text import MarkedText


def looks(text: MarkedText, word: str) -> QTextCharFormat:
    """Return how a word is drawn."""
    cursor: QTextCursor = text.document().find(word)
    assert not cursor.isNull()
    return cursor.charFormat()


def test_each_kind_of_change_has_a_look(qtbot: QtBot, session: Session) -> None:
    """Struck out, underlined, plain; line breaks inside a paragraph make no new one."""
    text = MarkedText(session.theme)
    qtbot.addWidget(text)
    line = LineChange(
        Change.CHANGED,
        (
            Stretch(Change.SAME, "甲"),
            Stretch(Change.REMOVED, "乙"),
            Stretch(Change.ADDED, "丙\u2028丁"),
        ),
    )
    text.show_lines([(0, line), (1, line)])
    assert text.document().blockCount() == len("两段")
    assert not looks(text, "甲").fontStrikeOut()
    assert looks(text, "乙").fontStrikeOut()
    assert looks(text, "丙").fontUnderline()
    assert text.isReadOnly()


def test_a_long_text_is_written_bit_by_bit(qtbot: QtBot, session: Session) -> None:
    """The window answers meanwhile; where one goes is there at once, and nothing is left over."""
    text = MarkedText(session.theme)
    qtbot.addWidget(text)
    many = [(n, LineChange(Change.SAME, (Stretch(Change.SAME, f"第{n}段"),))) for n in range(500)]
    text.show_lines(many)
    assert text.document().blockCount() < len(many)
    qtbot.waitUntil(lambda: text.document().blockCount() == len(many))
    assert text.toPlainText().splitlines() == [line.stretches[0].text for _, line in many]
    text.show_lines(many)
    text.go_to(len(many) - 1)
    assert text.textCursor().block().text() == "第499段"
    text.show_lines(many[:1])
    qtbot.wait(20)
    assert text.toPlainText() == "第0段"
