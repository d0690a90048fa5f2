"""The program with its window: the Qt application, its fonts and faults, and the core."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.opening import Opening, open_program, settle_input, start_diagnostics
from ui.conductor import Conductor
from ui.look.fonts import load_fonts
from ui.messages import Messages

if TYPE_CHECKING:
    from app.services.entry import Entry
    from app.services.ports.input_method import InputMethodChoice


def main(arguments: Sequence[str]) -> int:
    """Run the program until its window is closed."""
    opening = open_program(os.environ, Path.home())
    input_method = settle_input(os.environ, input_plugins())
    # the style is named here: making one in Python wraps a class that takes 5 ms of the start
    app = QApplication([*arguments, "-style", "fusion"])
    conductor = start(app, opening, input_method)
    catch_faults(conductor.messages, lambda: conductor.window)
    return app.exec()


def start(
    app: QApplication, opening: Opening, input_method: "InputMethodChoice | None" = None
) -> Conductor:
    """Show the window; the core is built once it is seen."""
    app.setApplicationName("Tanlu")
    remember_no_folders()
    load_fonts(opening.paths.resources)
    conductor = Conductor(
        app,
        opening.paths.resources,
        opening.preferences,
        lambda: _build_core(opening, input_method),
    )
    conductor.window.show_fitting()
    return conductor


def remember_no_folders() -> None:
    """Keep Qt's file dialog from noting in clear in which folders one was.

    A folder may be called after a person. Qt says nothing where its notes cannot be written.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def catch_faults(messages: Messages, window: Callable[[], QWidget]) -> None:
    """Show a fault of the program as a crash dialog without content, and go on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        else:
            messages.error(window(), error)

    sys.excepthook = hook


def input_plugins() -> list[str]:
    """Return the files in Qt's folder of input-context plug-ins."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        return [path.name for path in (folder / "platforminputcontexts").iterdir()]
    except OSError:
        return []


def _build_core(opening: Opening, input_method: "InputMethodChoice | None") -> "Entry":
    # importing the services takes as long as a window does
    from app.bootstrap import build  # noqa: PLC0415

    start_diagnostics(opening.paths)
    return build(opening.paths, os.environ, input_method=input_method)
