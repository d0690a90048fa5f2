"""A session on an open vault outside pytest's fixtures: for benchmarks and child processes."""

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.services.entry import Entry
from app.services.workbench import Workbench
from ui.actions import Actions
from ui.changes import Changes
from ui.jobs import Jobs
from ui.look.theme import load_theme
from ui.messages import Messages
from ui.session import Session


def a_session(entry: Entry, bench: Workbench, folder: Path) -> Session:
    """Return a session in Chinese, with the light look on the whole application."""
    core: Future[Entry] = Future()
    core.set_result(entry)
    theme = load_theme(entry.resources, "light")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet(theme.stylesheet)
    messages = Messages()
    return Session(
        core=core,
        workbench=bench,
        jobs=Jobs(messages),
        changes=Changes(),
        messages=messages,
        actions=Actions(),
        preferences=entry.preferences,
        language="zh",
        theme=theme,
        folder=folder,
    )
