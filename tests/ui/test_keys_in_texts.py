"""No text of the screens names a key that a person can change; what is shown follows the key."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tests.builders_talks import a_planned_talk
from ui.action_ids import ActionId
from ui.desk import Desk
from ui.models.stage_steps import WorkTab
from ui.screens.record.screen import RecordTab
from ui.session import Session
from ui.workspace import Workspace

UI = Path(__file__).resolve().parents[2] / "ui"
TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\s?\+\s?)+\w*|(?<!\w)F\d{1,2}(?!\w)|PgUp|PgDn|Page(?:Up|Down)",
    re.ASCII,
)
# the text fields' own, which the settings refuse to give to anything else
FIXED = {"Shift+Enter", "Ctrl+Z"}
# keys of one widget; no action has them while it has the focus
OWN = {
    ("keys_page.py", "F2"),
    ("import_dialog.py", "Ctrl+Enter"),
    ("cite_dialog.py", "Ctrl+Enter"),
    ("cite_dialog.py", "Shift+"),
}


def _texts(path: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = call.func.id if isinstance(call.func, ast.Name) else name
        if name in TRANSLATED:
            given = (arg.value for arg in call.args if isinstance(arg, ast.Constant))
            yield from (text for text in given if isinstance(text, str))


def test_no_text_has_a_key_written_into_it() -> None:
    """A key comes from the actions, since it can be changed; fields' own keys are fixed."""
    literal = [
        (path.name, key, text)
        for path in sorted(UI.rglob("*.py"))
        for text in _texts(path)
        for key in KEY.findall(text)
        if key not in FIXED and (path.name, key) not in OWN
    ]
    assert literal == []


def test_a_screen_shown_again_names_the_new_key(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> None:
    """What the recorder's screen says before the talk, with the key it has by then."""
    talk_id = a_planned_talk(session.workbench)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.show()

    def idle_text() -> str:
        desk.open_talk(talk_id, WorkTab.RECORD)
        wait_idle()
        workspace = desk.screen_shown
        assert isinstance(workspace, Workspace)
        record = workspace.page(WorkTab.RECORD)
        assert isinstance(record, RecordTab)
        return record.idle.text()

    assert "F9" in idle_text()
    desk.go("settings")
    session.actions.keys.choose(ActionId.RECORD_RUN, QKeySequence("Alt+B"))
    told = idle_text()
    assert "Alt+B" in told
    assert "F9" not in told
