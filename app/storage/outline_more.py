"""What F7 adds to outlines and questions, in tables of its own."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.outline import Outline, Question
from app.domain.outline_codec import origins_json, origins_of
from app.storage.session import Body, Row, Session

_MORE = "problem, weight, to_explain, origins, addendum, kind"
_NOTHING = ("", "", "", "[]", 0, "")
ENTITY = "outline_more"


class OutlineMore:
    """Adds the later fields to outlines read, and stores those of outlines saved.

    One body a talk: its own row, then that of each question that has anything, by id. Where there
    is nothing and never was, nothing is written.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, outline: Outline) -> Outline:
        """Return the outline with all fields."""
        frame, rows = self._stored(outline.talk_id)
        more = {row[0]: row[1:] for row in rows}
        questions = tuple(_with(q, more[q.id]) if q.id in more else q for q in outline.questions)
        demands, self_review = frame or ("", "")
        return replace(outline, demands=demands, self_review=self_review, questions=questions)

    def save(self, outline: Outline) -> None:
        """Replace what is stored for the talk, if it differs."""
        frame: Row = (outline.demands, outline.self_review)
        rows = sorted((q.id, *_row(q)) for q in outline.questions if _row(q) != _NOTHING)
        before = self._stored(outline.talk_id)
        if before == (frame, rows) or (before == (None, []) and not (any(frame) or rows)):
            return
        session, talk_id = self._session, outline.talk_id
        session.execute(
            "INSERT INTO outline_more VALUES (?1, ?2, ?3) ON CONFLICT (talk_id)"
            " DO UPDATE SET demands = ?2, self_review = ?3",
            (talk_id, *frame),
        )
        session.execute("DELETE FROM question_more WHERE talk_id = ?", (talk_id,))
        for row in rows:
            session.execute(
                f"INSERT INTO question_more (question_id, talk_id, {_MORE})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (row[0], talk_id, *row[1:]),
            )
        session.changed("save", ENTITY, talk_id, (frame, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for talk_id, *_ in self._session.rows("SELECT talk_id FROM outline_more"):
            yield ENTITY, talk_id, self._stored(talk_id)

    def _stored(self, talk_id: int) -> tuple[Row | None, list[Row]]:
        frame = self._session.row(
            "SELECT demands, self_review FROM outline_more WHERE talk_id = ?", (talk_id,)
        )
        rows = self._session.rows(
            f"SELECT question_id, {_MORE} FROM question_more WHERE talk_id = ?"
            " ORDER BY question_id",
            (talk_id,),
        )
        return frame, rows


def _row(question: Question) -> Row:
    return (
        question.problem,
        question.weight,
        question.to_explain,
        origins_json(question.origins),
        question.addendum,
        question.kind,
    )


def _with(question: Question, row: Row) -> Question:
    problem, weight, to_explain, origins, addendum, kind = row
    return replace(
        question,
        problem=problem,
        weight=weight,
        to_explain=to_explain,
        origins=origins_of(origins),
        addendum=addendum,
        kind=kind,
    )
