"""How far a pledge reaches: heads first, then everybody, level by level."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.scheme import Scheme
from app.services.document_register import Coverage
from ui.errors.code_words import noted
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.rows_model import Head, RowsModel
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView

_WIDTHS = {0: 140, 2: 90, 3: 90, 4: 90}
_SIZE = (620, 420)


class CoverageDialog(QDialog):
    """A row for each level, heads apart from the others."""

    def __init__(
        self, rows: Sequence[Coverage], scheme: Scheme | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("承诺书签订情况"))
        self.resize(*_SIZE)
        levels = {level.code: level.name for level in scheme.levels} if scheme else {}
        heads: tuple[Head[Coverage], ...] = (
            Head(self.tr("层级"), lambda c: levels.get(c.level, c.level)),
            Head(self.tr("人员"), lambda c: self.tr("一把手") if c.heads else self.tr("其他人员")),
            Head(self.tr("名册人数"), lambda c: str(c.persons)),
            Head(self.tr("已发"), lambda c: str(c.asked)),
            Head(self.tr("已签"), lambda c: noted(str(c.signed), _share(c))),
        )
        self.model = RowsModel(heads, self)
        self.rows = RowsView(self.model, self.tr("承诺书签订情况"), _WIDTHS, 1)
        self.rows.empty.say(self.tr("名册里还没有人员"), self.tr("先在名册里添加人员。"))
        self.rows.show_rows(rows)
        self.leave = button(self.tr("关闭"))
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        told = self.tr("领导干部带头，再到全员。登记了签收日期的算已签。")
        column.addWidget(label(told, "hint"))
        column.addWidget(self.rows, 1)
        column.addLayout(row(self.leave, stretch_at=0))
        self.rows.table.setFocus()


def _share(row: Coverage) -> str:
    return f"{row.signed * 100 // row.persons}%" if row.persons else "—"
