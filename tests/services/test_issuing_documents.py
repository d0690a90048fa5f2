"""Issuing documents: prefilled drafts, numbers without gaps, frozen content, cancellation."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pypdfium2
import pytest

from app.domain.document import (
    AddresseeMissingError,
    AddresseeTwiceError,
    Document,
    DocumentIssuedError,
    DocumentNotIssuedError,
    DocumentState,
    FieldsMissingError,
    FirstNumberError,
    NumberTakenError,
    SeriesAlikeError,
    TooManyAddresseesError,
    VoidReasonMissingError,
)
from app.domain.ids import PersonId
from app.domain.material import Material, Verification
from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.participant import Role
from app.domain.text import TextTooLongError
from app.services.errors import Cancelled, DiskFullError
from app.services.preparing_talks import Plan
from app.services.workbench import Workbench
from app.storage.document_table import SqlDocumentTable
from tests.builders_documents import OFFICE, a_draft, an_issued, people, the_scheme
from tests.builders_materials import a_secret, take_in
from tests.builders_talks import a_new_talk, lock_an_outline, registered_people, silent


def numbers(document: Document) -> list[str]:
    """Return the numbers of a document's addressees."""
    return [addressee.number for addressee in document.addressees]


def first_break(bench: Workbench) -> int | None:
    """Check the audit trail against all rows."""
    with bench.store.read() as tables:
        return tables.audit.first_break()


def test_every_form_of_the_scheme_can_be_issued(bench: Workbench) -> None:
    """Each form gives a PDF and a Word file; what is drawn names the office and the title."""
    for form in the_scheme(bench).documents:
        issued = an_issued(bench, form.code)
        pdf = pypdfium2.PdfDocument(bench.documents.papers.pdf(issued.id))
        text = "".join(pdf[0].get_textpage().get_text_range().split())
        assert issued.title in text
        assert bool(form.series) == bool(issued.number)
    assert first_break(bench) is None


def test_a_draft_begins_with_what_the_talk_says(bench: Workbench) -> None:
    """Subject, post, problems and place come from the talk; nothing is asked twice."""
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id)
    bench.office.rename(OFFICE)
    draft = bench.documents.drafting.draft(the_scheme(bench), "approval_form", talk.id)
    assert draft.values["name"] == "𠮷大同"
    assert draft.values["unit"] == "云岭县财政局"
    assert draft.values["place"] == "三号谈话室"
    assert draft.values["summary"].startswith("1.惠民资金为什么滞留，三笔惠民资金")
    assert draft.title == f"{OFFICE}谈话呈批表"
    assert bench.documents.drafting.of_talk(talk.id) == (draft,)


@pytest.mark.parametrize(
    ("starts", "words"),
    [(None, "2026年3月5日"), (time(9), "2026年3月5日9时"), (time(14, 5), "2026年3月5日14时5分")],
)
def test_a_summons_says_at_what_time(bench: Workbench, starts: time | None, words: str) -> None:
    """The time that was planned is not asked for again."""
    talk = a_new_talk(bench)
    bench.preparing.replan(talk.id, Plan(talk.type_code, talk.planned_on, starts=starts))
    draft = bench.documents.drafting.draft(the_scheme(bench), "interview_notice", talk.id)
    assert draft.values["time"] == words


def test_a_document_goes_to_whom_its_form_says(bench: Workbench) -> None:
    """Who is asked to talk for us gets the commission, the subject everything else."""
    talk, drafting = a_new_talk(bench), bench.documents.drafting
    to = {role: [p.name for p in talk.with_role(role)] for role in Role}
    for form, role in (
        ("delegation_notice", Role.INTERVIEWER),
        ("prompt_letter", Role.SUBJECT),
    ):
        draft = drafting.draft(the_scheme(bench), form, talk.id)
        assert [addressee.name for addressee in draft.addressees] == to[role]


def test_one_text_for_seven_and_forty_seven(bench: Workbench) -> None:
    """54 addressees get 54 numbers in a row, and the groups are counted 7 + 47 (BZ04)."""
    issued = an_issued(bench, "prompt_letter", 54)
    assert numbers(issued) == [f"谈函〔2026〕{number}号" for number in range(1, 55)]
    totals = bench.documents.register.totals(bench.documents.register.of_document(issued))
    assert [(total.group, total.sent) for total in totals] == [("副县长", 7), ("责任部门", 47)]


def test_a_series_begins_at_the_number_set(bench: Workbench) -> None:
    """An office that goes over mid-year goes on at 17; once begun, a series cannot be moved."""
    arrange, every = bench.documents.numbers.arrange, the_scheme(bench).series
    arrange(every, date(2026, 3, 5), {"letter": "云纪函"}, {"letter": 17})
    assert an_issued(bench).number == "云纪函〔2026〕17号"
    with pytest.raises(FirstNumberError):
        arrange(every, date(2026, 3, 5), {"letter": "另一字"}, {"letter": 3})
    assert an_issued(bench).number == "云纪函〔2026〕18号"


def test_two_series_with_one_word_are_refused(bench: Workbench) -> None:
    """云纪函〔2026〕1号 would be given twice; nothing is changed by the refusal."""
    arrange, every = bench.documents.numbers.arrange, the_scheme(bench).series
    with pytest.raises(SeriesAlikeError):
        arrange(every, date(2026, 3, 5), {"letter": "云纪函", "inquiry": "云纪函"}, {"letter": 9})
    assert an_issued(bench).number == "谈函〔2026〕1号"


def test_a_number_another_series_gave_is_not_given_again(bench: Workbench) -> None:
    """Also where a word went from one series to another within the year."""
    arrange, every = bench.documents.numbers.arrange, the_scheme(bench).series
    assert an_issued(bench).number == "谈函〔2026〕1号"
    arrange(every, date(2026, 3, 5), {"letter": "云纪函", "inquiry": "谈函"}, {})
    draft = a_draft(bench, "inquiry_notice")
    with pytest.raises(NumberTakenError) as taken:
        bench.documents.issuing.issue(draft.id, silent)
    assert taken.value.number == "谈函〔2026〕1号"
    assert bench.documents.drafting.document(draft.id) == draft


def test_a_year_has_its_own_numbers_whenever_it_is_issued(bench: Workbench) -> None:
    """A letter dated back goes on in its year, the years around it are untouched."""
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2025, 12, 30), date(2026, 1, 1)]
    assert [an_issued(bench, day=day).number for day in days] == [
        "谈函〔2025〕1号",
        "谈函〔2026〕1号",
        "谈函〔2025〕2号",
        "谈函〔2026〕2号",
    ]


def test_a_letter_is_cancelled_once(bench: Workbench) -> None:
    """The reason that is printed on it stays."""
    issued = an_issued(bench, count=2)
    one = issued.addressees[0].id
    bench.documents.issuing.void(issued.id, "已调离", one)
    with pytest.raises(DocumentNotIssuedError):
        bench.documents.issuing.void(issued.id, "另一个原因", one)


def test_quarters_can_be_in_the_number(bench: Workbench) -> None:
    """The seen rule 2025-Q3-007 comes out, and a new quarter begins again."""
    bench.documents.numbers.arrange(
        the_scheme(bench).series, date(2025, 7, 1), {}, {"interview": 7}
    )
    draft = replace(a_draft(bench, "interview_notice"), day=date(2025, 9, 30))
    bench.documents.drafting.save(draft)
    assert bench.documents.issuing.issue(draft.id, silent).number == "2025-Q3-007"
    draft = replace(a_draft(bench, "interview_notice"), day=date(2025, 10, 1))
    bench.documents.drafting.save(draft)
    assert bench.documents.issuing.issue(draft.id, silent).number == "2025-Q4-001"


def test_two_at_once_leave_no_gap_and_no_double(bench: Workbench) -> None:
    """Documents issued from two threads at the same moment share a series without a gap."""
    drafts = [a_draft(bench, "prompt_letter", 3).id for _ in range(8)]
    with ThreadPoolExecutor(2) as both:
        issued = list(both.map(lambda d: bench.documents.issuing.issue(d, silent), drafts))
    taken = sorted(int(n.split("〕")[1][:-1]) for d in issued for n in numbers(d))
    assert taken == list(range(1, 25))
    assert all(len({*numbers(d)}) == 3 for d in issued)
    assert first_break(bench) is None


def test_stopping_takes_no_number(bench: Workbench) -> None:
    """A cancelled issue leaves the draft, and the next document gets the number."""
    draft = a_draft(bench)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bench.documents.issuing.issue(draft.id, stop)
    assert bench.documents.drafting.document(draft.id) == draft
    assert an_issued(bench).number == "谈函〔2026〕1号"


def test_a_full_disk_takes_no_number(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused in the middle of its files, the draft is as it was and no number is lost."""
    draft = a_draft(bench, count=3)
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise DiskFullError(Path("vault"))

        full.setattr(SqlDocumentTable, "add_file", refuse)
        with pytest.raises(DiskFullError):
            bench.documents.issuing.issue(draft.id, silent)
    assert bench.documents.drafting.document(draft.id) == draft
    assert numbers(bench.documents.issuing.issue(draft.id, silent))[0] == "谈函〔2026〕1号"


def test_what_is_issued_stays(bench: Workbench) -> None:
    """Neither text nor addressees can be changed, nor can it be issued or removed again."""
    issued = an_issued(bench)
    documents = bench.documents.drafting
    for act in (
        lambda: documents.save(replace(issued, title="另一个标题")),
        lambda: bench.documents.issuing.issue(issued.id, silent),
        lambda: documents.remove(issued.id),
    ):
        with pytest.raises(DocumentIssuedError):
            act()
    bench.office.rename("改名后的机关")
    assert documents.sheets(issued)[0].signer == OFFICE


def test_a_void_document_keeps_its_number(bench: Workbench) -> None:
    """Cancelling needs a reason, marks the files, and the number is never given again."""
    issued = an_issued(bench)
    with pytest.raises(VoidReasonMissingError):
        bench.documents.issuing.void(issued.id, " ")
    void = bench.documents.issuing.void(issued.id, "主送单位有误")
    assert (void.state, void.number) == (DocumentState.VOID, "谈函〔2026〕1号")
    pdf = pypdfium2.PdfDocument(bench.documents.papers.pdf(issued.id))
    assert "作　废" in pdf[0].get_textpage().get_text_range()
    assert "主送单位有误" in pdf[0].get_textpage().get_text_range()
    assert an_issued(bench).number == "谈函〔2026〕2号"
    with pytest.raises(DocumentNotIssuedError):
        bench.documents.issuing.void(issued.id, "再次作废")
    assert first_break(bench) is None


def test_one_of_many_can_be_cancelled(bench: Workbench) -> None:
    """A letter to one addressee is cancelled, the others stand."""
    issued = an_issued(bench, "prompt_letter", 3)
    after = bench.documents.issuing.void(issued.id, "已调离", issued.addressees[1].id)
    assert [a.void_reason for a in after.addressees] == ["", "已调离", ""]
    assert after.state is DocumentState.ISSUED


def test_what_is_missing_is_named(bench: Workbench) -> None:
    """Required fields are named by their labels; a letter to nobody is refused."""
    documents, issue = bench.documents.drafting, bench.documents.issuing.issue
    empty = documents.draft(the_scheme(bench), "prompt_letter")
    with pytest.raises(FieldsMissingError) as missing:
        issue(empty.id, silent)
    assert "提示事项、提示事项背景" in missing.value.labels
    nobody = documents.save(replace(a_draft(bench), addressees=()))
    with pytest.raises(AddresseeMissingError):
        issue(nobody.id, silent)
    with pytest.raises(TooManyAddresseesError):
        documents.save(replace(a_draft(bench, "inquiry_notice"), addressees=people(2)))


def test_nobody_gets_the_same_letter_twice(bench: Workbench) -> None:
    """Two rows for one person would take two numbers; namesakes of the register may both get it."""
    draft = replace(a_draft(bench), addressees=people(1) * 2)
    bench.documents.drafting.save(draft)
    with pytest.raises(AddresseeTwiceError):
        bench.documents.issuing.issue(draft.id, silent)
    (one,) = people(1)
    namesakes = (replace(one, person_id=PersonId(1)), replace(one, person_id=PersonId(2)))
    registered_people(bench)
    bench.documents.drafting.save(replace(draft, addressees=namesakes))
    assert len(set(numbers(bench.documents.issuing.issue(draft.id, silent)))) == 2


def test_the_office_code_is_short(bench: Workbench) -> None:
    """A whole sentence pasted there would be in every number and file name."""
    with pytest.raises(TextTooLongError):
        bench.documents.numbers.arrange(
            the_scheme(bench).series, date(2026, 3, 5), {"letter": "字" * 21}, {}
        )


def test_braces_in_typed_text_are_text(bench: Workbench) -> None:
    """What a person types is never read as a placeholder."""
    draft = a_draft(bench, values={"demands": "请按{contact}和{{phone}}办理。"})
    sheet = bench.documents.drafting.sheets(draft)[0]
    assert "请按{contact}和{{phone}}办理。" in sheet.paragraphs


def test_a_removed_draft_is_gone_but_provable(bench: Workbench) -> None:
    """A thrown away draft leaves an empty row under the audit trail."""
    draft = a_draft(bench, count=2)
    bench.documents.drafting.remove(draft.id)
    assert bench.documents.drafting.all() == ()
    with pytest.raises(KeyError):
        bench.documents.drafting.document(draft.id)
    assert first_break(bench) is None


def test_materials_are_named_but_not_those_for_few(bench: Workbench) -> None:
    """The approval form names the talk's materials, no sensitive source is in it (AH13)."""
    talk = a_new_talk(bench)
    take_in(bench, "审计发现三个问题。", Material("专项审计报告", talk_id=talk.id))
    a_secret(bench, "举报核查情况", talk_id=talk.id)
    draft = bench.documents.drafting.draft(the_scheme(bench), "approval_form", talk.id)
    assert draft.values["origin"] == "专项审计报告"


def test_what_goes_out_names_nothing_from_a_sensitive_source(bench: Workbench) -> None:
    """The office's own form has the fact, the letter to the subject has it not (AH13)."""
    talk = a_new_talk(bench)
    fact = "举报称其插手工程项目"
    origin = Origin(OriginKind.MATERIAL, 1, fact, sensitive=True)
    question = Question(
        "工程招标有什么问题？", facts=f"{fact}\n招标文件三处改动", origins=(origin,)
    )
    bench.outlines.outlining.save(Outline(talk.id, "", "", (question,)))
    scheme, documents = the_scheme(bench), bench.documents.drafting
    inside = documents.draft(scheme, "approval_form", talk.id).values["summary"]
    outside = documents.draft(scheme, "inquiry_notice", talk.id).values["questions"]
    assert inside == "工程招标有什么问题，举报称其插手工程项目，招标文件三处改动。"
    assert outside == "工程招标有什么问题。"


def test_a_letter_never_quotes_a_sensitive_source(bench: Workbench) -> None:
    """A question made of a source's own words is left out of what goes to others (AH13)."""
    talk = a_new_talk(bench)
    told = "曾插手县医院工程项目。"
    origins = (Origin(OriginKind.PORTRAIT, 1, told, sensitive=True),)
    asked = (
        Question("关于“曾插手县医院工程项目”，请说明有关情况。", facts=told, origins=origins),
        Question("怎样落实集体决策？", problem="曾插手县医院工程项目", origins=origins),
        Question("接待台账为什么不全？", facts="缺四个月"),
    )
    bench.outlines.outlining.save(Outline(talk.id, "", "", asked))
    scheme, documents = the_scheme(bench), bench.documents.drafting
    outside = documents.draft(scheme, "inquiry_notice", talk.id).values["questions"]
    assert outside == "1.怎样落实集体决策。\n2.接待台账为什么不全，缺四个月。"
    bench.outlines.outlining.save(Outline(talk.id, "", "", asked[:1]))
    assert documents.draft(scheme, "inquiry_notice", talk.id).values["questions"] == ""


def test_what_was_refuted_is_no_source(bench: Workbench) -> None:
    """The approval form names neither a refuted nor a withdrawn material (JC16)."""
    talk = a_new_talk(bench)
    take_in(bench, "属实。", Material("专项审计报告", talk_id=talk.id))
    wrong = take_in(bench, "查否。", Material("信访件", talk_id=talk.id)).material
    bench.material.materials.save(replace(wrong, verification=Verification.REFUTED))
    draft = bench.documents.drafting.draft(the_scheme(bench), "approval_form", talk.id)
    assert draft.values["origin"] == "专项审计报告"
