"""A talk of ninety minutes made up from a grammar: questions, answers, promises, second thoughts.

    python -m tests.journeys.long_talk

types it; everything in it is invented, and the same seed makes the same talk.
"""

from collections.abc import Iterator, Sequence
from random import Random

from app.domain.transcript import EntryFlag, EntryKind
from tests.journeys.long_talk_steps import (
    AskNext,
    Edit,
    Join,
    LiveQuestion,
    Move,
    Pause,
    Redo,
    Resume,
    Say,
    Split,
    Step,
    TakeBack,
    Undo,
    Unit,
    next_open,
    states,
)

K, F = EntryKind, EntryFlag
SEED = 20261122
ENTRIES = 720
"""As many entries stand at the end at least."""

_WHO = ("我", "我们局里", "当时分管的同志", "财务股", "办公室", "项目组", "𠮷主任", "龚䶮")
_WHAT = ("整改方案", "接待台账", "采购合同", "审批单", "验收报告", "会议纪要", "借款手续", "OA流程")
_DID = ("没有及时", "已经", "后来才", "一直没有", "在检查以后", "按照要求")
_TO = ("补办", "核对", "上报", "退回", "公开", "整理归档", "重新登记", "纠正")
_WHEN = ("2025年9月", "去年年底", "今年3月12日", "第二季度", "国庆节前", "月底前", "12月31日前")
_MUCH = ("3.5万元", "38万元", "一百二十万元", "9次", "4个月", "两笔", "17份")
_ENDS = ("。", "，这是我的责任。", "，情况属实。", "，请组织核实。", "，我说清楚了。")
_ASKS = (
    "{when}的{what}为什么{did}{to}？",
    "{what}涉及{much}，{who}知道吗？",
    "{who}{did}{to}{what}吗？",
)
_TELLS = (
    "{when}{who}{did}{to}{what}，涉及{much}{end}",
    "{who}{did}{to}{what}{end}",
    "{what}是{when}{to}的，一共{much}{end}",
)
_PROMISES = ("{when}我一定把{what}{to}完毕。", "我承诺{to}{what}，不再发生。")
_NOTES = ("{who}沉默片刻。", "出门接电话两分钟后回来。", "喝水。")
_LIVE = "谈到的{what}，{when}之后还有没有类似情况？"
_PAUSES = ("休息", "接听电话", "上级临时来电", "被谈话人身体不适")
_MARKS = (F.PROBLEM, F.FOLLOW_UP, F.SILENCE, F.EMOTION, F.VERBATIM, F.COME_BACK)
_TALES = (K.ANSWER,) * 12 + (K.EXPLANATION, K.EXPLANATION, K.SUGGESTION, K.COMMITMENT)


class Grammar:
    """Makes up the talk; the same seed makes the same talk."""

    def __init__(self, seed: int = SEED, entries: int = ENTRIES) -> None:
        self._chance = Random(seed)  # noqa: S311
        self._entries = entries
        self.steps: list[Step] = []
        self._state = states([])[0]
        self._made_up = 0

    def talk(self) -> list[Step]:
        """Return the steps of a whole talk."""
        while len(self._state.now.lines) < self._entries:
            self._exchange()
            self._now_and_then()
        return self.steps

    def _exchange(self) -> None:
        """Let one be asked and the other answer, at times at length."""
        chance = self._chance
        question = chance.randrange(len(self._state.now.questions) + 1)
        if chance.random() < 0.06 and next_open(self._state.now):
            self._do(AskNext())
        else:
            self._do(Say(K.QUESTION, self._units(_ASKS), self._flags(0.12), question))
        for _ in range(chance.choice((1, 1, 1, 1, 2, 2, 3))):
            kind = chance.choice(_TALES)
            forms = _PROMISES if kind is K.COMMITMENT else _TELLS
            self._do(Say(kind, self._units(forms), self._flags(0.2), question))
        if chance.random() < 0.04:
            self._do(Say(K.REMARK, self._units(_NOTES)))
        if chance.random() < 0.04:
            self._do(Say(K.EXHIBIT, self._units(("{what}{much}",)), question=question))

    def _now_and_then(self) -> None:
        """Correct, arrange, take back and undo, as recorders do."""
        doing = self._chance.choices(
            (None, self._edit, self._split, self._join, self._move, self._take_back),
            (62, 12, 4, 4, 4, 2),
        )[0]
        back = self._chance.choice((1, 1, 1, 2, 2, 3, 5, 9))
        if doing and back < len(self._state.now.lines):
            doing(back)
        roll = self._chance.random()
        if roll < 0.03:
            self._do(LiveQuestion(self._words((_LIVE,))))
        elif roll < 0.05:
            self._do(Pause(self._chance.choice(_PAUSES)))
            self._do(Resume())
        elif roll < 0.12:
            self._turn_back()

    def _edit(self, back: int) -> None:
        marks = {self._chance.choice(_MARKS)} if self._chance.random() < 0.5 else set()
        self._do(Edit(back, self._added(), frozenset(marks)))

    def _split(self, back: int) -> None:
        text = self._state.now.lines[-back].text
        places = [at for at in range(3, len(text) - 3) if not text[at - 1].isascii()]
        if places:
            self._do(Split(back, self._chance.choice(places)))

    def _join(self, back: int) -> None:
        self._do(Join(back))

    def _move(self, back: int) -> None:
        self._do(Move(back, -1 if back == 1 else self._chance.choice((-1, 1))))

    def _take_back(self, back: int) -> None:
        self._do(TakeBack(back))

    def _turn_back(self) -> None:
        """Undo a few steps and do some of them again."""
        undone = self._chance.choice((1, 1, 2, 3))
        again = self._chance.randrange(undone + 1)
        for _ in range(min(undone, len(self._state.undo))):
            self._do(Undo())
        for _ in range(min(again, len(self._state.redo))):
            self._do(Redo())

    def _do(self, step: Step) -> None:
        self.steps.append(step)
        self._state = self._state.after(step)

    def _flags(self, often: float) -> frozenset[EntryFlag]:
        chance = self._chance
        return frozenset(m for m in _MARKS if chance.random() < often / len(_MARKS) * 2)

    def _words(self, forms: Sequence[str]) -> str:
        chance = self._chance
        return chance.choice(forms).format(
            who=chance.choice(_WHO),
            what=chance.choice(_WHAT),
            did=chance.choice(_DID),
            to=chance.choice(_TO),
            when=chance.choice(_WHEN),
            much=chance.choice(_MUCH),
            end=chance.choice(_ENDS),
        )

    def _units(self, forms: Sequence[str]) -> tuple[Unit, ...]:
        """Return a sentence word by word; each has a number, so that no two are the same."""
        self._made_up += 1
        units: list[Unit] = []
        for word in _pieces(f"{self._words(forms)}（{self._made_up}）", self._chance):
            units.append(word)
            if self._chance.random() < 0.05:  # a typing error, seen at once
                units += (Unit("错别字"), Unit(back=3))
        return tuple(units)

    def _added(self) -> tuple[Unit, ...]:
        self._made_up += 1
        return (Unit("补充"), Unit(str(self._made_up), by_keys=True), Unit("次"))


def _pieces(text: str, chance: Random) -> Iterator[Unit]:
    """Cut a sentence into what an input method commits at once, and runs of plain letters."""
    at = 0
    while at < len(text):
        end = at + 1
        if text[at].isascii():
            while end < len(text) and text[end].isascii():
                end += 1
            yield Unit(text[at:end], by_keys=True)
        else:
            longest = at + chance.randrange(1, 5)
            while end < min(len(text), longest) and not text[end].isascii():
                end += 1
            yield Unit(text[at:end])
        at = end
