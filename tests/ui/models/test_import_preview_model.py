"""The preview of an import, row by row with its reasons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.ids import UnitId
from app.domain.register import Person
from app.services.register_preview import (
    CellFault,
    CellNote,
    ImportKind,
    PreviewRow,
    RowState,
)
from ui.models.import_preview_model import (
    NOTE_COLUMN,
    STATE_COLUMN,
    ImportPreviewModel,
)
from ui.models.register_import_words import notes_text, preview_words

pytestmark = pytest.mark.usefixtures("qapp")
SOMEONE = Person("陈夏", UnitId(1), "")


Model = ImportPreviewModel[PreviewRow]


def a_model() -> Model:
    """Return an empty model."""
    return ImportPreviewModel(dict.fromkeys(RowState, QIcon()), QColor("red"))


def show(model: Model, *notes: CellNote) -> None:
    """Show a good row and one with these notes."""
    rows = (
        PreviewRow(2, {"name": "冯春", "unit": "财政局"}, (), SOMEONE),
        PreviewRow(3, {"name": "陈夏", "unit": "农业局"}, notes, SOMEONE),
    )
    model.show(("name", "unit"), rows, preview_words(ImportKind.PERSONS))


def test_the_model_keeps_qts_rules() -> None:
    """Qt's own tester finds nothing wrong while previews come and go."""
    model = a_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(model, CellNote("unit", CellFault.UNKNOWN_UNIT, "农业局"))
    model.show((), (), preview_words(ImportKind.UNITS))
    assert tester.model() is model


def test_a_bad_row_says_why_and_marks_the_cell() -> None:
    """The verdict, the reason in words and the colour of the cell point to the fault."""
    model = a_model()
    show(model, CellNote("unit", CellFault.UNKNOWN_UNIT, "农业局"))
    ink = Qt.ItemDataRole.ForegroundRole
    assert model.index(1, STATE_COLUMN).data() == "不能导入"
    assert model.index(1, NOTE_COLUMN).data() == "单位：找不到单位“农业局”"
    assert model.index(1, 4).data(ink) == QColor("red")
    assert model.index(1, 3).data(ink) is None
    assert model.headerData(3, Qt.Orientation.Horizontal) == "姓名"


def test_a_row_with_a_remark_warns() -> None:
    """What only warns does not stand there as a fault."""
    model = a_model()
    show(model, CellNote("name", CellFault.SAME_NAME, "2"))
    assert model.index(1, STATE_COLUMN).data() == "有提醒"


@pytest.mark.parametrize("fault", CellFault)
def test_every_fault_has_words(fault: CellFault) -> None:
    """Whatever the import finds is said in words."""
    row = PreviewRow(3, {}, (CellNote("level", fault, "7"),), SOMEONE)
    assert notes_text(row, ImportKind.UNITS).startswith("层级：")
