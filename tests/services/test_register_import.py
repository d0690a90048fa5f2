"""Units and persons from tables: nothing is stored unasked, and all of it or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.errors import NotASpreadsheetError
from app.services.ports.spreadsheet import Cell, Sheet
from app.services.register_import import ImportResult, RegisterImport
from app.services.register_preview import CellFault, ImportKind, RowState
from tests.builders_register import PERSONS, UNITS, Desk, an_open_desk, faults_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on an empty vault."""
    with an_open_desk(tmp_path) as opened:
        yield opened


def test_nothing_is_stored_before_it_is_confirmed(desk: Desk) -> None:
    """A preview reads only; the confirmation stores what was good."""
    preview = desk.units(["云溪市", "云溪", "市", None], [None, "x", "市"])

    assert desk.stored_units() == {}
    assert [row.state for row in preview.rows] == [RowState.OK, RowState.BAD]

    assert desk.keep(preview) == ImportResult(added=1, skipped=1)
    assert list(desk.stored_units()) == ["云溪市"]


def test_what_came_into_the_register_since_the_preview_is_left_alone(desk: Desk) -> None:
    """Confirming twice stores once."""
    preview = desk.units(["甲县", None, "县"], ["乙镇", None, "镇", "甲县"])

    assert desk.keep(preview).added == 2
    assert desk.keep(preview) == ImportResult(added=0, skipped=2)


def test_a_file_that_is_no_table_is_refused(desk: Desk) -> None:
    """The reason comes from the file's bytes."""
    (desk.folder / "a.xlsx").write_bytes(b"%PDF-1.7")

    with pytest.raises(NotASpreadsheetError):
        desk.service.preview(desk.store, desk.folder / "a.xlsx", UNITS, desk.scheme)


class _Worked:
    """A file whose cells were worked out when it was saved."""

    def read(self, _path: Path) -> tuple[Sheet, ...]:
        """Return heads and three units: a result, an empty result, and none."""
        heads = (Cell("单位名称"), Cell("简称"), Cell("层级"))
        rows = (
            (Cell("云溪市", '="云溪"&B9'), Cell("", '=""'), Cell("市")),
            (Cell("青竹县"), Cell("青竹", "=LEFT(A3,2)"), Cell("县")),
            (Cell("=A99", "=A99"), Cell(""), Cell("县")),
        )
        return (Sheet("单位", (heads, *rows), frozenset({3})),)


def test_the_result_of_a_formula_is_taken_with_a_note(desk: Desk) -> None:
    """What has no result is named and kept out; a hidden row is told as well."""
    service = RegisterImport(_Worked)  # type: ignore[arg-type]  # it only reads

    preview = service.preview(desk.store, desk.folder, UNITS, desk.scheme)

    assert faults_of(preview) == [
        {("name", CellFault.FORMULA)},
        {("short_name", CellFault.FORMULA), ("name", CellFault.HIDDEN_ROW)},
        {("name", CellFault.NO_RESULT)},
    ]
    assert service.store(desk.store, preview) == ImportResult(added=2, skipped=1)
    assert {u.name: u.short_name for u in desk.stored_units().values()} == {
        "云溪市": "",
        "青竹县": "青竹",
    }


@pytest.mark.parametrize("encoding", ["gbk", "utf-8", "utf-16"])
def test_a_csv_is_taken_like_a_workbook(desk: Desk, encoding: str) -> None:
    """The encoding makes no difference."""
    path = desk.folder / "a.csv"
    path.write_bytes("单位名称,层级\n云溪市,市\n青竹县,县（市、区）\n".encode(encoding))

    desk.keep(desk.service.preview(desk.store, path, UNITS, desk.scheme))

    assert [u.level for u in desk.stored_units().values()] == ["city", "county"]


@pytest.mark.parametrize("kind", [UNITS, PERSONS])
def test_the_empty_form_is_understood_when_it_comes_back(desk: Desk, kind: ImportKind) -> None:
    """All its heads are known."""
    path = desk.folder / "form.xlsx"
    desk.service.write_empty_form(path, kind, desk.scheme)

    preview = desk.service.preview(desk.store, path, kind, desk.scheme)

    assert (preview.missing, preview.ignored, preview.rows) == ((), (), ())
    assert len(preview.columns) == (5 if kind is UNITS else 7)


def test_an_import_is_all_or_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails in the middle leaves no row behind."""
    preview = desk.units(["甲县", None, "县"], ["乙县", None, "县"])
    second = preview.rows[1]
    monkeypatch.setitem(vars(second), "parent_row", 99)

    with pytest.raises(KeyError):
        desk.keep(preview)

    assert desk.stored_units() == {}


def test_five_thousand_rows_are_taken(desk: Desk) -> None:
    """A whole province fits; the chain of parents may be long."""
    rows: list[list[object]] = [["单位0", None, "县"]]
    rows += [[f"单位{n}", None, "县", f"单位{n - 1 if n % 50 else 0}"] for n in range(1, 5000)]

    preview = desk.units(*rows)

    assert preview.count(RowState.OK) == 5000
    assert desk.keep(preview).added == 5000
