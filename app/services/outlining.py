"""Drawing up the outline, locking it, and ticking its questions off in the talk."""

from dataclasses import replace
from datetime import datetime

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import (
    EDITABLE,
    Outline,
    OutlineLockedError,
    OutlineState,
    Question,
    QuestionState,
    says_anything,
)
from app.domain.outline_codec import fingerprint
from app.domain.outline_lint import LintNote, Subject, lint
from app.domain.outline_work import (
    OutlineSign,
    OutlineVersion,
    SignKind,
    VersionAct,
)
from app.domain.participant import Participant, Role
from app.domain.stage import BEING_RECORDED
from app.domain.steps import Change, StepKind, Target, question_changed
from app.domain.text import (
    LONGEST_ENTRY,
    TextTooLongError,
    clean_entry,
    clean_line,
    clean_text,
)
from app.services.added_facts import with_added_facts
from app.services.outline_rights import loses_unseen, seen, with_unseen
from app.services.outline_words import OutlineWords
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore


class EmptyOutlineError(RuleBrokenError):
    """An outline without a question cannot be locked."""


class Outlining:
    """Works on one outline a talk; a locked outline only takes what happens live."""

    def __init__(self, store: VaultStore, words: OutlineWords, clock: Clock) -> None:
        self._store = store
        self._words = words
        self._clock = clock

    def outline(self, talk_id: TalkId) -> Outline:
        """Return the talk's outline; a new one begins with the scheme's demands."""
        with self._store.read() as tables:
            outline = begun(tables, talk_id, self._words)
            return seen(tables, outline, self._store.account)

    def in_talk(self, talk_id: TalkId) -> Outline:
        """Return the outline as it is asked by: with the facts that addenda added."""
        with self._store.read() as tables:
            return as_asked(tables, begun(tables, talk_id, self._words), self._store.account)

    def check(self, outline: Outline) -> tuple[LintNote, ...]:
        """Return the remarks on an outline as it stands on the screen; nothing is stored."""
        with self._store.read() as tables:
            talk = tables.talks.get(outline.talk_id)
            subject = _subject(tables, talk.one(Role.SUBJECT))
        return lint(outline, self._words.scheme(talk), talk.type_code, subject)

    def save(self, outline: Outline) -> Outline:
        """Keep an outline that is being written, without its blank questions.

        Its state stays what it was. Raises OutlineLockedError or TextTooLongError.
        """
        with self._store.change() as tables:
            stored, account = tables.outlines.get(outline.talk_id), self._store.account
            if stored.state not in EDITABLE:
                raise OutlineLockedError
            if loses_unseen(tables, stored, outline, account):
                keep_version(tables, stored, VersionAct.TAKEN_OUT, (self._clock.now(), account))
            whole = with_unseen(tables, stored, cleaned(outline), account)
            saved = tables.outlines.save(replace(whole, state=stored.state))
            return seen(tables, saved, account)

    def lock(self, talk_id: TalkId, approver: str = "", office: str = "") -> Outline:
        """Approve and fix the outline (审定), with who approved it; a locked one stays as it is.

        Without an approver it is the account. Raises EmptyOutlineError, also for a question
        without words.
        """
        name = clean_line(approver, "approver", required=False) or self._store.account
        office = clean_line(office, "office", required=False)
        with self._store.change() as tables:
            outline = tables.outlines.get(talk_id)
            must_say_something(outline)
            if outline.state is OutlineState.LOCKED:
                return outline
            saved, at = tables.outlines.save(outline.locked()), self._clock.now()
            sign = OutlineSign(
                talk_id,
                SignKind.APPROVAL,
                office,
                name,
                at,
                self._store.account,
                fingerprint(saved),
            )
            tables.outline_work.add_sign(sign)
            keep_version(tables, saved, VersionAct.LOCKED, (at, self._store.account))
            return seen(tables, saved, self._store.account)

    def add_live(self, talk_id: TalkId, text: str) -> Outline:
        """Add a question that came up in the talk (AH21).

        Raises TextMissingError, TextTooLongError, OutlineLockedError (no talk is being recorded).
        """
        question = Question(text=clean_entry(text), added_live=True)
        with self._store.change() as tables:
            if tables.talks.stage(talk_id) not in BEING_RECORDED:
                raise OutlineLockedError
            outline = tables.outlines.get(talk_id)
            saved = tables.outlines.save(replace(outline, questions=(*outline.questions, question)))
            came = Change(Target.QUESTION, saved.questions[-1].id, None, {"text": question.text})
            tables.steps.add(talk_id, StepKind.LIVE_QUESTION, (came,))
            return as_asked(tables, saved, self._store.account)


By = tuple[datetime, str]
"""When, and by which account."""


def as_asked(tables: Tables, outline: Outline, account: str) -> Outline:
    """Return the outline as an account asks by it: with what addenda added, as far as it sees."""
    return seen(tables, with_added_facts(tables, outline), account)


def begun(tables: Tables, talk_id: TalkId, words: OutlineWords) -> Outline:
    """Return the talk's outline; one never saved holds the scheme's demands."""
    outline = tables.outlines.get(talk_id)
    if tables.outlines.has(talk_id):
        return outline
    form = words.form(tables.talks.get(talk_id))
    return replace(outline, demands=form.demands, self_review=form.self_review)


def keep_version(
    tables: Tables, outline: Outline, act: VersionAct, by: By, reason: str = ""
) -> OutlineVersion:
    """Keep the whole outline as it stands at a hand-over."""
    at, account = by
    version = OutlineVersion(outline.talk_id, 0, at, account, act, reason, outline)
    return tables.outline_work.add_version(version)


def reopen(tables: Tables, outline: Outline, by: By, reason: str) -> None:
    """Make the outline of a talk that was sent back a draft again, and keep what stood."""
    saved = tables.outlines.save(with_added_facts(tables, outline).reopened())
    keep_version(tables, saved, VersionAct.REOPENED, by, clean_line(reason, "reason"))


def must_say_something(outline: Outline) -> None:
    """Raise EmptyOutlineError where there is no question, or one without words."""
    if not outline.questions or not all(q.text for q in outline.questions):
        raise EmptyOutlineError


def cleaned(outline: Outline) -> Outline:
    """Return a draft as it is stored; raises TextTooLongError."""
    questions = (q for q in map(clean_question, outline.questions) if says_anything(q))
    return replace(
        outline,
        opening=clean_entry(outline.opening, required=False),
        assessment=clean_entry(outline.assessment, required=False),
        demands=clean_entry(outline.demands, required=False),
        self_review=clean_entry(outline.self_review, required=False),
        questions=tuple(replace(question, addendum=0) for question in questions),
    )


def mark_question(
    tables: Tables, talk_id: TalkId, question_id: QuestionId, state: QuestionState, reason: str = ""
) -> Outline:
    """Note what became of a question, as a step; one that stands so already is no change."""
    outline = tables.outlines.get(talk_id)
    before = outline.question(question_id)
    after = before and replace(before, state=state, reason=reason)
    if before is None or after is None or before == after:
        return outline
    saved = put_question(tables, outline, after)
    tables.steps.add(talk_id, _STEPS[state], (question_changed(before, after),))
    return saved


def put_question(tables: Tables, outline: Outline, question: Question) -> Outline:
    """Store the outline with this question in the place of its earlier self."""
    questions = tuple(question if q.id == question.id else q for q in outline.questions)
    return tables.outlines.save(replace(outline, questions=questions))


_STEPS = {
    QuestionState.ASKED: StepKind.ASK,
    QuestionState.DROPPED: StepKind.DROP,
    QuestionState.OPEN: StepKind.REOPEN,
}


def _subject(tables: Tables, who: Participant | None) -> Subject | None:
    """Return how facts may name the subject: person, post, unit by its long and short name."""
    if who is None:
        return None
    short = ""
    if who.person_id is not None:
        short = tables.units.get(tables.persons.get(who.person_id).unit_id).short_name
    return Subject(who.name, who.post, (who.unit_name, short))


def clean_question(question: Question) -> Question:
    """Return a question as it is stored; raises TextTooLongError."""
    return replace(
        question,
        text=clean_entry(question.text, required=False),
        problem=clean_entry(question.problem, required=False),
        to_explain=clean_entry(question.to_explain, required=False),
        facts=clean_lines(question.facts),
        figures=clean_lines(question.figures),
        sources=clean_lines(question.sources),
    )


def clean_lines(text: str) -> str:
    """Return cleaned lines without blank ones; raises TextTooLongError."""
    lines = "\n".join(line for line in map(clean_text, text.splitlines()) if line)
    if len(lines) > LONGEST_ENTRY:
        raise TextTooLongError(len(lines), LONGEST_ENTRY)
    return lines
