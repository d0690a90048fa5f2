"""One line that fits the room it is given."""

from pytestqt.qtbot import QtBot

from ui.widgets.elided_label import ElidedLabel


def test_it_shortens_and_tells_all_in_its_tip(qtbot: QtBot) -> None:
    """With more room there is more of it again."""
    text = "清渠市委第三会议室 · 记录人 林溪 · 在场五人"
    label = ElidedLabel("hint")
    qtbot.addWidget(label)
    label.show()
    label.resize(90, 24)
    label.show_text(text)
    assert label.text().endswith("…")
    assert (label.toolTip(), label.accessibleName()) == (text, text)

    label.resize(900, 24)
    assert label.text() == text
