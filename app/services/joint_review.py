"""The outline between the offices: handed over, agreed on, remarked on, added to after the lock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.ids import CommentId, QuestionId, TalkId
from app.domain.outline import Outline, OutlineLockedError, OutlineState, Question
from app.domain.outline_codec import fingerprint
from app.domain.outline_diff import QuestionChange, differences
from app.domain.outline_work import (
    TAKES_ADDENDA,
    AddedFact,
    Addendum,
    AddendumEmptyError,
    Comment,
    OutlineNotLockedError,
    OutlineReasonMissingError,
    OutlineSign,
    OutlineVersion,
    SignKind,
    VersionAct,
    WrongOutlineStateError,
    may_become,
    shown_state,
)
from app.domain.text import clean_entry, clean_line
from app.services.outline_rights import Reader, reader, seen
from app.services.outline_words import OutlineWords
from app.services.outlining import (
    By,
    begun,
    clean_lines,
    clean_question,
    keep_version,
    must_say_something,
)
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.record_assembly import OFFICE_NAME

_ACTS = {
    OutlineState.JOINT_REVIEW: VersionAct.HANDED_OVER,
    OutlineState.SUBMITTED: VersionAct.SUBMITTED,
    OutlineState.DRAFT: VersionAct.RETURNED,
}


@dataclass(frozen=True)
class Consent:
    """Who of which office agreed; not current once the words have changed since."""

    sign: OutlineSign
    is_current: bool


@dataclass(frozen=True)
class OutlineStanding:
    """Where an outline stands; `missing_offices` are codes of the vocabulary office.

    `same_hand`: who approved it had also handed it in (2.4: drafter and approver are two).
    """

    state: OutlineState
    may_become: tuple[OutlineState, ...]
    consents: tuple[Consent, ...]
    missing_offices: tuple[str, ...]
    approval: OutlineSign | None
    open_comments: int
    last_return_reason: str
    same_hand: bool


class JointReview:
    """Takes outlines from hand to hand; `random` gives that many unguessable bytes."""

    def __init__(
        self,
        store: VaultStore,
        words: OutlineWords,
        clock: Clock,
        random: Callable[[int], bytes],
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._random = random

    # --- from hand to hand -----------------------------------------------------------------

    def hand_over(self, talk_id: TalkId, to: OutlineState, reason: str = "") -> Outline:
        """Take the outline to joint review (会商), to who approves (送审), or back to a draft.

        Each hand-over keeps the whole outline as a version. Raises WrongOutlineStateError,
        OutlineReasonMissingError (going back needs one), EmptyOutlineError.
        """
        clean = clean_line(reason, "reason", required=False)
        with self._store.change() as tables:
            outline = begun(tables, talk_id, self._words)
            if to not in _ACTS or to not in may_become(outline.state):
                raise WrongOutlineStateError(outline.state, to)
            if to is OutlineState.DRAFT and not clean:
                raise OutlineReasonMissingError
            if to is not OutlineState.DRAFT:
                must_say_something(outline)
            saved = tables.outlines.save(replace(outline, state=to))
            keep_version(tables, saved, _ACTS[to], self._by(), clean)
            return self._seen(tables, saved)

    def standing(self, talk_id: TalkId) -> OutlineStanding:
        """Return where the outline stands and what is still missing."""
        with self._store.read() as tables:
            talk, outline = tables.talks.get(talk_id), tables.outlines.get(talk_id)
            signs = tables.outline_work.signs(talk_id)
            versions = self._versions(tables, talk_id)
            comments = tables.outline_work.comments(talk_id)
        consents = _consents(signs, outline)
        agreed = {consent.sign.office for consent in consents if consent.is_current}
        approval = _approval(signs, outline)
        handed_in = {VersionAct.SUBMITTED, VersionAct.HANDED_OVER}
        returned = [v.reason for v in versions if v.act is VersionAct.RETURNED]
        return OutlineStanding(
            state=shown_state(outline.state, talk.stage),
            may_become=may_become(outline.state),
            consents=consents,
            missing_offices=tuple(o for o in self._words.offices(talk) if o not in agreed),
            approval=approval,
            open_comments=sum(not comment.resolved for comment in comments),
            last_return_reason=returned[-1] if returned else "",
            same_hand=approval is not None
            and approval.account in {v.account for v in versions if v.act in handed_in},
        )

    def agree(self, talk_id: TalkId, office: str, name: str) -> OutlineSign:
        """Note that a person agrees for an office (会签, AH16): its code, or its name.

        Raises TextMissingError, EmptyOutlineError.
        """
        sign = OutlineSign(
            talk_id,
            SignKind.CONSENT,
            clean_line(office, "office"),
            clean_line(name, "name"),
            self._clock.now(),
            self._store.account,
            "",
        )
        with self._store.change() as tables:
            outline = tables.outlines.get(talk_id)
            must_say_something(outline)
            return tables.outline_work.add_sign(replace(sign, fingerprint=fingerprint(outline)))

    def withdraw_consent(self, sign_id: int) -> None:
        """Take back what an office agreed to; it stays in the trail."""
        with self._store.change() as tables:
            tables.outline_work.withdraw_sign(sign_id)

    # --- versions --------------------------------------------------------------------------

    def versions(self, talk_id: TalkId) -> tuple[OutlineVersion, ...]:
        """Return the kept versions, the oldest first."""
        with self._store.read() as tables:
            return self._versions(tables, talk_id)

    def compare(
        self, talk_id: TalkId, number: int, other: int | None = None
    ) -> tuple[QuestionChange, ...]:
        """Return how one version becomes another, or the outline as it stands; KeyError."""
        with self._store.read() as tables:
            known = {v.number: v.outline for v in self._versions(tables, talk_id)}
            now = self._seen(tables, tables.outlines.get(talk_id))
        return differences(known[number], now if other is None else known[other])

    # --- remarks ---------------------------------------------------------------------------

    def comments(self, talk_id: TalkId) -> tuple[Comment, ...]:
        """Return the remarks by time, as this account may read them."""
        with self._store.read() as tables:
            comments, shows = tables.outline_work.comments(talk_id), self._shows(tables, talk_id)
        if shows is None:
            return comments
        return tuple(replace(one, text=shows.text(one.text)) for one in comments)

    def add_comment(
        self, talk_id: TalkId, text: str, question_id: QuestionId = QuestionId(0), field: str = ""
    ) -> Comment:
        """Remark on a question, or on the outline; raises TextMissingError, KeyError."""
        clean = clean_entry(text)
        with self._store.change() as tables:
            if question_id and tables.outlines.get(talk_id).question(question_id) is None:
                raise KeyError(question_id)
            comment = Comment(
                talk_id,
                clean,
                self._store.account,
                (tables.settings.get(OFFICE_NAME) or b"").decode(),
                self._clock.now(),
                self._random(16).hex(),
                question_id,
                field,
            )
            return tables.outline_work.add_comment(comment) or comment

    def resolve(self, comment_id: CommentId, *, resolved: bool = True) -> None:
        """Note that a remark was dealt with, or that it was not."""
        with self._store.change() as tables:
            tables.outline_work.resolve(comment_id, self._store.account if resolved else "")

    # --- after the lock --------------------------------------------------------------------

    def addenda(self, talk_id: TalkId) -> tuple[Addendum, ...]:
        """Return what was added after the lock (增补提纲), by number."""
        with self._store.read() as tables:
            addenda, shows = tables.outline_work.addenda(talk_id), self._shows(tables, talk_id)
        return tuple(_shown(addendum, shows) for addendum in addenda) if shows else addenda

    def add_addendum(
        self,
        talk_id: TalkId,
        reason: str,
        questions: Sequence[Question] = (),
        facts: Sequence[AddedFact] = (),
        approver: str = "",
    ) -> Addendum:
        """Add questions and facts to a locked outline; not a word of it changes.

        Raises OutlineNotLockedError, OutlineLockedError (the talk is over),
        OutlineReasonMissingError, AddendumEmptyError, TextMissingError, KeyError.
        """
        why = clean_line(reason, "reason", required=False)
        if not why:
            raise OutlineReasonMissingError
        new = tuple(_new_question(question) for question in questions)
        more = tuple(fact for fact in map(_clean_fact, facts) if fact.facts or fact.figures)
        if not new and not more:
            raise AddendumEmptyError
        who = clean_line(approver, "approver", required=False) or self._store.account
        with self._store.change() as tables:
            outline = _locked(tables, talk_id)
            for fact in more:
                if outline.question(fact.question_id) is None:
                    raise KeyError(fact.question_id)
            number = len(tables.outline_work.addenda(talk_id)) + 1
            marked = tuple(replace(question, addendum=number) for question in new)
            if marked:
                together = (*outline.questions, *marked)
                outline = tables.outlines.save(replace(outline, questions=together))
            stored = outline.questions[len(outline.questions) - len(marked) :]
            at, account = self._by()
            addendum = Addendum(talk_id, number, why, at, account, who, stored, more)
            return tables.outline_work.add_addendum(addendum)

    def _seen(self, tables: Tables, outline: Outline) -> Outline:
        return seen(tables, outline, self._store.account)

    def _versions(self, tables: Tables, talk_id: TalkId) -> tuple[OutlineVersion, ...]:
        versions, shows = tables.outline_work.versions(talk_id), self._shows(tables, talk_id)
        if shows is None:
            return versions
        return tuple(
            replace(
                version,
                outline=self._seen(tables, version.outline),
                reason=shows.text(version.reason),
            )
            for version in versions
        )

    def _shows(self, tables: Tables, talk_id: TalkId) -> Reader | None:
        """Return what shows texts about the outline, also about what was taken out of it."""
        outlines = (v.outline for v in tables.outline_work.versions(talk_id))
        every = (tables.outlines.get(talk_id), *outlines)
        questions = (question for outline in every for question in outline.questions)
        return reader(tables, questions, self._store.account)

    def _by(self) -> By:
        return self._clock.now(), self._store.account


def _consents(signs: Sequence[OutlineSign], outline: Outline) -> tuple[Consent, ...]:
    now = fingerprint(outline)
    return tuple(
        Consent(sign, sign.fingerprint == now) for sign in signs if sign.kind is SignKind.CONSENT
    )


def _approval(signs: Sequence[OutlineSign], outline: Outline) -> OutlineSign | None:
    found = [sign for sign in signs if sign.kind is SignKind.APPROVAL]
    return found[-1] if found and outline.state is OutlineState.LOCKED else None


def _locked(tables: Tables, talk_id: TalkId) -> Outline:
    outline = tables.outlines.get(talk_id)
    if outline.state is not OutlineState.LOCKED:
        raise OutlineNotLockedError
    if tables.talks.stage(talk_id) not in TAKES_ADDENDA:
        raise OutlineLockedError
    return outline


def _shown(addendum: Addendum, shows: Reader) -> Addendum:
    """Return an addendum as it may be read by who does not see all."""
    facts = (
        AddedFact(f.question_id, *map(shows.lines, (f.facts, f.figures, f.sources)))
        for f in addendum.facts
    )
    return replace(
        addendum,
        reason=shows.text(addendum.reason),
        questions=tuple(map(shows.question, addendum.questions)),
        facts=tuple(facts),
    )


def _new_question(question: Question) -> Question:
    clean_entry(question.text)
    return replace(clean_question(question), id=QuestionId(0), added_live=False)


def _clean_fact(fact: AddedFact) -> AddedFact:
    return AddedFact(
        fact.question_id,
        clean_lines(fact.facts),
        clean_lines(fact.figures),
        clean_lines(fact.sources),
    )
