"""The sittings of a talk: breaking it off, going on another day, changing who records."""

from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.guards import Dossier, Obstacle, clashes
from app.domain.ids import PersonId, TalkId
from app.domain.paper import Paper, PaperKind
from app.domain.participant import Participant, Role, identity
from app.domain.people_rules import Caution, cautions
from app.domain.record import FrozenRecord
from app.domain.sitting import Attendance, Presence, Sitting, everyone, same_person, sittings_of
from app.domain.stage import BEING_RECORDED, TalkStage
from app.domain.steps import StepKind
from app.domain.talk import StageNotReachableError, Talk
from app.domain.text import clean_line
from app.services.dossiers import Dossiers, elsewhere
from app.services.freezing import RecordChangedError
from app.services.papers import Papers
from app.services.ports.clock import Clock
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import Seat, advanced, seated
from app.services.record_assembly import RecordAssembly
from app.services.scheme_shelf import SchemeShelf
from app.services.sitting_changes import save_sitting
from app.services.sitting_steps import (
    SittingFixedError,
    close_sitting,
    follow_stage,
    kept_sittings,
)

_RUNS = (TalkStage.IN_SESSION, TalkStage.PAUSED)
_BEFORE_READ_BACK = BEING_RECORDED - {TalkStage.AWAITING_REVIEW}
LEAVING = frozenset(
    {
        TalkStage.REVIEWED,
        TalkStage.SIGNED,
        TalkStage.REFUSAL_NOTED,
        TalkStage.ABSENCE_NOTED,
    }
)
"""Stages with a fixed record in which the subject may still be there."""


class NoSittingError(RuleBrokenError):
    """There is no sitting this could be noted for: none is open, or the record is fixed."""


class SittingOpenError(RuleBrokenError):
    """The record of a sitting is fixed only when the sitting is over."""


class PersonUnsuitableError(RuleBrokenError):
    """Someone cannot take the role; `obstacles` says why."""

    def __init__(self, found: tuple[Obstacle, ...]) -> None:
        super().__init__(found)
        self.obstacles = found


class Sittings:
    """Keeps the sittings; each step is one transaction with the talk's stage."""

    def __init__(
        self,
        *,
        store: VaultStore,
        dossiers: Dossiers,
        schemes: SchemeShelf,
        assembly: RecordAssembly,
        papers: Papers,
        clock: Clock,
    ) -> None:
        self._store = store
        self._dossiers = dossiers
        self._schemes = schemes
        self._assembly = assembly
        self._papers = papers
        self._clock = clock

    def of_talk(self, talk_id: TalkId) -> tuple[Sitting, ...]:
        """Return the talk's sittings in order; none before it has begun."""
        with self._store.read() as tables:
            return sittings_of(tables.talks.get(talk_id), tables.sittings.of_talk(talk_id))

    def cautions(self, talk_id: TalkId) -> tuple[Caution, ...]:
        """Return what the talk type asks for and nobody has done; nothing of it blocks."""
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            talk_type = self._schemes.of(talk.scheme_code, talk.scheme_version).talk_type(
                talk.type_code
            )
            return cautions(talk, talk_type, sittings_of(talk, tables.sittings.of_talk(talk_id)))

    def adjourn(self, talk_id: TalkId, reason: str) -> Talk:
        """Break the talk off, to go on another day; a pause that lasts ends with it.

        Raises StageNotReachableError where the talk does not run, ReasonMissingError.
        """
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            sitting = kept_sittings(tables, dossier.talk)[-1:]
            if dossier.talk.stage not in _RUNS or not sitting or not sitting[0].is_open:
                raise StageNotReachableError(dossier.talk.stage, TalkStage.PAUSED)
            talk = _broken_off(dossier, reason)
            if dossier.talk.stage is TalkStage.PAUSED:
                tables.transcript.end_pause(talk_id, dossier.now)
            close_sitting(tables, sitting[0], dossier.now, talk.stage_reason, "adjourn")
            tables.talks.save(talk, act="adjourn")
            return talk

    def go_on(self, talk_id: TalkId, place: str = "", recorder: PersonId | None = None) -> Talk:
        """Begin the next sitting, perhaps elsewhere or with another recorder.

        Raises StageNotReachableError where the talk was not broken off, PersonUnsuitableError.
        """
        where = clean_line(place, "place", required=False)
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            before = tables.sittings.of_talk(talk_id)
            if not before or before[-1].is_open:
                raise StageNotReachableError(dossier.talk.stage, TalkStage.IN_SESSION)
            who = None if recorder is None else self._recorder(tables, dossier.talk, recorder)
            if who:  # the earlier one may sit elsewhere by now
                last = _recorded_by(before[-1], who)
                dossier = replace(dossier, sittings=(*before[:-1], last))
            talk = advanced(dossier, TalkStage.IN_SESSION)
            talk = follow_stage(tables, dossier.talk, talk, dossier.now)
            sitting = tables.sittings.of_talk(talk_id)[-1]
            changed = replace(sitting, place=where or sitting.place)
            if who:
                changed = _recorded_by(changed, who)
                talk = replace(talk, participants=everyone((*talk.participants, who)))
            if changed != sitting:
                tables.sittings.save(changed)
            tables.talks.save(talk, act="advance:in_session")
            return talk

    def change_recorder(self, talk_id: TalkId, recorder: PersonId) -> Talk:
        """Let someone else record from now on; both sign.

        Raises NoSittingError, PersonUnsuitableError or AlreadyThereError.
        """
        with self._store.change() as tables:
            talk, sitting = self._running(tables, talk_id)
            who = self._recorder(tables, talk, recorder)
            changed = sitting.handed_over(who, self._clock.now())
            return save_sitting(tables, sitting, changed, StepKind.PEOPLE, "change_recorder")

    def came_in(self, talk_id: TalkId, seat: Seat) -> Talk:
        """Note someone more in the room from now on, an attendee with duty and reason.

        Raises NoSittingError, PersonUnsuitableError, AlreadyThereError or TextMissingError.
        """
        needs_reason = seat.role is Role.ATTENDEE
        clean = replace(seat, reason=clean_line(seat.reason, "reason", required=needs_reason))
        with self._store.change() as tables:
            talk, sitting = self._running(tables, talk_id)
            who = seated(clean, tables)
            _must_fit(tables, talk, who)
            changed = sitting.came(who, self._clock.now())
            return save_sitting(tables, sitting, changed, StepKind.PEOPLE, "came_in")

    def went_out(self, talk_id: TalkId, person: Participant) -> Sitting:
        """Note that someone has left; the last interviewer and the last recorder must stay.

        Raises NoSittingError, NotThereError or PersonUnsuitableError.
        """
        with self._store.change() as tables:
            _, sitting = self._running(tables, talk_id)
            _must_not_be_last(sitting, person)
            changed = sitting.left(person, self._clock.now())
            save_sitting(tables, sitting, changed, StepKind.PEOPLE, "went_out")
            return changed

    def attend(self, talk_id: TalkId, number: int, attendance: Attendance) -> Sitting:
        """Note how the subject came and went in a sitting.

        Once the record is fixed only the leaving can be noted, until it is sealed: people sign
        before they go; a record fixed before does not print it. Raises NoSittingError,
        SittingFixedError or TextTooLongError.
        """
        clean = replace(
            attendance,
            health=clean_line(attendance.health, "health", required=False),
            seen_off_by=clean_line(attendance.seen_off_by, "seen_off_by", required=False),
        )
        with self._store.change() as tables:
            talk = tables.talks.get(talk_id)
            if talk.stage not in BEING_RECORDED | LEAVING:
                raise NoSittingError
            sitting = _numbered(kept_sittings(tables, talk), number)
            is_fixed = bool(sitting.fingerprint) or talk.stage in LEAVING
            kept = sitting.attendance
            if is_fixed and (clean.health, clean.arrived_at) != (kept.health, kept.arrived_at):
                raise SittingFixedError(number)
            changed = replace(sitting, attendance=clean)
            save_sitting(tables, sitting, changed, StepKind.ATTENDANCE, "attend")
            return changed

    def freeze(self, talk_id: TalkId, number: int, progress: Progress) -> FrozenRecord:
        """Fix the record of one sitting alone, to be signed on its day, as a paper of the talk.

        What was said in it, and before it, is from then on changed by correction only. Raises
        NoSittingError (also once the read-back has begun), SittingOpenError, SittingFixedError,
        MissingGlyphError, RecordChangedError.
        """
        with self._store.read() as tables:
            _freezable(tables, talk_id, number)
            record = self._assembly.sitting_record(tables, talk_id, number)

        def note(tables: Tables, paper: Paper) -> None:
            sitting = _freezable(tables, talk_id, number)
            if self._assembly.sitting_record(tables, talk_id, number) != record:
                raise RecordChangedError  # changed from elsewhere while files were made
            fixed = replace(sitting, fingerprint=paper.fingerprint)
            tables.sittings.save(fixed, act="freeze")

        paper = self._papers.make(talk_id, PaperKind.SITTING, record, progress, note)
        return self._papers.frozen(paper.id)

    def _running(self, tables: Tables, talk_id: TalkId) -> tuple[Talk, Sitting]:
        talk = tables.talks.get(talk_id)
        if talk.stage in _RUNS:
            for sitting in kept_sittings(tables, talk)[-1:]:
                if sitting.is_open:
                    return talk, sitting
        raise NoSittingError

    def _recorder(self, tables: Tables, talk: Talk, person: PersonId) -> Participant:
        who = seated(Seat(Role.RECORDER, person), tables)
        _must_fit(tables, talk, who)
        return who


def _broken_off(dossier: Dossier, reason: str) -> Talk:
    if dossier.talk.stage is TalkStage.IN_SESSION:
        return advanced(dossier, TalkStage.PAUSED, reason)
    running = replace(dossier.talk, stage=TalkStage.IN_SESSION)
    return running.become(TalkStage.PAUSED, reason=reason)


def _recorded_by(sitting: Sitting, who: Participant) -> Sitting:
    kept = tuple(p for p in sitting.people if p.who.role is not Role.RECORDER)
    return replace(sitting, people=(*kept, Presence(who)))


def _must_fit(tables: Tables, talk: Talk, who: Participant) -> None:
    found = clashes((*talk.participants, who))
    if identity(who) in elsewhere(tables, talk.id):
        found.append(Obstacle.PERSON_IN_OTHER_TALK)
    if found:
        raise PersonUnsuitableError(tuple(found))


def _must_not_be_last(sitting: Sitting, person: Participant) -> None:
    needed = {
        Role.INTERVIEWER: Obstacle.NO_INTERVIEWER,
        Role.RECORDER: Obstacle.NO_RECORDER,
    }
    others = [p for p in sitting.still_there(person.role) if not same_person(p, person)]
    if person.role in needed and not others:
        raise PersonUnsuitableError((needed[person.role],))


def _numbered(sittings: tuple[Sitting, ...], number: int) -> Sitting:
    for sitting in sittings:
        if sitting.number == number:
            return sitting
    raise NoSittingError


def _freezable(tables: Tables, talk_id: TalkId, number: int) -> Sitting:
    if tables.talks.stage(talk_id) not in _BEFORE_READ_BACK:
        raise NoSittingError
    sitting = _numbered(tables.sittings.of_talk(talk_id), number)
    if sitting.fingerprint:
        raise SittingFixedError(number)
    if sitting.is_open:
        raise SittingOpenError
    return sitting
