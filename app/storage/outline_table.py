"""Outlines with their questions."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, OutlineState, Question, QuestionState
from app.storage.outline_more import OutlineMore
from app.storage.rows_in_order import RowsInOrder
from app.storage.session import Body, Row, Session

_QUESTION = "text, focus_area, facts, figures, sources, state, reason, added_live"


class SqlOutlineTable:
    """Rows of outlines, one a talk; the body is the row and its questions with their ids."""

    entity = "outline"

    def __init__(self, session: Session) -> None:
        self._session = session
        self._questions = RowsInOrder(session, "question", _QUESTION)
        self._more = OutlineMore(session)

    def get(self, talk_id: TalkId) -> Outline:
        """Return the talk's outline; an empty draft where none was saved."""
        row = self._session.row(
            "SELECT opening, assessment, state FROM outline WHERE talk_id = ?", (talk_id,)
        )
        if row is None:
            return Outline(talk_id)
        opening, assessment, state = row
        found = tuple(map(_question, self._questions.of_talk(talk_id)))
        return self._more.read(Outline(talk_id, opening, assessment, found, OutlineState(state)))

    def has(self, talk_id: TalkId) -> bool:
        """Tell whether an outline was ever saved for the talk."""
        sql = "SELECT 1 FROM outline WHERE talk_id = ?"
        return self._session.row(sql, (talk_id,)) is not None

    def save(self, outline: Outline) -> Outline:
        """Replace the talk's outline; new questions get ids, old ones keep theirs."""
        row = (outline.opening, outline.assessment, outline.state.value)
        self._session.execute(
            "INSERT INTO outline VALUES (?1, ?2, ?3, ?4) ON CONFLICT (talk_id)"
            " DO UPDATE SET opening = ?2, assessment = ?3, state = ?4",
            (outline.talk_id, *row),
        )
        kept = {question.id for question in outline.questions}
        self._questions.drop_others(outline.talk_id, kept)
        questions = tuple(
            self._put(outline.talk_id, position, question)
            for position, question in enumerate(outline.questions)
        )
        rows = [(question.id, *_question_row(question)) for question in questions]
        self._session.changed("save", self.entity, outline.talk_id, (row, rows))
        saved = replace(outline, questions=questions)
        self._more.save(saved)
        return saved

    def put_back(self, talk_id: TalkId, question: Question) -> None:
        """Store a question that was taken out again, under its old id, as the last one."""
        self._session.insert(
            f"INSERT INTO question (id, talk_id, position, {_QUESTION}) VALUES (?, ?,"
            " (SELECT count(*) FROM question WHERE talk_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
            (question.id, talk_id, talk_id, *_question_row(question)),
        )
        self.save(self.get(talk_id))

    def is_unasked(self, question_id: QuestionId) -> bool:
        """Tell whether there is such a question and it was not asked: it is open, or dropped."""
        row = self._session.row("SELECT state FROM question WHERE id = ?", (question_id,))
        return row is not None and row[0] != QuestionState.ASKED.value

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        found = self._questions.by_talk()
        for row in self._session.each("SELECT talk_id, opening, assessment, state FROM outline"):
            yield self.entity, row[0], (row[1:], found.get(row[0], []))
        yield from self._more.bodies()

    def _put(self, talk_id: TalkId, position: int, question: Question) -> Question:
        row = _question_row(question)
        stored = self._questions.put(talk_id, position, question.id, row)
        return replace(question, id=QuestionId(stored))


def _question_row(question: Question) -> Row:
    return (
        question.text,
        question.focus_area,
        question.facts,
        question.figures,
        question.sources,
        question.state.value,
        question.reason,
        int(question.added_live),
    )


def _question(row: Row) -> Question:
    question_id, text, focus_area, facts, figures, sources, state, reason, live = row
    return Question(
        text,
        focus_area,
        facts,
        figures,
        sources,
        QuestionState(state),
        reason,
        bool(live),
        QuestionId(question_id),
    )
