"""Problems known before any talk."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.ids import PersonId, UnitId
from app.domain.outline_work import PresetProblem
from app.storage.session import Body, Row, Session

_PRESET = "person_id, unit_id, text, facts, figures, sources, focus_area, sensitive, removed, kind"


class SqlPresetTable:
    """The `PresetTable` port; each row is its body."""

    entity = "preset_problem"

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, preset: PresetProblem) -> PresetProblem:
        """Store or replace a problem; raises KeyError for an unknown id."""
        row = _row(preset)
        if preset.id:
            self._session.one(
                f"UPDATE preset_problem SET ({_PRESET}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " WHERE id = ? RETURNING id",
                (*row, preset.id),
            )
            act = "remove" if preset.removed else "save"
            self._session.changed(act, self.entity, preset.id, row)
            return preset
        new = self._session.insert(
            f"INSERT INTO preset_problem ({_PRESET}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, row)
        return replace(preset, id=new)

    def find(self, person_id: PersonId | None, unit_id: UnitId | None) -> tuple[PresetProblem, ...]:
        """Return the problems of the person or the unit; of all where both are None."""
        rows = self._session.rows(
            f"SELECT id, {_PRESET} FROM preset_problem WHERE removed = 0"
            " AND ((?1 IS NULL AND ?2 IS NULL) OR person_id = ?1 OR unit_id = ?2) ORDER BY id",
            (person_id, unit_id),
        )
        return tuple(map(_preset, rows))

    def get(self, preset_id: int) -> PresetProblem:
        """Return a problem; raises KeyError."""
        sql = f"SELECT id, {_PRESET} FROM preset_problem WHERE id = ?"
        return _preset(self._session.one(sql, (preset_id,)))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PRESET} FROM preset_problem"):
            yield self.entity, row[0], row[1:]


def _row(preset: PresetProblem) -> Row:
    return (
        preset.person_id,
        preset.unit_id,
        preset.text,
        preset.facts,
        preset.figures,
        preset.sources,
        preset.focus_area,
        int(preset.sensitive),
        int(preset.removed),
        preset.kind,
    )


def _preset(row: Row) -> PresetProblem:
    found, person_id, unit_id, text, facts, figures, sources, focus_area, *rest = row
    sensitive, removed, kind = rest
    return PresetProblem(
        text,
        person_id,
        unit_id,
        facts,
        figures,
        sources,
        focus_area,
        bool(sensitive),
        bool(removed),
        found,
        kind,
    )
