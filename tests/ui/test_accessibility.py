"""No control is nameless for assistive tools, on any screen, in either language."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.services.demonstration_script import read_script
from app.services.preparing_talks import Plan, Seat
from app.services.vault_access import NewVault
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.models.stage_steps import WorkTab
from ui.screens.help.about import AboutDialog
from ui.screens.help.window import HelpWindow
from ui.screens.settings.screen import SettingsScreen
from ui.screens.start.create_page import CreatePage
from ui.screens.start.recover_page import RecoverPage
from ui.screens.start.recovery_code_page import RecoveryCodePage
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage
from ui.session import Session
from ui.workspace import Workspace

Wait = Callable[[], None]
PLACES = (
    "talks",
    "plan",
    "materials",
    "library",
    "documents",
    "register",
    "schemes",
    "verify",
    "settings",
    "first_steps",
)


def nameless(root: QWidget) -> list[str]:
    """Return the controls under `root` that can have the focus but no name."""
    found: list[str] = []
    widgets = cast("list[QWidget]", root.findChildren(QWidget))
    for widget in widgets:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if not widget.isVisibleTo(root):  # a question that is not asked has no words yet
            continue
        # inner parts of Qt's own widgets pass the focus on and are not announced
        if widget.objectName().startswith("qt_") or _is_inner(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(QAccessible.Text.Name) if spoken else widget.accessibleName()
        if not name.strip():
            found.append(f"{_path(widget)}")
    return found


def _is_inner(widget: QWidget) -> bool:
    """Tell whether a widget is the viewport of a list, or in the list that a combo box drops."""
    parent = widget.parentWidget()
    is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return is_viewport or widget.window().windowType() is Qt.WindowType.Popup


def _path(widget: QWidget) -> str:
    names: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(names) < 4:
        names.append(f"{type(step).__name__}({step.objectName()})")
        step = step.parentWidget()
    return " < ".join(names)


@pytest.fixture
def desk(session: Session, qtbot: QtBot, wait_idle: Wait) -> Iterator[Desk]:
    """Return a desk in a shown window, with a unit, a person and a talk in the vault."""
    registering = session.workbench.registering
    unit = registering.save_unit(Unit("云岭县财政局", "财政局", "county"))
    person = registering.save_person(Person("𠮷大同", unit.id, "局长"))
    path = session.entry.resources / "demo" / "talk.toml"
    script = read_script(tomllib.loads(path.read_text("utf-8")))
    scheme = session.workbench.schemes.newest("anhui")
    plan = Plan(script.type, script.started_at.date(), seats=(Seat(Role.SUBJECT, person.id),))
    talk = session.workbench.preparing.plan(scheme, plan)
    session.workbench.outlines.outlining.save(Outline(talk.id, questions=script.questions))
    made = Desk(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    wait_idle()


@pytest.mark.parametrize("place", PLACES)
def test_every_control_of_a_screen_has_a_name(desk: Desk, place: str, wait_idle: Wait) -> None:
    """What can have the focus says what it is."""
    desk.go(place)
    wait_idle()
    assert nameless(desk) == []


def test_every_control_of_each_settings_page_has_a_name(desk: Desk, wait_idle: Wait) -> None:
    """The pages that are not shown first, too."""
    desk.go("settings")
    settings = desk.screen_shown
    assert isinstance(settings, SettingsScreen)
    for row in range(settings.topics.count()):
        settings.topics.setCurrentRow(row)
        wait_idle()
        assert nameless(desk) == []


@pytest.mark.parametrize("tab", WorkTab)
def test_every_control_of_a_talk_has_a_name(desk: Desk, tab: WorkTab, wait_idle: Wait) -> None:
    """So does everything in the workspace."""
    talk = desk.session.workbench.preparing.talks()[0]
    desk.open_talk(talk.id)
    wait_idle()
    workspace = desk.screen_shown
    assert isinstance(workspace, Workspace)
    workspace.show_tab(tab)
    wait_idle()
    assert nameless(desk) == []


def test_every_control_before_a_vault_is_open_has_a_name(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """Frame, start pages and help."""
    new = NewVault(session.workbench.store, "AAAAAA-BBBBBB-CCCCCC-DDDDDD-EEEEEE-FFFFFF")
    unlock = UnlockPage(session)
    unlock.show_vault(tmp_path / "vault")
    widgets = (
        MainWindow(session),
        StartScreen(session),
        CreatePage(session),
        RecoveryCodePage(session, new, tmp_path),
        RecoverPage(session, tmp_path, "li.wen"),
        unlock,
        HelpWindow(session),
        AboutDialog(session),
    )
    for widget in widgets:
        qtbot.addWidget(widget)
    wait_idle()
    assert {type(widget).__name__: nameless(widget) for widget in widgets} == {
        type(widget).__name__: [] for widget in widgets
    }
    QApplication.processEvents()


def test_a_passphrase_is_never_spoken(session: Session, qtbot: QtBot) -> None:
    """Assistive tools are given dots for what is hidden on the screen."""
    page = CreatePage(session)
    qtbot.addWidget(page)
    page.passphrases.first.setText("lantern river")
    spoken = QAccessible.queryAccessibleInterface(page.passphrases.first)
    assert "lantern" not in spoken.text(QAccessible.Text.Value)
