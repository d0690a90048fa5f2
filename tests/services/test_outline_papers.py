"""An outline prints as F7: for the office with everything, for others without sensitive sources."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.outline_work import AddedFact
from app.domain.record import (
    FieldTable,
    Heading,
    Record,
    SignatureBlock,
    printed_texts,
)
from app.domain.stage import TalkStage
from app.services.outline_papers import OutlineVariant
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, a_new_talk, silent
from tests.tools import needs

SECRET = Question(
    "来信反映的情况怎样？",
    facts="三件",
    sources="审计报告\n来信三件",
    weight="main",
    origins=(Origin(OriginKind.MATERIAL, 1, "来信\n来信三件", sensitive=True),),
)


def headings(record: Record) -> list[str]:
    """Return the record's headings in order."""
    return [block.text for block in record.blocks if isinstance(block, Heading)]


def test_the_parts_stand_in_the_order_of_the_form(bench: Workbench) -> None:
    """Subject, day, opening, assessment, each question, demands, self-review, signatures."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(
        Outline(
            talk.id,
            "开场。",
            "较好。",
            (*QUESTIONS[:1], SECRET),
            demands="要求。",
            self_review="剖析。",
        )
    )
    bench.outlines.review.agree(talk.id, "organisation", "赵部长")
    record = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL)
    assert headings(record) == [
        "一、开场说明",
        "二、总体评价",
        "三、逐项问题",
        "问题一",
        "问题二",
        "四、工作要求",
        "五、民主生活会剖析要求",
        "会商单位签字",
    ]
    fields = [b for b in record.blocks if isinstance(b, FieldTable)][1].fields
    assert [f.label for f in fields] == ["关注方面", "事例", "数据", "来源", "拟问"]
    signatures = record.blocks[-1]
    assert isinstance(signatures, SignatureBlock)
    assert [(line.label, line.name) for line in signatures.lines] == [
        ("纪委监委", ""),
        ("组织部", "赵部长"),
        ("审定", ""),
    ]


def test_a_draft_says_so_until_it_is_approved(bench: Workbench) -> None:
    """The mark stands in the title and at the top; the approved outline names who approved."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    draft = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL)
    assert (draft.title, draft.mark) == ("谈话提纲（草稿）", "草稿　内部稿")
    bench.outlines.outlining.lock(talk.id, "王主任")
    fixed = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL)
    assert (fixed.title, fixed.mark) == ("谈话提纲", "内部稿")
    assert "审定：王主任" in printed_texts(fixed)


def test_sensitive_sources_stay_inside(bench: Workbench) -> None:
    """A copy for others has every question and no sensitive source (AH13)."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=(SECRET,)))
    inside, outside = (
        "\n".join(printed_texts(bench.outlines.papers.record(talk.id, variant)))
        for variant in OutlineVariant
    )
    assert "来信三件" in inside
    assert "来信三件" not in outside
    assert SECRET.text in outside
    assert "审计报告" in outside


def test_a_sensitive_source_is_not_quoted_outside(bench: Workbench) -> None:
    """What was picked from one prints neither as fact nor within the question (AH13)."""
    talk = a_new_talk(bench)
    told = "曾插手县医院工程项目"
    origin = Origin(OriginKind.PORTRAIT, 1, f"{told}。\n审查调查室《核查情况》", sensitive=True)
    asked = Question(
        f"关于“{told}”，请说明有关情况。",
        facts=f"{told}。\n招标文件三处改动",
        sources="审查调查室《核查情况》",
        origins=(origin,),
    )
    bench.outlines.outlining.save(Outline(talk.id, questions=(asked,)))
    inside, outside = (
        "\n".join(printed_texts(bench.outlines.papers.record(talk.id, variant)))
        for variant in OutlineVariant
    )
    assert told in inside
    assert told not in outside
    assert "核查情况" not in outside
    assert "关于“……”，请说明有关情况。" in outside
    assert "招标文件三处改动" in outside


def test_an_addendum_prints_by_itself(bench: Workbench) -> None:
    """Reason, new questions, what it adds to others; the outline has it behind its own words."""
    talk = a_new_talk(bench)
    question = bench.outlines.outlining.save(Outline(talk.id, questions=(SECRET,))).questions[0]
    bench.outlines.outlining.lock(talk.id)
    before = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL)
    fact = AddedFact(question.id, "第四件", sources="来信第四件")
    bench.outlines.review.add_addendum(talk.id, "又有来信", QUESTIONS[:1], [fact], "王主任")
    whole = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL)
    assert whole.blocks[: len(before.blocks)] == before.blocks
    annex = replace(whole, blocks=whole.blocks[len(before.blocks) :])
    assert headings(annex) == ["增补提纲（1）", "问题二（增补）", "对原提纲问题的补充"]
    assert {"又有来信", QUESTIONS[0].text, "第四件", "来信第四件", "王主任"} <= set(
        printed_texts(annex)
    )
    record = bench.outlines.papers.addendum_record(talk.id, 1, OutlineVariant.INTERNAL)
    texts = printed_texts(record)
    assert record.title == "增补提纲（1）"
    assert {"又有来信", QUESTIONS[0].text, "第四件", "来信第四件", "审定：王主任"} <= set(texts)
    outside = bench.outlines.papers.addendum_record(talk.id, 1, OutlineVariant.FOR_OTHERS)
    assert "来信第四件" not in printed_texts(outside)
    with pytest.raises(KeyError):
        bench.outlines.papers.addendum_record(talk.id, 2, OutlineVariant.INTERNAL)


@needs("pdftotext")
def test_word_and_pdf_are_written_and_noted(bench: Workbench, tmp_path: Path) -> None:
    """Both files say the same; their names tell no person; the trail knows of it."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, "开场。", "较好。", (*QUESTIONS, SECRET)))
    pdf, word = bench.outlines.papers.export(talk.id, OutlineVariant.INTERNAL, tmp_path, silent)
    assert (pdf.suffix, word.suffix) == (".pdf", ".docx")
    assert pdf.stem.endswith("-内部稿")
    assert "𠮷大同" not in pdf.name
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    text = done.stdout.decode().replace("\n", "")
    assert "谈话提纲（草稿）" in text
    assert "三十八万元" in text
    with bench.store.read() as tables:
        newest = tables.audit.newest(1)[0]
    assert (newest.act, newest.entity, newest.entity_id) == ("export", "outline", talk.id)


def test_only_those_who_agreed_to_these_words_are_printed(bench: Workbench) -> None:
    """A consent to an earlier wording leaves its line empty to be signed anew (AH16)."""
    talk = a_new_talk(bench)
    outline = bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    bench.outlines.review.agree(talk.id, "organisation", "赵部长")
    bench.outlines.outlining.save(replace(outline, assessment="改过。"))
    bench.outlines.review.agree(talk.id, "宣传部", "钱部长")
    signatures = bench.outlines.papers.record(talk.id, OutlineVariant.INTERNAL).blocks[-1]
    assert isinstance(signatures, SignatureBlock)
    names = {line.label: line.name for line in signatures.lines}
    assert names["组织部"] == ""
    assert names["宣传部"] == "钱部长"


def test_an_addendum_prints_after_its_question_is_gone(bench: Workbench) -> None:
    """A talk sent back opens the outline; what was added to a question taken out still prints."""
    talk = a_new_talk(bench)
    outline = bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    bench.outlines.outlining.lock(talk.id)
    fact = AddedFact(outline.questions[0].id, "又发现一笔")
    bench.outlines.review.add_addendum(talk.id, "新的审计结果", facts=[fact])
    bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
    bench.preparing.advance(talk.id, TalkStage.RETURNED, "人员有变")
    again = bench.outlines.outlining.outline(talk.id)
    bench.outlines.outlining.save(replace(again, questions=again.questions[1:]))
    printed = printed_texts(
        bench.outlines.papers.addendum_record(talk.id, 1, OutlineVariant.INTERNAL)
    )
    assert "又发现一笔" in "\n".join(printed)


def test_the_signatures_stay_together_before_what_was_added(
    bench: Workbench, tmp_path: Path
) -> None:
    """All who sign do so on one page, under their heading, also with an addendum behind them."""
    talk = a_new_talk(bench)
    for filling in range(1, 12):
        text = "较好。" * 12 * filling
        bench.outlines.outlining.save(Outline(talk.id, "开场。", text, QUESTIONS))
        bench.outlines.outlining.lock(talk.id, "王主任")
        bench.outlines.review.add_addendum(talk.id, "又有来信", QUESTIONS[:1], (), "王主任")
        pdf, _ = bench.outlines.papers.export(talk.id, OutlineVariant.INTERNAL, tmp_path, silent)
        pages = [p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(pdf.read_bytes())]
        signed = [n for n, words in enumerate(pages) if "审定：王主任" in words]
        headed = [n for n, words in enumerate(pages) if "会商单位签字" in words]
        assert signed == headed, filling
        talk = a_new_talk(bench)
