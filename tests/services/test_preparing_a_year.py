"""A year of talks prepared as a secretary does: a list of names, coverage, one talk to its outline.

Numbers are those of AH36: 70 + 724 + 4,067 talks by level, 21 + 49 by management authority.
"""

import subprocess
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.ids import PersonId, TargetId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.participant import Role
from app.domain.plan import MEETING, TalkWish
from app.domain.plan_board import BoardRow
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.stage import MAIN_LINE, TalkStage
from app.domain.talk import Talk
from app.services.outline_papers import OutlineVariant
from app.services.plan_preview import PlanScope
from app.services.preparing_talks import Plan, Seat
from app.services.register_preview import RowState
from app.services.workbench import Workbench
from tests.builders_schemes import codes
from tests.builders_talks import QUESTIONS
from tests.tools import needs

pytestmark = needs("pdftotext")

HEADS = ("姓名", "单位", "职务", "单位层级", "管理权限", "谈话组织层级", "备注")
LEVELS = (
    ("省", "市", "省直属", ("中管",) * 21 + ("省管",) * 49),
    ("市", "县", "市属", ("市管",) * 724),
    ("县", "乡镇", "县属", ("县管",) * 4_067),
)
MEETING_DAY = date(2026, 12, 20)


def _names(count: int) -> Iterable[str]:
    first, second = "赵钱孙李周吴郑王冯陈褚卫", "安邦定国文成武德正心修身"
    for number in range(count):
        yield f"{first[number % 12]}{second[number // 12 % 12]}{second[number // 144 % 12]}"


def _year_list(folder: Path) -> Path:
    """Return a workbook with 4,861 rows below a merged title, two leaders to a unit."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["2026年谈话对象"])
    sheet.merge_cells("A1:G1")
    sheet.append(HEADS)
    for organiser, level, word, authorities in LEVELS:
        for number, name in enumerate(_names(len(authorities))):
            post = ("党委书记", "行政负责人")[number % 2]
            unit = f"{word}第{number // 2 + 1}单位"
            sheet.append((name, unit, post, level, authorities[number], organiser, "必谈"))
    sheet.append(('=CONCATENATE("赵","某")', "市属第1单位", "书记", "县", "市管", "市", ""))
    path = folder / "2026年谈话对象.xlsx"
    book.save(path)
    return path


def _plan_of_the_year(bench: Workbench, folder: Path) -> Scheme:
    scheme = bench.schemes.newest("anhui")
    scope = PlanScope(scheme, "political_supervision", 2026)
    preview = bench.plan.importing.preview(_year_list(folder), scope)
    assert preview.missing == ()
    assert preview.count(RowState.BAD) == 1  # the formula: it is data, and no name
    bench.plan.importing.store(preview, lambda _done, _total: None)
    return scheme


def test_a_plan_of_4861_targets_counts_right(bench: Workbench, tmp_path: Path) -> None:
    """Levels and authorities add up, a second taking in adds nothing, a formula is only data."""
    _plan_of_the_year(bench, tmp_path)
    board = bench.plan.boards.everything(2026)
    by_level = {code: tally.targets for code, tally in board.by_organiser.items()}
    assert by_level == {"province": 70, "city": 724, "county": 4_067}
    assert board.by_authority["central"].targets == 21
    assert board.by_authority["provincial"].targets == 49
    assert board.total.targets == 4_861
    _plan_of_the_year(bench, tmp_path)
    assert bench.plan.boards.everything(2026).total.targets == 4_861
    assert len(bench.registering.persons()) == board.total.persons


def test_one_target_goes_from_due_to_a_locked_printed_outline(
    bench: Workbench, tmp_path: Path
) -> None:
    """The board follows: due, planned, done; the printed outline holds every question."""
    _plan_of_the_year(bench, tmp_path)
    row = bench.plan.boards.everything(2026).rows[0]
    bench.plan.facts.set_event([row.unit_id], MEETING, 2026, MEETING_DAY)
    assert _row(bench, row).due_on == date(2026, 12, 19)
    talk = bench.plan.talks.plan_talk(row.target_id, _wish())
    assert _row(bench, row).talk_id == talk.id
    files = _to_a_printed_outline(bench, talk, tmp_path / "out")
    assert bench.outlines.outlining.outline(talk.id).state is OutlineState.LOCKED
    _holds_every_question(files)
    _hold(bench, talk)
    done = bench.plan.boards.everything(2026).total
    assert (done.done, done.held_times, done.held_persons) == (1, 1, 1)


@pytest.mark.parametrize("code", [code for code in codes() if code != "anhui"])
def test_the_same_under_each_other_scheme(bench: Workbench, tmp_path: Path, code: str) -> None:
    """A talk type with a cadence leads from the register over the plan to a printed outline."""
    bench.schemes.set_in_force(code, in_force=True)
    scheme = bench.schemes.newest(code)
    kind = next(t for t in scheme.talk_types if t.cadence is not None)
    unit = bench.registering.save_unit(Unit("望溪局", "望溪局", "county"))
    head = Person("冯春", unit.id, "党组书记", is_head=True, authority="county")
    person = bench.registering.save_person(head)
    (wanted,) = bench.plan.planning.candidates(scheme, kind.code, 2026)
    assert wanted.person_id == person.id
    bench.plan.planning.add_targets([wanted])
    (row,) = bench.plan.boards.board(2026).rows
    assert row.boxes
    talk = bench.plan.talks.plan_talk(row.target_id, _wish())
    assert talk.scheme_code == code
    _holds_every_question(_to_a_printed_outline(bench, talk, tmp_path / "out"))


def _row(bench: Workbench, row: BoardRow) -> BoardRow:
    rows = bench.plan.boards.everything(2026).rows
    return next(each for each in rows if each.target_id == TargetId(row.target_id))


def _wish() -> TalkWish:
    return TalkWish(date(2026, 3, 5), place="三号谈话室", reason="了解情况")


def _to_a_printed_outline(bench: Workbench, talk: Talk, folder: Path) -> tuple[Path, ...]:
    folder.mkdir()
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    area = scheme.focus_areas[0].code
    questions = tuple(Question(q.text, area, q.facts, q.figures, q.sources) for q in QUESTIONS)
    bench.outlines.outlining.save(Outline(talk.id, "开场。", "总体较好。", questions))
    bench.outlines.outlining.lock(talk.id)
    return bench.outlines.papers.export(
        talk.id, OutlineVariant.INTERNAL, folder, lambda _done, _total: None
    )


def _holds_every_question(files: tuple[Path, ...]) -> None:
    word = next(path for path in files if path.suffix == ".docx")
    with zipfile.ZipFile(word) as package:
        text = package.read("word/document.xml").decode()
    for question in QUESTIONS:
        for part in (question.text, question.facts, question.figures, question.sources):
            assert part in text
    pdf = next(path for path in files if path.suffix == ".pdf")
    told = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    read = "".join(told.stdout.decode().split())
    assert all("".join(question.text.split()) in read for question in QUESTIONS)


def _hold(bench: Workbench, talk: Talk) -> None:
    unit = bench.registering.save_unit(Unit("省委办公厅", "省委办", "province"))
    staff = [
        bench.registering.save_person(Person(name, unit.id, post, is_head=True)).id
        for name, post in (("周正", "书记"), ("许记", "秘书"))
    ]
    seats = _seats(talk, staff)
    bench.preparing.replan(
        talk.id,
        Plan(talk.type_code, talk.planned_on, talk.reason, talk.place, seats=seats),
    )
    for stage in MAIN_LINE[1 : MAIN_LINE.index(TalkStage.IN_SESSION)]:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)
    bench.recorder.recording.start(talk.id)
    bench.recorder.recording.end(talk.id)


def _seats(talk: Talk, staff: list[PersonId]) -> tuple[Seat, ...]:
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    assert subject.person_id is not None
    return (
        Seat(Role.SUBJECT, subject.person_id),
        Seat(Role.INTERVIEWER, staff[0]),
        Seat(Role.RECORDER, staff[1]),
    )
