"""Tabs that take the room of the page that is shown, not of the tallest one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget


class SnugTabs(QTabWidget):
    """Sizes itself by its current page; as wide as the widest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the tab bar's and the shown page's size."""
        return self._snug(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a form is not squeezed."""
        return self._snug(super().minimumSizeHint())

    def hasHeightForWidth(self) -> bool:
        """Say no, as the answer would be that of the tallest page."""
        return False

    def _snug(self, whole: QSize) -> QSize:
        page = self.currentWidget()
        if page is None:
            return whole
        inside = page.heightForWidth(page.width()) if page.hasHeightForWidth() else 0
        height = max(inside, page.sizeHint().height())
        return QSize(whole.width(), self.tabBar().sizeHint().height() + height + 1)
