"""The vault of the long talk: made before it, compared with the script after it."""

from collections import Counter
from pathlib import Path

from app.domain.ids import TalkId
from app.domain.outline import QuestionState
from app.domain.place import Place
from app.domain.stage import TalkStage
from app.services.entry import Entry
from app.services.workbench import Workbench
from tests.builders_talks import a_planned_talk
from tests.builders_vault import PASSPHRASE
from tests.journeys.long_talk_steps import OUTLINE, Line, Outlined, State

ACCOUNT = "li.wen"


def a_vault_with_the_talk(entry: Entry, folder: Path) -> TalkId:
    """Make a vault whose talk has just begun; unlocking it leads to the recorder's screen."""
    made = entry.vaults.create(folder, "第一室", ACCOUNT, PASSPHRASE)
    bench = entry.open_workbench(made.store)
    talk_id = a_planned_talk(bench, OUTLINE)
    bench.recorder.recording.start(talk_id)
    bench.recorder.resuming.note(Place(talk_id, "record"))
    made.store.close()
    return talk_id


def found_state(bench: Workbench, talk_id: TalkId) -> State:
    """Return what is in the vault in the words of the script."""
    desk = bench.recorder.recording.desk(talk_id)
    numbers = {question.id: n for n, question in enumerate(desk.outline.questions, 1)}
    lines = tuple(
        Line(e.kind, e.text, e.flags, numbers[e.question_id] if e.question_id else 0)
        for e in desk.entries
    )
    assert all(e.speaker is line.speaker for e, line in zip(desk.entries, lines, strict=True))
    assert [e.ordinal for e in desk.entries] == list(range(1, len(lines) + 1))
    questions = tuple(
        (question.text, question.state is QuestionState.ASKED)
        for question in desk.outline.questions
    )
    return State(
        now=Outlined(lines, questions),
        is_paused=desk.talk.stage is TalkStage.PAUSED,
        pauses=len(desk.pauses),
    )


def same(found: State, wanted: State) -> bool:
    """Tell whether the vault holds what the script says, undo and redo left aside."""
    return (found.now, found.is_paused, found.pauses) == (
        wanted.now,
        wanted.is_paused,
        wanted.pauses,
    )


def difference(found: State, wanted: State) -> str:
    """Return in a few words where the vault and the script part."""
    for number, (a, b) in enumerate(zip(found.now.lines, wanted.now.lines, strict=False), 1):
        if a != b:
            return f"entry {number}: {a} in place of {b}"
    counts = (len(found.now.lines), len(wanted.now.lines))
    twice = [line for line, n in Counter(found.now.lines).items() if n > 1]
    asked = found.now.questions == wanted.now.questions
    return (
        f"entries {counts}, twice {twice[:2]}, questions as they should be: {asked},"
        f" paused {found.is_paused} {wanted.is_paused}, pauses {found.pauses} {wanted.pauses}"
    )
