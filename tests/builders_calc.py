"""A list for the year as LibreOffice Calc keeps it, to be saved by Calc as .xlsx."""

from collections.abc import Iterable
from html import escape

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"'
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
    "<office:body><office:spreadsheet>"
)
_FOOT = "</office:spreadsheet></office:body></office:document>"
_EMPTY = "<table:table-cell/>"


def _text(words: str, across: int = 1, down: int = 1) -> str:
    """Return a cell of text that spans so many columns and rows."""
    spans = f'table:number-columns-spanned="{across}" table:number-rows-spanned="{down}"'
    return (
        f'<table:table-cell office:value-type="string" {spans}>'
        f"<text:p>{escape(words)}</text:p></table:table-cell>"
    )


def _number(value: int) -> str:
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def _day(value: str) -> str:
    return (
        f'<table:table-cell office:value-type="date" office:date-value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def _formula(formula: str) -> str:
    return f'<table:table-cell table:formula="of:{escape(formula)}"/>'


def _row(*cells: str, kind: str = "visible") -> str:
    """Return a row below an empty first column."""
    return f'<table:table-row table:visibility="{kind}">{_EMPTY}{"".join(cells)}</table:table-row>'


def _sheet(name: str, rows: Iterable[str]) -> str:
    columns = (
        '<table:table-column/><table:table-column table:visibility="collapse"/>'
        '<table:table-column table:number-columns-repeated="9"/>'
    )
    return f'<table:table table:name="{name}">{columns}{"".join(rows)}</table:table>'


_COVERED = "<table:covered-table-cell/>"
_ROWS = (
    _row(),
    _row(),
    _row(_EMPTY, _text("2026年度谈话对象", across=6)),
    _row(
        _text("序号", down=2),
        _text("谈话对象", across=3),
        _COVERED * 2,
        _text("拟谈日期", down=2),
        _text("人次", down=2),
        _text("谈话人", down=2),
    ),
    _row(_COVERED, _text("姓名"), _text("单位"), _text("职务"), _COVERED * 3),
    _row(
        _number(1),
        _text("𠮷永夏"),
        _text("青竹县委", down=2),
        _text("书记"),
        _day("2026-06-05"),
        _number(2),
        _text("市委书记"),
    ),
    _row(
        _number(2),
        _text("阿依古丽·买买提"),
        _COVERED,
        _formula('=[.E6]&"（副）"'),
        _text("２０２６年７月８日"),
        _text("1"),
        _text("市委书记"),
    ),
    _row(
        _number(3),
        _formula('="冯"&"春"'),
        _text("听泉镇"),
        _text("书记"),
        _number(46190),
        _formula('=IF([.C8]="";1;"")'),
        _text("=1+1"),
        kind="filter",
    ),
    _row(_number(4), _formula("=[.Z99]/0"), _text("听泉镇"), _text("镇长")),
)
YEAR_LIST = f"{_HEAD}{_sheet('说明', (_row(_text('填表说明')),))}{_sheet('市委', _ROWS)}{_FOOT}"
"""Flat ODF: a sheet of words, then the list, whose third row is filtered out."""
