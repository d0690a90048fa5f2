"""What a recorder does in a long talk, step by step, and what must come of it.

The steps and the states are plain data with rules of their own, written without the program's
code: `states` says what the vault must hold after each step, undo and redo included.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.domain.outline import Question
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind

K, F = EntryKind, EntryFlag
SPEAKERS = {
    K.QUESTION: Role.INTERVIEWER,
    K.EXHIBIT: Role.INTERVIEWER,
    K.ANSWER: Role.SUBJECT,
    K.EXPLANATION: Role.SUBJECT,
    K.SUGGESTION: Role.SUBJECT,
    K.COMMITMENT: Role.SUBJECT,
    K.REMARK: Role.RECORDER,
}
OUTLINE = tuple(
    Question(f"{subject}的情况请如实说明。", facts=subject, figures="见附表", sources="检查记录")
    for subject in (
        "惠民资金滞留",
        "食堂采购未招标",
        "公务接待台账不全",
        "下属单位违规借款",
        "项目验收走过场",
        "私车公养",
        "会议费超支",
        "信访件逾期",
        "固定资产账实不符",
        "亲属承揽工程",
    )
)
"""The outline the talk follows."""


# --- what the recorder does ------------------------------------------------------------------


@dataclass(frozen=True)
class Unit:
    """One thing the hand does: a word by the input method, letters by keys, or steps back."""

    text: str = ""
    by_keys: bool = False
    back: int = 0


@dataclass(frozen=True)
class Say:
    """An entry is typed and entered; `question` is the outline's number, 0 for none."""

    kind: EntryKind
    units: tuple[Unit, ...]
    flags: frozenset[EntryFlag] = frozenset()
    question: int = 0


@dataclass(frozen=True)
class AskNext:
    """The next open question comes from the outline by one key, and is entered as it is."""


@dataclass(frozen=True)
class Edit:
    """An earlier entry is called up, its marks are turned round and words are added."""

    back: int
    units: tuple[Unit, ...]
    turned: frozenset[EntryFlag] = frozenset()


@dataclass(frozen=True)
class Split:
    """An earlier entry is made two, before the character with this index."""

    back: int
    at: int


@dataclass(frozen=True)
class Join:
    """An earlier entry is joined to the one before it."""

    back: int


@dataclass(frozen=True)
class Move:
    """An earlier entry changes places with a neighbour."""

    back: int
    by: int


@dataclass(frozen=True)
class TakeBack:
    """An earlier entry is taken back."""

    back: int


@dataclass(frozen=True)
class Undo:
    """The newest step is undone."""


@dataclass(frozen=True)
class Redo:
    """What was undone last is done again."""


@dataclass(frozen=True)
class LiveQuestion:
    """A question comes up that the outline does not have."""

    text: str


@dataclass(frozen=True)
class Pause:
    """The talk is interrupted."""

    reason: str


@dataclass(frozen=True)
class Resume:
    """The talk goes on."""


Step = (
    Say
    | AskNext
    | Edit
    | Split
    | Join
    | Move
    | TakeBack
    | Undo
    | Redo
    | LiveQuestion
    | Pause
    | Resume
)
ARRANGING = (Split, Join, Move, TakeBack, Undo, Redo)


# --- what must come of it --------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """An entry as it must stand in the vault."""

    kind: EntryKind
    text: str
    flags: frozenset[EntryFlag] = frozenset()
    question: int = 0

    @property
    def speaker(self) -> Role:
        """Who says it."""
        return SPEAKERS[self.kind]


@dataclass(frozen=True)
class Outlined:
    """Lines and questions: what undo brings back; a question is its text and whether asked."""

    lines: tuple[Line, ...] = ()
    questions: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class State:
    """What the vault must hold at some moment of the talk."""

    now: Outlined
    undo: tuple[Outlined, ...] = field(default=(), repr=False)
    redo: tuple[Outlined, ...] = field(default=(), repr=False)
    is_paused: bool = False
    pauses: int = 0

    def after(self, step: Step) -> "State":
        """Return the state after a step."""
        match step:
            case Undo():
                return replace(
                    self, now=self.undo[-1], undo=self.undo[:-1], redo=(*self.redo, self.now)
                )
            case Redo():
                return replace(
                    self, now=self.redo[-1], redo=self.redo[:-1], undo=(*self.undo, self.now)
                )
            case Pause():
                return replace(self, is_paused=True, pauses=self.pauses + 1)
            case Resume():
                return replace(self, is_paused=False)
            case _:
                new = _done(self.now, step)
                return replace(self, now=new, undo=(*self.undo, self.now), redo=())


def states(steps: Sequence[Step]) -> list[State]:
    """Return the state before the first step and after each."""
    questions = tuple((question.text, False) for question in OUTLINE)
    found = [State(Outlined((), questions))]
    for step in steps:
        found.append(found[-1].after(step))
    return found


def typed(units: Sequence[Unit], before: str = "") -> Iterator[str]:
    """Yield what stands in the composer after each unit."""
    text = before
    for unit in units:
        text = text[: -unit.back] if unit.back else text + unit.text
        yield text


def next_open(now: Outlined) -> int:
    """Return the number of the first question that was not put yet; 0 where all were."""
    return next((n for n, (_, asked) in enumerate(now.questions, 1) if not asked), 0)


def _done(now: Outlined, step: Step) -> Outlined:
    match step:
        case Say(kind, units, flags, question):
            text = list(typed(units))[-1]
            return _said(now, Line(kind, text, _marked(kind, flags), question))
        case AskNext():
            number = next_open(now)
            return _said(now, Line(K.QUESTION, now.questions[number - 1][0], question=number))
        case LiveQuestion(text):
            return replace(now, questions=(*now.questions, (text, False)))
        case _:
            lines = list(now.lines)
            _arrange(lines, step)
            return replace(now, lines=tuple(lines))


def _arrange(lines: list[Line], step: Step) -> None:
    match step:
        case Edit(back, units, turned):
            old = lines[-back]
            text = list(typed(units, old.text))[-1]
            lines[-back] = replace(old, text=text, flags=_marked(old.kind, old.flags ^ turned))
        case Split(back, at):
            place = len(lines) - back
            old = lines[place]
            halves = (replace(old, text=old.text[:at]), replace(old, text=old.text[at:]))
            lines[place : place + 1] = halves
        case Join(back):
            place = len(lines) - back
            first, second = lines[place - 1 : place + 1]
            lines[place - 1 : place + 1] = [
                replace(
                    first,
                    text=first.text + second.text,
                    flags=first.flags | second.flags,
                    question=first.question or second.question,
                )
            ]
        case Move(back, by):
            here = len(lines) - back
            lines.insert(here + by, lines.pop(here))
        case TakeBack(back):
            del lines[-back]


def _said(now: Outlined, line: Line) -> Outlined:
    questions = tuple(
        (text, asked or n == line.question) for n, (text, asked) in enumerate(now.questions, 1)
    )
    return Outlined((*now.lines, line), questions)


def _marked(kind: EntryKind, flags: frozenset[EntryFlag]) -> frozenset[EntryFlag]:
    return flags | {F.COMMITMENT} if kind is K.COMMITMENT else flags
