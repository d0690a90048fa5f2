"""Help beside the work: the way of a talk on one page, every key, and every source row."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from ui.actions import ActionGroup, Actions
from ui.session import Program

_SIZE = (820, 640)
_COLUMN = 260


class HelpWindow(QWidget):
    """A window of its own that does not stand in the way; Esc closes it."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("帮助"))
        self.resize(*_SIZE)
        self.guide = _browser(self.tr("怎样办一次谈话"))
        folder = program.theme.resources / "help"
        page = folder / f"{program.language}.md"
        self.guide.setMarkdown(page.read_text(encoding="utf-8"))
        self.rows = _browser(self.tr("来源条目"))
        rows = folder / f"rows-{program.language}.md"
        self.rows.setMarkdown(rows.read_text(encoding="utf-8"))
        self.keys = _browser(self.tr("快捷键"))
        self._actions = program.actions
        self._show_keys()
        program.actions.keys.changed.connect(self._show_keys)
        tabs = QTabWidget()
        tabs.addTab(self.guide, self.guide.accessibleName())
        tabs.addTab(self.keys, self.keys.accessibleName())
        tabs.addTab(self.rows, self.rows.accessibleName())
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        self.setFocusProxy(self.guide)

    def _show_keys(self) -> None:
        self.keys.setHtml(keys_as_html(self._actions))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def keys_as_html(actions: Actions) -> str:
    """Return every action that has a shortcut, under the headings of the one list."""
    parts = []
    for group in ActionGroup:
        rows = [
            f"<tr><td width='{_COLUMN}'>{escape(actions.text(action))}</td>"
            f"<td><b>{escape(actions.shortcut(action))}</b></td></tr>"
            for action in actions.of_group(group)
            if actions.shortcut(action)
        ]
        if rows:
            heading = f"<h3>{escape(actions.group_text(group))}</h3>"
            parts.append(f"{heading}<table cellpadding='4'>{''.join(rows)}</table>")
    return "".join(parts)


def _browser(name: str) -> QTextBrowser:
    browser = QTextBrowser()
    browser.setAccessibleName(name)
    browser.setOpenLinks(False)
    return browser
