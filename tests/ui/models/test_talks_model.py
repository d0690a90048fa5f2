"""The list of talks as a model, and its filter."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.ids import TalkId
from app.domain.participant import Participant, Role
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from ui.models.talks_model import BEFORE, TalkColumn, TalksFilter, TalksModel, talk_at

pytestmark = pytest.mark.usefixtures("qapp")


def a_talk(number: int, name: str, stage: TalkStage = TalkStage.PLANNED) -> Talk:
    """Return a talk with this subject."""
    subject = Participant(Role.SUBJECT, None, name, "云岭县财政局", "局长")
    return Talk(
        uid="",
        number=f"2026-{number:04d}",
        scheme_code="anhui",
        scheme_version="1",
        type_code="reminder",
        reason="了解整改情况",
        place="",
        planned_on=date(2026, 3, number),
        participants=(subject,),
        stage=stage,
        id=TalkId(number),
    )


TALKS = (a_talk(2, "𠮷大同"), a_talk(1, "李文", TalkStage.IN_SESSION))


@pytest.fixture
def model() -> TalksModel:
    """Return the model with two talks."""
    made = TalksModel(lambda _stage: QIcon())
    made.show(TALKS)
    return made


def test_the_model_keeps_qts_rules(model: TalksModel) -> None:
    """Qt's own tester finds nothing wrong while talks come, change and go."""
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.show((a_talk(2, "王芳"), TALKS[1]))
    model.show(TALKS[:1])
    model.show(())
    assert tester.model() is model


def test_a_row_says_stage_person_unit_day_and_what_is_next(model: TalksModel) -> None:
    """Each row tells what a secretary looks for."""
    row = [model.index(0, column).data() for column in TalkColumn]
    assert row == [
        "拟谈",
        "𠮷大同  局长",
        "云岭县财政局",
        "2026-03-02",
        "开始谈话",
        "2026-0002",
    ]


def test_a_change_in_a_talk_resets_nothing(model: TalksModel) -> None:
    """The same talks in the same order only tell that their words changed."""
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show((a_talk(2, "王芳"), TALKS[1]))
    assert (resets, model.index(0, TalkColumn.SUBJECT).data()) == ([], "王芳  局长")


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("", [2, 1]), ("李文", [1]), ("财政 大同", [2]), ("2026-03-01", [1]), ("谈话中", [1])],
)
def test_the_filter_wants_every_word(model: TalksModel, words: str, numbers: list[int]) -> None:
    """Words are looked for in people, units, reason, stage, day and number."""
    shown = TalksFilter()
    shown.setSourceModel(model)
    shown.look_for(words)
    assert [talk_at(shown, row).id for row in range(shown.rowCount())] == numbers


def test_the_filter_keeps_stages(model: TalksModel) -> None:
    """Only talks of the wanted stages are left."""
    shown = TalksFilter()
    shown.setSourceModel(model)
    shown.keep_stages(BEFORE)
    assert [talk_at(shown, row).id for row in range(shown.rowCount())] == [2]


def test_heads_have_words(model: TalksModel) -> None:
    """Every column has a head."""
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in TalkColumn]
    assert all(heads)
