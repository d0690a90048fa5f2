"""Refusal, absence and correction after sealing: states and papers of their own."""

import re

import pytest

from app.domain.guards import Obstacle
from app.domain.paper import PaperKind, PaperOutOfTurnError
from app.domain.participant import Role
from app.domain.read_back import AbsenceKind, SubjectOpinion
from app.domain.record import HandLines, Record, SignatureBlock, printed_texts
from app.domain.stage import TalkStage
from app.domain.talk import StageNotReachableError
from app.domain.text import TextMissingError
from app.domain.verdict import Outcome
from app.export import record_codec
from app.export.pdf_check import PdfRecordChecker
from app.export.word_check import WordRecordChecker
from app.services.noting import NothingChangedError, TooFewNamesError
from app.services.paper_records import AddendumItem
from app.services.preparing_talks import NotReadyError
from app.services.signing import AlreadySignedError, SigningOutOfTurnError
from app.services.workbench import Workbench
from tests.builders_talks import begin_read_back, freeze, silent
from tests.export.identities import authority, identity
from tests.services.conftest import Held

STAFF = ("李文", "周宁")


@pytest.fixture
def frozen(bench: Workbench, held: Held) -> Held:
    """Return the talk with its record fixed."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    return held


@pytest.fixture
def sealed(bench: Workbench, frozen: Held) -> Held:
    """Return the talk sealed: its stage is set, the signatures are other tests' matter."""
    with bench.store.change() as tables:
        talk = tables.talks.get(frozen.id)
        for stage in (TalkStage.SIGNED, TalkStage.SEALED):
            talk = talk.become(stage)
        tables.talks.save(talk)
    return frozen


def text_of(record: Record) -> str:
    """Return everything a record prints as one text."""
    return "\n".join(printed_texts(record))


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in the form of the page's foot."""
    return " ".join(re.findall("....", fingerprint.upper()))


def test_a_refusal_makes_its_paper(bench: Workbench, frozen: Held) -> None:
    """The note names reason, witnesses and the record's fingerprint, and has its own files."""
    paper = bench.paper.noting.refuse(frozen.id, "对第三条有保留。", ("甲同志", "乙同志"), silent)

    fingerprint = bench.preparing.talk(frozen.id).fingerprint
    note = bench.paper.papers.frozen(paper.id)
    assert (paper.kind, paper.number) == (PaperKind.REFUSAL, 1)
    assert note.record.number == f"{bench.preparing.talk(frozen.id).number}-拒1"
    for words in ("对第三条有保留", "甲同志、乙同志", grouped(fingerprint)):
        assert words in text_of(note.record)
    assert "。。" not in text_of(note.record)
    assert note.fingerprint == paper.fingerprint
    assert (bench.paper.papers.file(paper.id, "pdf") or b"").startswith(b"%PDF")
    assert (bench.paper.papers.file(paper.id, "docx") or b"").startswith(b"PK")
    refusal = bench.paper.reading_back.desk(frozen.id).read_back.refusal
    assert refusal is not None
    assert refusal.witnesses == ("甲同志", "乙同志")


def test_a_papers_files_are_our_own_to_the_checkers(bench: Workbench, frozen: Held) -> None:
    """A paper's Word and PDF agree with the record inside them."""
    paper = bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", "乙同志"), silent)
    for checker, kind in ((PdfRecordChecker(), "pdf"), (WordRecordChecker(), "docx")):
        verdict = checker.check(bench.paper.papers.file(paper.id, kind) or b"", ())
        assert not [f for f in verdict.findings if f.outcome is Outcome.BAD]


def test_nobody_signs_a_note_twice(bench: Workbench, frozen: Held) -> None:
    """An officer who also witnesses has one line; other witnesses sign by hand."""
    paper = bench.paper.noting.refuse(frozen.id, "不愿签名", ("李文", "乙同志"), silent)
    (block,) = [
        b
        for b in bench.paper.papers.frozen(paper.id).record.blocks
        if isinstance(b, SignatureBlock)
    ]
    assert [(line.role, line.name) for line in block.lines] == [
        ("interviewer", "李文"),
        ("recorder", "周宁"),
        ("witness.1", "乙同志"),
    ]


def test_a_note_needs_two_names_and_a_reason(bench: Workbench, frozen: Held) -> None:
    """One name given twice is one; without a reason nothing is noted, and no paper is left."""
    with pytest.raises(TooFewNamesError) as few:
        bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", " 甲同志"), silent)
    with pytest.raises(TextMissingError):
        bench.paper.noting.absent(frozen.id, AbsenceKind.UNABLE, " ", STAFF, silent)

    assert few.value.needed == 2
    assert bench.paper.papers.of_talk(frozen.id) == ()


def test_an_absence_is_a_state_of_its_own(bench: Workbench, frozen: Held) -> None:
    """Who cannot sign has not refused: the note says why, and two of the staff answer for it."""
    with pytest.raises(NotReadyError) as missing:
        bench.preparing.advance(frozen.id, TalkStage.ABSENCE_NOTED)
    assert Obstacle.NO_ABSENCE in missing.value.obstacles
    paper = bench.paper.noting.absent(
        frozen.id, AbsenceKind.UNABLE, "右手受伤，不能执笔", STAFF, silent
    )

    note = text_of(bench.paper.papers.frozen(paper.id).record)
    assert "谈话对象不能签名" in note
    assert "右手受伤，不能执笔" in note
    found = bench.preparing.obstacles(frozen.id, TalkStage.ABSENCE_NOTED)
    assert set(found) == {Obstacle.INTERVIEWER_NOT_SIGNED, Obstacle.RECORDER_NOT_SIGNED}


def test_an_absence_takes_the_place_of_a_refusal(bench: Workbench, frozen: Held) -> None:
    """Only the last note counts; both papers stay, and reopening forgets the note."""
    bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", "乙同志"), silent)
    bench.paper.noting.absent(frozen.id, AbsenceKind.NOT_PRESENT, "住院", STAFF, silent)

    read_back = bench.paper.reading_back.desk(frozen.id).read_back
    assert read_back.refusal is None
    assert read_back.absence is not None
    assert [p.kind for p in bench.paper.papers.of_talk(frozen.id)] == [
        PaperKind.REFUSAL,
        PaperKind.ABSENCE,
    ]
    bench.paper.reading_back.reopen(frozen.id)
    assert bench.paper.reading_back.desk(frozen.id).read_back.absence is None


def test_a_record_read_back_without_the_subject_says_so(bench: Workbench, held: Held) -> None:
    """The opinion is neither agreement nor refusal, and no room is left for closing words."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.conclude(held.id, absent=True)

    desk = bench.paper.reading_back.desk(held.id)
    assert desk.read_back.opinion is SubjectOpinion.ABSENT
    assert "谈话对象未在场核对本记录。" in text_of(desk.record)
    assert not [block for block in desk.record.blocks if isinstance(block, HandLines)]


def test_an_addendum_is_tied_to_the_sealed_record(bench: Workbench, sealed: Held) -> None:
    """It names the record's number and fingerprint, what is put right, who asked and why."""
    item = AddendumItem(2, "主要是我督促不力。", "主要是我督促检查不力。")
    before = bench.preparing.talk(sealed.id)
    first = bench.paper.noting.amend(sealed.id, (item,), Role.SUBJECT, "笔误", silent)
    second = bench.paper.noting.amend(sealed.id, (item,), Role.RECORDER, "再次核对", silent)

    assert [first.number, second.number] == [1, 2]
    note = bench.paper.papers.frozen(first.id).record
    assert note.number.endswith("-补1")
    for words in (grouped(before.fingerprint), item.old_text, item.new_text, "笔误", "𠮷大同"):
        assert words in text_of(note)
    assert [block for block in note.blocks if isinstance(block, HandLines)]
    assert bench.preparing.talk(sealed.id) == before


def test_each_note_has_its_time(bench: Workbench, frozen: Held) -> None:
    """No addendum before sealing, no refusal after it; and nothing leads back from there."""
    item = AddendumItem(1, "甲", "乙")
    with pytest.raises(PaperOutOfTurnError):
        bench.paper.noting.amend(frozen.id, (item,), Role.SUBJECT, "笔误", silent)
    with bench.store.change() as tables:
        talk = tables.talks.get(frozen.id)
        tables.talks.save(talk.become(TalkStage.SIGNED).become(TalkStage.SEALED))
    with pytest.raises(PaperOutOfTurnError):
        bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", "乙同志"), silent)
    for stage in TalkStage:
        if stage is not TalkStage.ARCHIVED:
            with pytest.raises(StageNotReachableError):
                bench.preparing.talk(frozen.id).become(stage, reason="改")


def test_an_addendum_must_say_something(bench: Workbench, sealed: Held) -> None:
    """Nothing to put right, or the same words again, makes no paper."""
    with pytest.raises(TextMissingError):
        bench.paper.noting.amend(sealed.id, (), Role.SUBJECT, "笔误", silent)
    with pytest.raises(NothingChangedError):
        bench.paper.noting.amend(
            sealed.id, (AddendumItem(1, "甲", " 甲"),), Role.SUBJECT, "笔误", silent
        )
    assert bench.paper.papers.of_talk(sealed.id) == ()


def test_papers_are_covered_by_the_audit_trail(bench: Workbench, frozen: Held) -> None:
    """Making a paper writes its entries; the chain and the rows agree."""
    paper = bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", "乙同志"), silent)
    with bench.store.read() as tables:
        entries = {(e.entity, e.entity_id) for e in tables.audit.newest(4)}
        assert ("paper", paper.id) in entries
        assert tables.audit.first_break() is None
        assert tables.papers.get(paper.id) == paper
        canonical = tables.papers.canonical(paper.id)
    assert record_codec.thaw(canonical).fingerprint == paper.fingerprint


def test_an_officer_signs_a_paper_by_certificate(bench: Workbench, frozen: Held) -> None:
    """Each officer with a line signs both files once; the checkers find them good."""
    paper = bench.paper.noting.refuse(frozen.id, "不愿签名", ("甲同志", "乙同志"), silent)
    signing = bench.paper.paper_signing
    assert signing.open_roles(paper.id) == (Role.INTERVIEWER, Role.RECORDER)
    for number, role in enumerate((Role.INTERVIEWER, Role.RECORDER)):
        signing.sign(paper.id, role, identity(number), silent)
    with pytest.raises(AlreadySignedError):
        signing.sign(paper.id, Role.RECORDER, identity(1), silent)
    with pytest.raises(SigningOutOfTurnError):
        signing.sign(paper.id, Role.ARCHIVIST, identity(2), silent)

    assert signing.signed_roles(paper.id) == (Role.INTERVIEWER, Role.RECORDER)
    assert signing.open_roles(paper.id) == ()
    trusted = (authority().certificate_der,)
    for checker, kind in ((PdfRecordChecker(), "pdf"), (WordRecordChecker(), "docx")):
        data = bench.paper.papers.file(paper.id, kind) or b""
        assert checker.check(data, trusted).outcome is Outcome.GOOD
        assert len(checker.check(data, trusted).signatures) == 2
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
