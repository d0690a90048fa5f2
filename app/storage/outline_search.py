"""Reading all outlines at once, and finding the earlier talks of a person or unit."""

from collections import defaultdict
from collections.abc import Iterator

from app.domain.ids import PersonId, TalkId
from app.domain.outline_codec import FRAME_FIELDS, TOLD_FIELDS
from app.services.ports.outline_tables import EarlierTalk, OutlineText
from app.storage.session import Row, Session


class SqlOutlineSearch:
    """The `OutlineSearch` port; it reads only."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def texts(self) -> Iterator[OutlineText]:
        """Yield the words of every outline; sources are not words that are copied."""
        questions: dict[int, list[Row]] = defaultdict(list)
        for row in self._session.each(
            "SELECT q.talk_id, m.problem, q.text, q.facts, q.figures, m.to_explain"
            " FROM question q LEFT JOIN question_more m ON m.question_id = q.id"
            " ORDER BY q.talk_id, q.position"
        ):
            questions[row[0]].append(row[1:])
        for talk_id, person_id, name, unit_name, *frame in self._session.rows(
            "SELECT o.talk_id, p.person_id, p.name, p.unit_name,"
            " o.opening, o.assessment, m.demands, m.self_review FROM outline o"
            " LEFT JOIN outline_more m ON m.talk_id = o.talk_id"
            " LEFT JOIN participant p ON p.talk_id = o.talk_id AND p.role = 'subject'"
            " GROUP BY o.talk_id ORDER BY o.talk_id"
        ):
            parts = [*_parts(-1, FRAME_FIELDS, frame)]
            for number, row in enumerate(questions.get(talk_id, ())):
                parts += _parts(number, TOLD_FIELDS, row)
            yield OutlineText(talk_id, person_id, name or "", unit_name or "", tuple(parts))

    def earlier(
        self, talk_id: TalkId, person_id: PersonId | None, unit_name: str
    ) -> tuple[EarlierTalk, ...]:
        """Return the other talks of the person or the unit, the newest first."""
        rows = self._session.rows(
            "SELECT p.talk_id, max(p.person_id IS NOT NULL AND p.person_id = ?1)"
            " FROM participant p JOIN talk t ON t.id = p.talk_id"
            " WHERE p.role = 'subject' AND p.talk_id <> ?3"
            " AND (p.person_id = ?1 OR (p.unit_name = ?2 AND ?2 <> ''))"
            " GROUP BY p.talk_id ORDER BY t.planned_on DESC, t.id DESC",
            (person_id, unit_name, talk_id),
        )
        return tuple(EarlierTalk(TalkId(found), bool(same)) for found, same in rows)


def _parts(
    question: int, names: tuple[str, ...], values: Row | list[str | None]
) -> Iterator[tuple[int, str, str]]:
    return ((question, name, text) for name, text in zip(names, values, strict=True) if text)
