"""Documents of an office: drafts that are whole, and issued ones."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.document import Addressee, Document
from app.domain.ids import TalkId
from app.domain.scheme import Scheme
from app.services.workbench import Workbench
from tests.builders_talks import silent

OFFICE = "中共云岭县纪律检查委员会"
FILLED = {
    "contact": "周宁",
    "phone": "0555-1234567",
    "background": "为深入落实流域生态保护和高质量发展战略，",
    "subject_matter": "落实国家战略有关事项",
    "points": "一、切实提高认识。各单位要结合职责抓好落实。\n二、明确责任分工。",
    "demands": "请认真研究，抓好落实。",
    "matter": "惠民资金管理",
    "questions": "1.惠民资金为什么滞留？",
    "approved_by": "县委主要负责同志",
}


def the_scheme(bench: Workbench) -> Scheme:
    """Return the newest scheme in force that has documents."""
    return next(scheme for scheme in bench.schemes.in_force() if scheme.documents)


def people(count: int) -> tuple[Addressee, ...]:
    """Return addressees of two groups: the first seven, and the others."""
    return tuple(
        Addressee(
            f"张{number:02}",
            "云岭县人民政府" if number < 7 else f"云岭县第{number}局",
            "副县长" if number < 7 else "局长",
            "副县长" if number < 7 else "责任部门",
        )
        for number in range(count)
    )


def a_draft(
    bench: Workbench,
    form: str = "prompt_letter",
    count: int = 1,
    talk_id: TalkId | None = None,
    values: Mapping[str, str] | None = None,
) -> Document:
    """Return a stored draft with all its required fields filled."""
    bench.office.rename(OFFICE)
    documents = bench.documents.drafting
    draft = documents.draft(the_scheme(bench), form, talk_id)
    wanted = {f.code: FILLED.get(f.code, "有关事项") for f in documents.form(draft).fields}
    filled = {**wanted, **{k: v for k, v in draft.values.items() if v}, **(values or {})}
    filled |= {code: "" for code in ("copies", "attachments") if code not in (values or {})}
    to = people(count) if documents.form(draft).addressing != "nobody" else ()
    return documents.save(replace(draft, values=filled, addressees=draft.addressees or to))


def an_issued(
    bench: Workbench, form: str = "prompt_letter", count: int = 1, day: date | None = None
) -> Document:
    """Return an issued document, of today unless a day is given."""
    draft = a_draft(bench, form, count)
    if day is not None:
        bench.documents.drafting.save(replace(draft, day=day))
    return bench.documents.issuing.issue(draft.id, silent)
