"""A year of preparation behind the pictures: plan, materials, library, documents, one outline.

Every unit, person and event is invented.
"""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.domain.ids import TalkId
from app.domain.material import Material, MaterialRequest
from app.domain.outline import Outline, OutlineState, Question
from app.domain.plan import MEETING, DutyDone, TalkWish
from app.domain.portrait import PortraitSentence, Quote
from app.services.plan_preview import PlanScope
from app.services.preparing_talks import Plan, Seat
from app.services.workbench import Workbench
from tests.builders_documents import FILLED, a_draft
from tests.builders_library import library_text
from tests.builders_plan import HEADS, a_name, write_book
from tests.builders_talks import silent

ROOM = "清渠市委第五会议室"
OUTLINE_ROOM = "清渠市委第三谈话室"
YEAR = date.today().year
_COUNTIES = [
    "望溪",
    "竹溪",
    "石桥",
    "柳堡",
    "青石",
    "云岭",
    "长渡",
    "南亭",
    "桐湾",
    "北塘",
    "松坪",
    "沙汀",
]
_BODIES = [
    "财政局",
    "教育局",
    "水利局",
    "农业农村局",
    "卫生健康局",
    "交通运输局",
    "住房和城乡建设局",
    "审计局",
]
_COPIED = "公务用车节假日没有封存停驶，其中一辆用于接送家属，县纪委两次书面提醒后仍未改正"
_DAMAGED = (
    "望溪縣委書記(shū jì)抓監督,,壓實責任。\n"
    "“關鍵(guān jiàn)少數”必須接受監督(包括一把手)。。\n"
    "全縣走訪群眾1800余次,,收集意見建議620條,投入近500億元。\n"
)


def add_a_year(bench: Workbench, folder: Path, seats: tuple[Seat, ...]) -> TalkId:
    """Fill the vault; return the talk whose outline is under review."""
    _plan(bench, folder)
    talk_id = _talk(bench, seats)
    _library(bench)
    _materials(bench, talk_id)
    _outlines(bench, talk_id, seats)
    _documents(bench, talk_id)
    return talk_id


def plan_rows() -> list[tuple[str, ...]]:
    """Return a head and 300 targets: county leaders, heads of bodies, leaders of towns."""
    rows: list[tuple[str, ...]] = [HEADS]

    def add(unit: str, post: str, level: str, organiser: str, by: str) -> None:
        number = len(rows)
        name, managed = a_name(number * 37), {"县": "市管"}.get(level, "县管")
        is_head = "否" if "副" in post or post == "县长" else "是"
        rows.append((str(number), name, unit, post, is_head, level, managed, organiser, by, ""))

    for county in _COUNTIES:
        for post in ("县委书记", "县长", "县委副书记"):
            add(f"中共{county}县委", post, "县", "省辖市党委", "沈知远")
        for body in _BODIES:
            for post in ("党组书记、局长", "党组副书记、副局长"):
                add(f"{county}县{body}", post, "县", "县（市、区）党委", "")
        for town in ("城关镇", "渡口镇", "青山乡"):
            for post in ("党委书记", "镇长"):
                add(f"{county}县{town}", post, "乡镇", "县（市、区）党委", "")
    return rows


def faulty_rows() -> list[tuple[str, ...]]:
    """Return a list as it comes in: a name that misses, an unknown level, a row that repeats."""
    good = plan_rows()[1:9]
    nameless = (good[0][0], "", *good[0][2:])
    wrong_level = (*good[1][:5], "镇街级", *good[1][6:])
    formula = (good[2][0], "=A1", *good[2][2:])
    new = ("9", "严明山", "中共望溪县委", "县委常委、组织部部长", "否", "县", "市管", "省辖市党委")
    return [HEADS, nameless, wrong_level, formula, good[3], good[3], (*new, "沈知远", "新任职")]


def _plan(bench: Workbench, folder: Path) -> None:
    scheme = bench.schemes.newest("anhui")
    kind = "political_supervision"
    path = write_book(folder / "对象.xlsx", plan_rows())
    preview = bench.plan.importing.preview(path, PlanScope(scheme, kind, YEAR))
    bench.plan.importing.store(preview, silent)
    planning, today = bench.plan.planning, bench.clock.now().date()
    units = {unit.name: unit.id for unit in bench.registering.units()}
    days = (-20, -3, 9, 16, 24, 33, 38)
    for place, county in enumerate(_COUNTIES[:7]):
        ids = [unit for name, unit in units.items() if name.startswith((f"中共{county}", county))]
        bench.plan.facts.set_event(ids, MEETING, YEAR, today + timedelta(days[place]))
    rows = bench.plan.boards.everything(YEAR).rows
    planning.exclude([row.target_id for row in rows[40:43]], "本年度已离任审计，市委研究不列入")
    for place, row in enumerate(rows[:24]):
        wish = TalkWish(today + timedelta(place // 2 - 5), place=ROOM, reason="年度政治监督谈话")
        bench.plan.talks.plan_talk(row.target_id, wish)
    shipped = scheme.campaigns[0] if scheme.campaigns else None
    if shipped is not None:
        campaign = planning.campaign_from_scheme(scheme, shipped, YEAR)
        opens, closes = today - timedelta(20), today + timedelta(25)
        saved = planning.save_campaign(replace(campaign, opens=opens, closes=closes))
        some = planning.candidates(scheme, saved.talk_type, YEAR, saved.id)
        planning.add_targets(some[:30])
    _duties_and_posts(bench, units["望溪县财政局"])


def _duties_and_posts(bench: Workbench, unit_id: object) -> None:
    """Note one duty as done, and change a post, which makes the plan propose a talk."""
    today = bench.clock.now().date()
    for scheme in bench.schemes.in_force():
        for duty in scheme.duties[:1]:
            done = DutyDone(scheme.code, duty.code, today, unit_id)  # type: ignore[arg-type]
            bench.plan.facts.note_duty(done)
    persons = [p for p in bench.registering.persons() if p.unit_id == unit_id]
    bench.registering.save_person(replace(persons[1], post="党组书记、局长", is_head=True))


def _talk(bench: Workbench, seats: tuple[Seat, ...]) -> TalkId:
    scheme = bench.schemes.newest("anhui")
    plan = Plan(
        "political_supervision",
        bench.clock.now().date() + timedelta(12),
        reason=f"{YEAR}年度党内政治监督谈话",
        place=OUTLINE_ROOM,
        handling_office="清渠市委办公室",
        seats=seats,
    )
    return bench.preparing.plan(scheme, plan).id


def _library(bench: Workbench) -> None:
    form = next(f for f in bench.library.keeping.forms() if f.counts == (7, 86, 232))
    preview = bench.library.intake.read_pasted(library_text(form), form)
    bench.library.intake.take_in(preview, "", silent)


def _materials(bench: Workbench, talk_id: TalkId) -> None:
    today = bench.clock.now().date()
    cards = (
        ("望溪县经济社会发展情况", "development", "市发展改革委", "department_material", _DAMAGED),
        ("渡口老桥加固项目督查通报", "", "市委督查室", "department_material", _FACTS),
        ("年度综合考核情况", "", "市委组织部", "department_material", _FACTS),
        ("信访反映情况核查", "", "市纪委监委第二监督检查室", "investigation", _FACTS),
    )
    for place, (title, kind, source, source_kind, text) in enumerate(cards):
        card = Material(
            title,
            kind,
            source,
            source_kind,
            talk_id=talk_id,
            dated=today - timedelta(40 + place),
            showable=place == 1,
            digest="项目三次调整开工时间，群众来信四件。" if place else "",
        )
        taken = bench.material.intake.read_pasted(f"{title}\n{text}")
        bench.material.intake.store(taken, card, silent)
    kinds = bench.material.materials.kinds()
    for place, (provider, wanted, due) in enumerate(_REQUESTS):
        request = MaterialRequest(
            provider,
            kinds[place % len(kinds)].code,
            wanted,
            talk_id=talk_id,
            asked_on=today - timedelta(15),
            due_on=today + timedelta(due),
        )
        bench.material.requests.save(request)
    materials = {m.title: m for m in bench.material.materials.of_talk(talk_id).materials}
    _portrait(bench, talk_id, materials)


def _portrait(bench: Workbench, talk_id: TalkId, materials: dict[str, Material]) -> None:
    parts = bench.material.portraits.parts(talk_id)
    report = materials["渡口老桥加固项目督查通报"]
    check = materials["信访反映情况核查"]
    lines = (
        PortraitSentence(
            parts[0].code,
            "全县重点项目开工率低于全市平均水平，渡口老桥加固项目三次调整开工时间。",
            (Quote(report.id, "渡口老桥加固项目三次调整开工时间", len(report.title) + 1),),
        ),
        PortraitSentence(parts[0].code, "班子成员之间工作配合总体较好。"),
        PortraitSentence(
            parts[-1].code,
            "对分管领域廉政风险研判不够，个别亲属经商情况没有及时报告。",
            (Quote(check.id),),
        ),
    )
    bench.material.portraits.save(talk_id, lines)


def _outlines(bench: Workbench, talk_id: TalkId, seats: tuple[Seat, ...]) -> None:
    own = (
        Question(
            "全县重点项目没有按期开工的比例偏高，县委怎样分析和督促？",
            focus_area="major_decisions",
            facts="渡口老桥加固项目三次调整开工时间，沿线群众来信四件。",
            figures="126个重点项目，未按期开工23个，占18.3%。",
            sources="市发展改革委《重点项目半年通报》",
        ),
        Question(
            "公务用车管理为什么没有落实到位？",
            focus_area="work_style",
            facts=f"{_COPIED}。",
            figures="",
            sources="",
        ),
        Question("对班子成员的教育管理还有哪些不足？", focus_area="party_governance"),
    )
    opening = "今天的谈话是市委对下一级党委主要负责人的年度政治监督谈话。"
    bench.outlines.outlining.save(Outline(talk_id, opening, "望溪县经济运行平稳。", own[:2]))
    other = bench.preparing.talk(_talk(bench, seats[:1]))
    copied = Question("公务用车为什么长期违规使用？", "", f"据反映，{_COPIED}，影响不好。")
    bench.outlines.outlining.save(Outline(other.id, opening, "班子总体团结。", (own[2], copied)))
    review = bench.outlines.review
    review.hand_over(talk_id, OutlineState.JOINT_REVIEW)
    stored = bench.outlines.outlining.outline(talk_id)
    bench.outlines.outlining.save(replace(stored, questions=(*stored.questions, own[2])))
    offices = bench.schemes.newest("anhui").terms("office")
    office = offices[0].code if offices else "市纪委监委"
    review.agree(talk_id, office, "何正清")
    first = bench.outlines.outlining.outline(talk_id).questions[0]
    review.add_comment(talk_id, "请补上资金到位的数字，并注明截至日期。", first.id, "figures")
    review.add_comment(talk_id, "总体评价宜先讲成绩，再讲不足，语气平和一些。")


def _documents(bench: Workbench, talk_id: TalkId) -> None:
    letter = a_draft(bench, "prompt_letter", 5)
    bench.office.rename("中共清渠市委")
    bench.documents.issuing.issue(letter.id, silent)
    a_draft(bench, "approval_form", 1, talk_id, {**FILLED, "summary": _FACTS})
    a_draft(bench, "prompt_letter", 5)


_FACTS = (
    "渡口老桥加固项目三次调整开工时间，沿线群众来信四件。"
    "全县126个重点项目，未按期开工23个，占18.3%；累计投资完成年度计划的81.6%。"
)
_REQUESTS = (
    ("市发展改革委", "重点项目半年通报，累计投资和未开工项目清单", -4),
    ("市委组织部", "年度综合考核材料、班子运行情况", 2),
    ("市纪委监委", "问题线索处置和信访反映情况", 9),
    ("市审计局", "近三年审计发现问题及整改情况", 20),
)
