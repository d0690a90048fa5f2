"""Finding what an outline can take up: what is open of the person and the unit, and known before.

Libraries, portraits and materials are read by their own services; their words come in as offers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.follow_up import Problem, ProblemState
from app.domain.ids import PersonId, QuestionId, TalkId, UnitId
from app.domain.outline import (
    EDITABLE,
    About,
    OriginKind,
    Outline,
    OutlineLockedError,
    Question,
    QuestionState,
)
from app.domain.outline_leaving import naming_quoted
from app.domain.outline_offers import Offer, question_from, with_offer
from app.domain.outline_work import PresetProblem
from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.stage import BEFORE_THE_TALK, BEING_RECORDED, TalkStage
from app.domain.talk import Talk
from app.domain.text import clean_entry
from app.domain.transcript import TranscriptEntry
from app.services.outline_rights import may_read, seen
from app.services.outline_words import OutlineWords
from app.services.outlining import begun, clean_lines, cleaned
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore

_NOT_HELD = frozenset({*BEFORE_THE_TALK, *BEING_RECORDED, TalkStage.POSTPONED, TalkStage.CANCELLED})


class OutlineOffers:
    """Offers what can be picked, and picks it."""

    def __init__(self, store: VaultStore, words: OutlineWords, clock: Clock) -> None:
        self._store = store
        self._words = words
        self._clock = clock

    def offers(self, talk_id: TalkId) -> tuple[Offer, ...]:
        """Return open problems and measures, earlier questions, preset problems, and the bank.

        Those of the person come before those of the unit, the newest talks first; what is
        overdue is marked.
        """
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            found = [
                *self._earlier(tables, talk),
                *_presets(tables, talk),
                *_bank(self._words.scheme(talk)),
            ]
            found = [o for o in found if may_read(tables, o.materials, self._store.account)]
            outline = tables.outlines.get(talk_id)
        picked = {(o.kind, o.id) for q in outline.questions for o in q.origins}
        return tuple(replace(o, is_picked=(o.kind, o.id) in picked) for o in found)

    def pick(
        self, talk_id: TalkId, offers: Sequence[Offer], into: QuestionId | None = None
    ) -> Outline:
        """Add a question for each offer, or add them all to one question.

        Raises OutlineLockedError, TextTooLongError, KeyError (no such question).
        """
        with self._store.change() as tables:
            outline = begun(tables, talk_id, self._words)
            if outline.state not in EDITABLE:
                raise OutlineLockedError
            if into is None:
                asks = self._words.form(tables.talks.get(talk_id)).asks
                new = tuple(question_from(offer, asks) for offer in offers)
                questions = (*outline.questions, *new)
            else:
                questions = _filled(outline, into, offers)
            saved = tables.outlines.save(cleaned(replace(outline, questions=questions)))
            return seen(tables, saved, self._store.account)

    # --- problems known before any talk (JP08) ---------------------------------------------

    def presets(
        self, person_id: PersonId | None = None, unit_id: UnitId | None = None
    ) -> tuple[PresetProblem, ...]:
        """Return the problems of the person or the unit; of all where both are None."""
        with self._store.read() as tables:
            return tables.presets.find(person_id, unit_id)

    def save_preset(self, preset: PresetProblem) -> PresetProblem:
        """Keep a problem known before any talk; raises TextMissingError, TextTooLongError."""
        (saved,) = self.save_presets((preset,))
        return saved

    def save_presets(self, presets: Sequence[PresetProblem]) -> tuple[PresetProblem, ...]:
        """Keep several, all or none; raises as `save_preset`."""
        clean = tuple(map(_clean_preset, presets))
        with self._store.change() as tables:
            return tuple(map(tables.presets.save, clean))

    def remove_preset(self, preset_id: int) -> None:
        """Take a problem off the list; it stays in the vault."""
        with self._store.change() as tables:
            tables.presets.save(replace(tables.presets.get(preset_id), removed=True))

    def _earlier(self, tables: Tables, talk: Talk) -> Iterator[Offer]:
        subject = talk.one(Role.SUBJECT)
        if subject is None:
            return
        earlier = tables.outline_search.earlier(talk.id, subject.person_id, subject.unit_name)
        for found in sorted(earlier, key=lambda one: not one.of_person):
            about = About.PERSON if found.of_person else About.UNIT
            yield from self._of_talk(tables, tables.talks.get(found.talk_id), about)

    def _of_talk(self, tables: Tables, talk: Talk, about: About) -> Iterator[Offer]:
        """Yield what an earlier talk left open."""
        title = self._words.scheme(talk).talk_type(talk.type_code).record_title
        base = Offer(
            OriginKind.PROBLEM,
            0,
            "",
            about,
            talk.number,
            talk.planned_on,
            sources=f"{talk.number} {title}",
        )
        problems = tables.follow_up.problems(talk.id)
        asks_again = about is About.PERSON and talk.stage not in _NOT_HELD
        if not problems and not asks_again:
            return
        outline, entries = tables.outlines.get(talk.id), tables.transcript.of_talk(talk.id)
        outline = replace(outline, questions=naming_quoted(outline.questions))
        under = {entry.id: entry.question_id for entry in entries}
        for problem in problems:
            if problem.state is not ProblemState.CLOSED:
                question_id = under.get(problem.entry_id)
                question = outline.question(question_id) if question_id else None
                yield _of_problem(base, problem, question)
        yield from self._measures(tables, talk.id, base, problems)
        if asks_again:
            yield from (_of_question(base, q) for q in _left_open(outline, entries))

    def _measures(
        self, tables: Tables, talk_id: TalkId, base: Offer, problems: Sequence[Problem]
    ) -> Iterator[Offer]:
        today = self._clock.now().date()
        by_id = {problem.id: problem for problem in problems}
        for measure in tables.follow_up.measures(talk_id):
            if measure.done_on is not None:
                continue
            problem = by_id[measure.problem_id]
            yield replace(
                base,
                kind=OriginKind.MEASURE,
                id=measure.id,
                words=measure.text,
                problem=problem.text,
                facts=f"{measure.text}（{measure.responsible}）",
                figures=measure.due_on.isoformat(),
                focus_area=problem.focus_area,
                due_on=measure.due_on,
                is_overdue=measure.is_overdue(today),
            )


def _clean_preset(preset: PresetProblem) -> PresetProblem:
    return replace(
        preset,
        text=clean_entry(preset.text),
        facts=clean_lines(preset.facts),
        figures=clean_lines(preset.figures),
        sources=clean_lines(preset.sources),
    )


def _of_problem(base: Offer, problem: Problem, question: Question | None) -> Offer:
    """Return an open problem with the facts of the question under which it was raised."""
    sources = [base.sources, *(question.sources.splitlines() if question else ())]
    return replace(
        base,
        id=problem.id,
        words=problem.text,
        problem=problem.text,
        facts=question.facts if question else "",
        figures=question.figures if question else "",
        sources="\n".join(dict.fromkeys(sources)),
        focus_area=problem.focus_area or (question.focus_area if question else ""),
        note=problem.explanation,
        is_explained=bool(problem.explanation),
        sensitive=_is_sensitive(question),
        materials=_materials(question),
    )


def _of_question(base: Offer, question: Question) -> Offer:
    return replace(
        base,
        kind=OriginKind.QUESTION,
        id=question.id,
        words=question.text,
        problem=question.problem,
        facts=question.facts,
        figures=question.figures,
        sources="\n".join([base.sources, *question.sources.splitlines()]),
        focus_area=question.focus_area,
        to_explain=question.to_explain,
        problem_kind=question.kind,
        note=question.reason,
        is_explained=False,
        sensitive=_is_sensitive(question),
        materials=_materials(question),
    )


def _materials(question: Question | None) -> tuple[int, ...]:
    origins = question.origins if question else ()
    return tuple(dict.fromkeys(m for origin in origins for m in origin.materials))


def _is_sensitive(question: Question | None) -> bool:
    return question is not None and any(origin.sensitive for origin in question.origins)


def _left_open(outline: Outline, entries: Sequence[TranscriptEntry]) -> Iterator[Question]:
    """Yield the questions that were not raised, or to which the subject said nothing."""
    answered: set[QuestionId] = set()
    under: QuestionId | None = None
    for entry in entries:
        under = entry.question_id or under
        if entry.speaker is Role.SUBJECT and under is not None:
            answered.add(under)
    for question in outline.questions:
        if question.state is not QuestionState.ASKED or question.id not in answered:
            yield question


def _presets(tables: Tables, talk: Talk) -> Iterator[Offer]:
    subject = talk.one(Role.SUBJECT)
    if subject is None or subject.person_id is None:
        return
    unit_id = tables.persons.get(subject.person_id).unit_id
    for preset in tables.presets.find(subject.person_id, unit_id):
        yield Offer(
            OriginKind.PRESET,
            preset.id,
            preset.text,
            About.PERSON if preset.person_id else About.UNIT,
            problem=preset.text,
            facts=preset.facts,
            figures=preset.figures,
            sources=preset.sources,
            focus_area=preset.focus_area,
            sensitive=preset.sensitive,
            problem_kind=preset.kind,
        )


def _bank(scheme: Scheme) -> Iterator[Offer]:
    for number, text in enumerate(scheme.question_bank, 1):
        yield Offer(OriginKind.BANK, number, text)


def _filled(outline: Outline, into: QuestionId, offers: Sequence[Offer]) -> tuple[Question, ...]:
    question = outline.question(into)
    if question is None:
        raise KeyError(into)
    for offer in offers:
        question = with_offer(question, offer)
    return tuple(question if q.id == into else q for q in outline.questions)
