"""Which files of an issued document are wanted."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.widgets.parts import label


class ExportChoice(NamedTuple):
    """What to write: kinds of files, and whether all letters go into one PDF."""

    kinds: tuple[str, ...]
    one_pdf: bool


class ExportDialog(QDialog):
    """Signal: chosen(ExportChoice)."""

    chosen = Signal(object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("导出文书"))
        self.pdf, self.word = QCheckBox("PDF"), QCheckBox("Word")
        self.one_pdf = QCheckBox(self.tr("{count} 份合成一个 PDF，双面打印每份从正面开始"))
        self.one_pdf.setText(self.one_pdf.text().format(count=count))
        self.one_pdf.setVisible(count > 1)
        for box in (self.pdf, self.word, self.one_pdf):
            box.setChecked(True)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.go = buttons.addButton(self.tr("选择文件夹…"), role.AcceptRole)
        self.go.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), role.RejectRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(WIDE_GAP)
        column.addWidget(
            label(self.tr("文件名只含文号和校验码，不含姓名。导出会记入审计记录。"), "hint")
        )
        for part in (self.pdf, self.one_pdf, self.word, buttons):
            column.addWidget(part)
        for box in (self.pdf, self.word):
            box.toggled.connect(self._update)
        self.go.setDefault(True)
        self.pdf.setFocus()

    def _update(self) -> None:
        self.one_pdf.setEnabled(self.pdf.isChecked())
        self.go.setEnabled(self.pdf.isChecked() or self.word.isChecked())

    def _choose(self) -> None:
        boxes = (("pdf", self.pdf), ("docx", self.word))
        kinds = tuple(kind for kind, box in boxes if box.isChecked())
        self.chosen.emit(ExportChoice(kinds, self.one_pdf.isChecked()))
        self.accept()
