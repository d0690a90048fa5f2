"""The recovery code on paper; straight to a printer, never into a file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_MM = 1 / 25.4
_CONTEXT = "PrintCode"


def print_code(
    parent: QWidget, vault: str, groups: Sequence[str], sent: Callable[[], None]
) -> None:
    """Ask for a printer and print the sheet; `sent` is called where it was sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def finished(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            draw_sheet(printer, vault, groups)
            sent()

    dialog.finished.connect(finished)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def draw_sheet(printer: QPrinter, vault: str, groups: Sequence[str]) -> None:
    """Draw the sheet: whose code it is, the code in large groups, what it is for."""
    painter = QPainter(printer)
    mm = printer.resolution() * _MM
    width = painter.viewport().width()
    texts = (
        (_said("谈录 · 保险库恢复码"), 20, 0, 16),
        (vault, 14, 20, 14),
        ("   ".join(groups[:3]), 22, 44, 16),
        ("   ".join(groups[3:]), 22, 60, 16),
        (_said("谁拿到这张纸和保险库文件，谁就能打开保险库。请锁进保险柜，不要拍照。"), 11, 86, 20),
        (_said("使用：在解锁页选择“使用恢复码”，然后设置新的口令。"), 11, 98, 20),
    )
    for text, points, top, height in texts:
        font = QFont("Tanlu Hei", points)
        if text[:1].isascii():
            font = QFont("monospace", points)
            font.setStyleHint(QFont.StyleHint.Monospace)
        painter.setFont(font)
        area = QRectF(0, top * mm, width, height * mm)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), text)
    painter.end()


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
