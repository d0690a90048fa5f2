"""Taking a register in from a file: looked at first, stored only when confirmed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.register import Unit
from app.services.register_preview import ImportKind
from ui.models.import_preview_model import NOTE_COLUMN
from ui.screens.register.import_dialog import ImportDialog
from ui.session import Session

Wait = Callable[[], None]
PERSONS = (
    "姓名,单位,职务,一把手\n"
    "冯春,云岭县财政局,副局长,否\n"
    "陈夏,没有这个局,局长,是\n"
    ",云岭县财政局,科长,否\n"
    "褚秋,云岭县财政局,局长,是\n"
)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[ImportDialog]:
    """Return the dialog for persons; the register has one unit."""
    session.workbench.registering.save_unit(Unit("云岭县财政局", "财政局", "county"))
    window = QWidget()
    qtbot.addWidget(window)
    made = ImportDialog(session, session.workbench.schemes.newest("anhui"), window)
    made.kind.setCurrentIndex(made.kind.findData(ImportKind.PERSONS.value))
    made.show()
    yield made
    window.close()


def persons(session: Session) -> list[str]:
    """Return who is in the register."""
    return [p.name for p in session.workbench.registering.persons()]


def test_bad_rows_are_marked_and_the_rest_is_stored(
    session: Session, dialog: ImportDialog, tmp_path: Path, wait_idle: Wait
) -> None:
    """Each bad row says why; nothing is stored before, and only good rows after."""
    path = tmp_path / "人员.csv"
    path.write_text(PERSONS, encoding="utf-8")
    dialog.open_file(path)
    wait_idle()
    model = dialog.table.model()
    notes = [str(model.index(row, NOTE_COLUMN).data()) for row in range(model.rowCount())]
    assert notes == ["", "单位：找不到单位“没有这个局”", "姓名：没有填写", ""]
    assert "可以导入 2 行" in dialog.counts.text()
    assert "不能导入 2 行" in dialog.counts.text()
    assert persons(session) == []
    dialog.only_noted.setChecked(True)
    assert model.rowCount() == 2
    dialog.store()
    wait_idle()
    assert persons(session) == ["冯春", "褚秋"]


def test_a_file_that_is_no_table_is_refused_in_place(
    dialog: ImportDialog, tmp_path: Path, wait_idle: Wait
) -> None:
    """A .xlsx that is not one is said so, and nothing can be confirmed."""
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK\x03\x04 not a workbook")
    dialog.open_file(path)
    wait_idle()
    assert "不能作为表格打开" in dialog.message.text()
    assert not dialog.confirm.isEnabled()


def test_missing_columns_are_named(dialog: ImportDialog, tmp_path: Path, wait_idle: Wait) -> None:
    """A table without the heads that are needed says which."""
    path = tmp_path / "人员.csv"
    path.write_text("姓名,职务\n冯春,局长\n", encoding="utf-8")
    dialog.open_file(path)
    wait_idle()
    assert dialog.message.text() == "表格里缺少这些列：单位"


def test_an_empty_form_can_be_saved(dialog: ImportDialog, tmp_path: Path, wait_idle: Wait) -> None:
    """The form has the heads that the import understands."""
    path = tmp_path / "空白.xlsx"
    dialog.save_form(path)
    wait_idle()
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[1]][:3] == ["姓名", "性别", "单位"]
    assert "已保存空白表格" in dialog.message.text()


def test_choosing_the_other_kind_reads_the_file_again(
    dialog: ImportDialog, tmp_path: Path, wait_idle: Wait
) -> None:
    """The same file may be meant as a list of units."""
    path = tmp_path / "单位.csv"
    path.write_text("单位名称,层级\n云岭县农业局,县\n", encoding="utf-8")
    dialog.open_file(path)
    wait_idle()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ImportKind.UNITS.value))
    wait_idle()
    assert dialog.confirm.text() == "导入 1 行"
