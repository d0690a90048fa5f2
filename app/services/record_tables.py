"""The record's own tables, with the columns that the scheme gives them."""

from app.domain.record import Column, Table
from app.services.record_materials import Materials


def record_table(m: Materials, code: str, rows: list[dict[str, str]]) -> Table:
    """Return one of the record's own tables; a row holds its cells by column code."""
    columns = m.form.tables[code]
    return Table(
        caption="",
        columns=tuple(Column(c.title, c.share) for c in columns),
        rows=tuple(tuple(row.get(c.code, "") for c in columns) for row in rows),
    )
