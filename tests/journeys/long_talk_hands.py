"""The hands that type a long talk at the recorder's screen, by real key events alone.

They look at the screen as a recorder does (which kind, which question is set) and press the keys
of the one list of actions, so a changed key is followed.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.ids import QuestionId
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
)
from tests.ui.hands import CTRL, ENTER, commit, compose
from ui.actions import ActionId
from ui.screens.record.screen import RecordTab

A = ActionId
PATIENCE_SECONDS = 60.0
PAINT_SECONDS = 0.5
_KINDS = {
    EntryKind.EXPLANATION: A.RECORD_EXPLANATION,
    EntryKind.SUGGESTION: A.RECORD_SUGGESTION,
    EntryKind.COMMITMENT: A.RECORD_COMMITMENT,
    EntryKind.EXHIBIT: A.RECORD_EXHIBIT,
    EntryKind.REMARK: A.RECORD_REMARK,
}
_FLAGS = {
    EntryFlag.PROBLEM: A.RECORD_FLAG_PROBLEM,
    EntryFlag.COMMITMENT: A.RECORD_FLAG_COMMITMENT,
    EntryFlag.FOLLOW_UP: A.RECORD_FLAG_FOLLOW_UP,
    EntryFlag.SILENCE: A.RECORD_FLAG_SILENCE,
    EntryFlag.EMOTION: A.RECORD_FLAG_EMOTION,
    EntryFlag.VERBATIM: A.RECORD_FLAG_VERBATIM,
    EntryFlag.COME_BACK: A.RECORD_COME_BACK,
}


@dataclass
class Rhythm:
    """What happens around each strike of a key.

    `before` waits until it is time for it; `typed` is told what stands in the composer after it.
    """

    before: Callable[[], None] = lambda: None
    typed: Callable[[str], None] = lambda _text: None
    painted: list[float] = field(default_factory=list)


class DeskHands:
    """Does the steps of the script; `rhythm.painted` collects key-to-paint times in ms."""

    def __init__(self, tab: RecordTab, rhythm: Rhythm) -> None:
        self._tab = tab
        self._rhythm = rhythm
        self._paints = _Paints(tab.composer.field.viewport())

    def clear(self) -> None:
        """Begin with an empty composer, whatever a crash has left there."""
        self.settle()
        self.focus()
        self._key(Qt.Key.Key_Escape)
        if not self._tab.composer.is_empty():
            self._key(Qt.Key.Key_A, CTRL)
            self._key(Qt.Key.Key_Delete, tells=True)
        self._key(Qt.Key.Key_Escape)

    def do(self, step: Step) -> None:
        """Do one step as a recorder does."""
        if not isinstance(step, Say):
            self.settle()  # one looks before one puts in order
        self.focus()
        match step:
            case Say():
                self._say(step)
            case Edit(back, units, turned):
                self._call_up(back)
                for flag in turned:
                    self._press(_FLAGS[flag], tells=True)
                self._type(units)
                self._key(ENTER)
            case LiveQuestion(text):
                self._answer_strip(A.RECORD_LIVE_QUESTION, text)
            case Pause(reason):
                self._answer_strip(A.RECORD_RUN, reason)
            case Resume():
                self._press(A.RECORD_RUN)
                self.settle()
            case AskNext():
                self._to_question(0)
                self._press(A.RECORD_NEXT_OPEN, tells=True)
                self._key(ENTER)
            case _:
                self._arrange(step)
                self.settle()

    def settle(self) -> None:
        """Wait until everything is stored and shown."""
        recorder, jobs = self._tab.recorder, self._tab.session.jobs
        self.wait(lambda: jobs.idle() and not recorder.writer.queue.waiting, "the vault")

    def focus(self) -> None:
        """Have the cursor in the composer."""
        composer = self._tab.composer.field
        self.wait(lambda: composer.hasFocus() or self._activated(), "the focus in the composer")

    def wait(self, holds: Callable[[], object], what: str) -> None:
        """Let the program work until something holds."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < until, f"waited in vain for {what}"
            QCoreApplication.processEvents()
            time.sleep(0.0005)

    # --- steps -------------------------------------------------------------------------

    def _say(self, step: Say) -> None:
        self._to_question(step.question)
        self._to_kind(step.kind)
        for flag in step.flags ^ self._tab.composer.content().flags:
            self._press(_FLAGS[flag])
        self._type(step.units)
        self._key(ENTER)

    def _arrange(self, step: Step) -> None:
        match step:
            case Undo():
                self._press(A.RECORD_UNDO)
            case Redo():
                self._press(A.RECORD_REDO)
            case Split(back, at):
                self._call_up(back)
                self._key(Qt.Key.Key_Home, CTRL)
                for _ in range(at):
                    self._key(Qt.Key.Key_Right)
                self._press(A.RECORD_SPLIT)
            case Join(back):
                self._call_up(back)
                self._press(A.RECORD_JOIN)
            case TakeBack(back):
                self._call_up(back)
                self._press(A.RECORD_TAKE_BACK)
            case Move(back, by):
                self._call_up(back)
                self._press(A.RECORD_MOVE_UP if by < 0 else A.RECORD_MOVE_DOWN)
        self.settle()
        self._key(Qt.Key.Key_Escape)  # out of the entry, if it is still called up

    def _call_up(self, back: int) -> None:
        recorder = self._tab.recorder
        wanted = recorder.rows.entries[-back].id
        self._key(Qt.Key.Key_Escape)
        for _ in range(back):
            self._key(Qt.Key.Key_Up)
        assert recorder.editing.entry_id == wanted
        self._key(Qt.Key.Key_End, CTRL)

    def _answer_strip(self, action: ActionId, text: str) -> None:
        composer = self._tab.composer.field
        self._press(action)
        self.wait(lambda: not composer.hasFocus() and QApplication.focusWidget(), "the question")
        target = QApplication.focusWidget()
        assert target is not None
        commit(target, text)
        QTest.keyClick(target, ENTER)
        self.settle()
        self.focus()

    def _to_question(self, number: int) -> None:
        """Press the key for the next or previous question until the wanted one is set."""
        composer, questions = self._tab.composer, self._tab.recorder.outline.questions
        ids: list[QuestionId | None] = [None, *(question.id for question in questions)]
        if composer.question_id == ids[number]:
            return
        present = ids.index(composer.question_id) if composer.question_id in ids else 0
        ahead = (number - present) % len(ids)
        goes_on = ahead <= len(ids) // 2
        key = A.RECORD_NEXT_QUESTION if goes_on else A.RECORD_PREVIOUS_QUESTION
        for _ in range(len(ids)):
            if composer.question_id == ids[number]:
                return
            self._press(key)
        raise AssertionError(f"question {ids[number]} of {ids}: {composer.content()}")

    def _to_kind(self, kind: EntryKind) -> None:
        composer = self._tab.composer
        if composer.kind is not kind and kind in _KINDS:
            self._press(_KINDS[kind])
        for _ in range(2):
            if composer.kind is not kind:
                self._press(A.RECORD_FLIP)
        assert composer.kind is kind

    # --- keys --------------------------------------------------------------------------

    def _type(self, units: tuple[Unit, ...]) -> None:
        composer = self._tab.composer.field
        for unit in units:
            self._rhythm.before()
            self._strike(partial(_hit, composer, unit))

    def _press(self, action: ActionId, *, tells: bool = False) -> None:
        keys = QKeySequence(self._tab.session.actions.shortcut(action))
        # PySide's stubs leave the index out
        chord: QKeyCombination = getattr(keys, "__getitem__")(0)  # noqa: B009
        self._key(chord.key(), chord.keyboardModifiers(), tells=tells)

    def _key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        tells: bool = False,
    ) -> None:
        self._rhythm.before()
        self.focus()
        QTest.keyClick(self._tab.composer.field, key, modifiers)
        if tells:
            self._rhythm.typed(self._tab.composer.field.text())
        QCoreApplication.processEvents()

    def _strike(self, hit: Callable[[], None]) -> None:
        """Strike a key and note how long its paint took."""
        self._paints.seen = False
        begin = time.perf_counter()
        hit()
        self._rhythm.typed(self._tab.composer.field.text())  # before anything can save it
        while not self._paints.seen and time.perf_counter() - begin < PAINT_SECONDS:
            QCoreApplication.processEvents()
        self._rhythm.painted.append((time.perf_counter() - begin) * 1000)

    def _activated(self) -> bool:
        """Have the window active, as a window manager would; never true by itself."""
        window = self._tab.window()
        if not window.isActiveWindow() and QApplication.activeModalWidget() is None:
            window.activateWindow()
        return False


class _Paints(QObject):
    """Notices when a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() is QEvent.Type.Paint:
            self.seen = True
        return super().eventFilter(watched, event)


def _hit(composer: QWidget, unit: Unit) -> None:
    if unit.back:
        for _ in range(unit.back):
            QTest.keyClick(composer, Qt.Key.Key_Backspace)
    elif unit.by_keys:
        QTest.keyClicks(composer, unit.text)
    else:
        compose(composer, "pinyin")
        commit(composer, unit.text)


def histogram(times: list[float]) -> str:
    """Return key-to-paint times in words and bars."""
    ordered = sorted(times)
    bounds = (0.5, 1, 2, 4, 8, 16, 33, 66, 133, float("inf"))
    head = (
        f"{len(ordered)} strikes, key to paint: p50 {_part(ordered, 50):.2f} ms,"
        f" p95 {_part(ordered, 95):.2f}, p99 {_part(ordered, 99):.2f}, max {ordered[-1]:.1f}"
    )
    lines = [head]
    below = 0.0
    for bound in bounds:
        count = sum(below <= time < bound for time in ordered)
        below = bound
        if count:
            bar = "#" * max(1, round(50 * count / len(ordered)))
            lines.append(f"  < {bound:>5} ms  {count:>6}  {bar}")
    return "\n".join(lines)


def _part(ordered: list[float], percent: int) -> float:
    return ordered[min(len(ordered) * percent // 100, len(ordered) - 1)]
