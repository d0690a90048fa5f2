"""Undoing a step and doing it again: each of its changes is put to its other side."""

from dataclasses import replace

from app.domain.ids import CorrectionId, EntryId, HandedInId, QuestionId, SittingId, TalkId
from app.domain.outline import Question, QuestionState
from app.domain.read_back import SubjectOpinion
from app.domain.steps import Change, Fields, Step, Target
from app.services.outlining import put_question
from app.services.ports.vault_store import Tables
from app.services.sitting_changes import put_paper, put_sitting
from app.services.sitting_steps import SittingFixedError, must_not_be_fixed


def turned(tables: Tables, step: Step, *, undone: bool) -> Step:
    """Put everything a step changed to the state before it, or after it again.

    Raises SittingFixedError.
    """
    changes = reversed(step.changes) if undone else step.changes
    for change in changes:
        wanted = change.before if undone else change.after
        match change.target:
            case Target.ENTRY:
                _put_entry(tables, EntryId(change.id), wanted, "undo" if undone else "redo")
            case Target.QUESTION:
                _put_question(tables, step.talk_id, change, wanted)
            case Target.CORRECTION:
                _put_correction(tables, step.talk_id, CorrectionId(change.id), wanted)
            case Target.SITTING:
                _put_sitting(tables, step, change, "undo" if undone else "redo")
            case Target.HANDED_IN:
                put_paper(tables, HandedInId(change.id), wanted)
    return tables.steps.set_undone(step, undone=undone)


def _put_entry(tables: Tables, entry_id: EntryId, wanted: Fields | None, act: str) -> None:
    fields: Fields = {"withdrawn": 1} if wanted is None else {"withdrawn": 0, **wanted}
    entry = tables.transcript.patch(entry_id, fields, act)
    must_not_be_fixed(tables, entry.talk_id, entry)


def _put_sitting(tables: Tables, step: Step, change: Change, act: str) -> None:
    wanted = change.before if act == "undo" else change.after
    sitting = put_sitting(tables, step.talk_id, SittingId(change.id), wanted, act)
    if sitting.fingerprint:
        raise SittingFixedError(sitting.number)


def _put_question(tables: Tables, talk_id: TalkId, change: Change, wanted: Fields | None) -> None:
    question_id, outline = QuestionId(change.id), tables.outlines.get(talk_id)
    if wanted is None:
        rest = tuple(q for q in outline.questions if q.id != question_id)
        tables.outlines.save(replace(outline, questions=rest))
        return
    question = outline.question(question_id)
    if question is None:
        back = Question(str(wanted["text"]), added_live=True, id=question_id)
        tables.outlines.put_back(talk_id, back)
        return
    state = QuestionState(str(wanted.get("state", question.state.value)))
    reason = str(wanted.get("reason", question.reason))
    put_question(tables, outline, replace(question, state=state, reason=reason))


def _put_correction(
    tables: Tables, talk_id: TalkId, correction_id: CorrectionId, wanted: Fields | None
) -> None:
    tables.corrections.set_withdrawn(correction_id, withdrawn=wanted is None)
    read_back = tables.read_backs.get(talk_id)
    if read_back.opinion in (SubjectOpinion.NO_OBJECTION, SubjectOpinion.CORRECTED):
        stands = bool(tables.corrections.of_talk(talk_id))
        opinion = SubjectOpinion.CORRECTED if stands else SubjectOpinion.NO_OBJECTION
        tables.read_backs.save(replace(read_back, opinion=opinion))
