"""A page of the window: where its keys begin, and that they are never lost."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A screen or tab; it has no focus proxy, since Tab would jump over what stands before one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: QWidget | None = None

    def begin_at(self, first: QWidget) -> None:
        """Let the keys begin at this field when the page is shown.

        Keys that wait at the field before it go along.
        """
        before, self._first = self._first, first
        if before is not None and _end(before) is self.window().focusWidget():
            first.setFocus()

    def focus_first(self) -> None:
        """Put the focus where the keys begin."""
        if self._first is not None:
            self._first.setFocus()

    @contextmanager
    def focus_kept(self) -> Iterator[None]:
        """Hold the focus inside the page while what had it is rebuilt, hidden or disabled."""
        had = self._has_focus()
        yield
        if had and self.isVisible() and not self._has_focus():
            self.focus_first()

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()  # also while another window or a question is active
        return focus is not None and self.isAncestorOf(focus) and focus.isVisibleTo(self)


def _end(widget: QWidget) -> QWidget:
    """Return the widget that has the focus where this one is given it."""
    proxy = widget.focusProxy()
    return _end(proxy) if proxy else widget
