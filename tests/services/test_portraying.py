"""Portraits: what they rest on, who sees which sentence, and what reaches the subject."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.ids import TalkId
from app.domain.material import Material, MaterialHiddenError
from app.domain.participant import Role
from app.domain.portrait import PortraitClosedError, PortraitSentence, Quote
from app.domain.record import printed_texts
from app.domain.register import Person
from app.domain.stage import TalkStage
from app.services.entry import Entry
from app.services.portrait_record import Purpose
from app.services.preparing_talks import Plan, Seat
from app.services.workbench import Workbench
from tests.builders_materials import OTHER, OWN, PLAIN, Office, a_secret, take_in
from tests.builders_talks import a_new_talk, silent

UNIT, PERSON = "political_ecology", "person"


@pytest.fixture
def office(entry: Entry, tmp_path: Path) -> Iterator[Office]:
    """Return a vault with two accounts."""
    made = Office(entry, tmp_path / "office")
    yield made
    made.close()


def with_secret(bench: Workbench) -> TalkId:
    """Return a talk whose portrait has an open, a secret and an unsourced sentence."""
    talk = a_new_talk(bench)
    plain = take_in(bench, card=Material("考核结果", "", "组织部", PLAIN)).material
    secret = a_secret(bench)
    bench.material.portraits.save(
        talk.id,
        (
            PortraitSentence(UNIT, "班子运行平稳。", (Quote(plain.id, "走访1800余次"),)),
            PortraitSentence(PERSON, "曾插手工程项目。", (Quote(secret.id),)),
            PortraitSentence(PERSON, "作风扎实。"),
        ),
    )
    return talk.id


def texts(bench: Workbench, talk_id: TalkId, purpose: Purpose) -> str:
    """Return everything that a printed portrait says."""
    record = bench.material.portraits.record(talk_id, purpose)
    return "\n".join((*printed_texts(record), record.number, record.type_name))


def test_a_quote_knows_its_place_in_the_original(bench: Workbench) -> None:
    """Words of the repaired text are found in the original by their offset."""
    talk = a_new_talk(bench)
    original = "鎮黨委書記(shū jì)抓監督。"
    kept = take_in(bench, original, Material("监督", source_kind=PLAIN)).material
    sentence = PortraitSentence(UNIT, "抓监督。", (Quote(kept.id, "抓监督"),))
    (line,) = bench.material.portraits.save(talk.id, (sentence,)).lines
    assert line.sources == (kept,)
    assert original[line.sentence.quotes[0].at] == "抓"


def test_what_rests_on_hidden_materials_is_hidden(office: Office) -> None:
    """Another account sees that there is a sentence, in which part, and nothing of it."""
    talk_id = with_secret(office.turn(OWN))
    view = office.turn(OTHER).material.portraits.portrait(talk_id)
    assert [line.is_hidden for line in view.lines] == [False, True, False]
    assert [line.is_sourced for line in view.lines] == [True, False, False]
    assert "插手" not in repr(view)
    assert "核查" not in repr(view)


def test_saving_around_a_hidden_sentence_leaves_it_whole(office: Office) -> None:
    """Whatever the other account saves, the hidden sentence is there for who may read it."""
    talk_id = with_secret(office.turn(OWN))
    before = office.turn(OWN).material.portraits.portrait(talk_id).lines[1]
    other = office.turn(OTHER)
    lines = other.material.portraits.portrait(talk_id).lines
    forged = replace(lines[1].sentence, text="改掉", quotes=())
    other.material.portraits.save(talk_id, (forged, PortraitSentence(UNIT, "新的一句。")))
    other.material.portraits.save(talk_id, ())

    after = office.turn(OWN).material.portraits.portrait(talk_id)
    assert [line.sentence for line in after.lines] == [before.sentence]
    with office.turn(OWN).store.read() as tables:
        assert tables.audit.first_break() is None


def test_nobody_cites_what_they_may_not_read(office: Office) -> None:
    """A sentence cannot be hung on another's material by its id."""
    bench = office.turn(OWN)
    talk_id, secret = with_secret(bench), a_secret(bench, "第二份")
    other = office.turn(OTHER)
    before = other.material.portraits.portrait(talk_id)
    with pytest.raises(MaterialHiddenError):
        other.material.portraits.save(
            talk_id, [PortraitSentence(PERSON, "试探。", (Quote(secret.id),))]
        )
    assert other.material.portraits.portrait(talk_id) == before


def test_the_subjects_copy_holds_only_what_is_sourced_and_open(office: Office) -> None:
    """Neither guarded nor unsourced sentences, nor any source, are printed for the subject."""
    bench = office.turn(OWN)
    talk_id = with_secret(bench)
    copy = texts(bench, talk_id, Purpose.SUBJECT)
    assert "班子运行平稳" in copy
    for never in ("插手", "核查", "审查调查", "作风扎实", "组织部", "依据", "内部", "1800"):
        assert never not in copy

    whole = texts(bench, talk_id, Purpose.INTERNAL)
    for wanted in ("班子运行平稳", "插手", "作风扎实", "组织部", "1800余次", "内部", "未注明依据"):
        assert wanted in whole


def test_a_sentence_marked_by_hand_never_reaches_the_subject(bench: Workbench) -> None:
    """The mark counts whatever the sentence rests on; so does a restricted material."""
    talk = a_new_talk(bench)
    kept = take_in(bench, card=Material("考核", source_kind=PLAIN)).material
    quotes = (Quote(kept.id),)
    bench.material.portraits.save(
        talk.id,
        (
            PortraitSentence(PERSON, "不可告知。", quotes, sensitive=True),
            PortraitSentence(PERSON, "可以告知。", quotes),
        ),
    )
    assert "不可告知" not in texts(bench, talk.id, Purpose.SUBJECT)
    assert "可以告知" in texts(bench, talk.id, Purpose.SUBJECT)
    bench.material.materials.set_readers(kept.id, (OWN,))
    assert "可以告知" not in texts(bench, talk.id, Purpose.SUBJECT)


def test_an_internal_copy_of_another_account_counts_what_it_leaves_out(office: Office) -> None:
    """The number of hidden sentences is printed, never their words."""
    talk_id = with_secret(office.turn(OWN))
    printed = texts(office.turn(OTHER), talk_id, Purpose.INTERNAL)
    assert "另有1句" in printed
    assert "插手" not in printed


def test_a_withdrawn_material_is_no_source_any_more(bench: Workbench) -> None:
    """The sentence stays, but counts as unsourced and does not reach the subject."""
    talk = a_new_talk(bench)
    kept = take_in(bench, card=Material("考核", source_kind=PLAIN)).material
    bench.material.portraits.save(talk.id, [PortraitSentence(PERSON, "有据。", (Quote(kept.id),))])
    assert bench.material.portraits.portrait(talk.id).lines[0].is_sourced
    bench.material.materials.withdraw(kept.id)
    assert not bench.material.portraits.portrait(talk.id).lines[0].is_sourced
    assert "有据" not in texts(bench, talk.id, Purpose.SUBJECT)


def another_talk(bench: Workbench, subject: Person, on: date) -> TalkId:
    """Plan a further talk with somebody."""
    talk = bench.preparing.talks()[0]
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    seats = (Seat(Role.SUBJECT, subject.id),)
    return bench.preparing.plan(scheme, Plan(talk.type_code, on, seats=seats)).id


def test_a_portrait_is_carried_over(office: Office) -> None:
    """The same person's whole portrait; of a colleague's only what is about the unit."""
    bench = office.turn(OWN)
    talk_id = with_secret(bench)
    subject = next(p for p in bench.registering.persons() if p.name == "𠮷大同")
    colleague = bench.registering.save_person(Person("丁一", subject.unit_id, "副局长"))
    later = another_talk(bench, subject, date(2026, 9, 1))
    beside = another_talk(bench, colleague, date(2026, 9, 2))

    other = office.turn(OTHER)
    earlier = other.material.portraits.earlier(later)
    assert earlier is not None
    assert earlier.id == talk_id
    carried = other.material.portraits.carry_over(later)
    assert [line.is_hidden for line in carried.lines] == [False, True, False]
    assert len(other.material.portraits.carry_over(later).lines) == 3
    assert [v.sentence.part for v in other.material.portraits.carry_over(beside).lines] == [UNIT]
    assert [v.sentence.text for v in office.turn(OWN).material.portraits.portrait(later).lines] == [
        "班子运行平稳。",
        "曾插手工程项目。",
        "作风扎实。",
    ]


def test_a_portrait_goes_out_as_pdf_and_word(bench: Workbench, tmp_path: Path) -> None:
    """Both files are made by the writers of records, and the trail notes which copy left."""
    talk_id = with_secret(bench)
    paths = bench.material.portraits.export(talk_id, Purpose.SUBJECT, tmp_path, silent)
    assert {path.suffix for path in paths} == {".pdf", ".docx"}
    assert paths[0].read_bytes().startswith(b"%PDF-")
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].act == "export_subject"
    inside = bench.material.portraits.export(talk_id, Purpose.INTERNAL, tmp_path, silent)
    assert all("-内部-" in path.name for path in inside)
    assert not any("内部" in path.name or "大同" in path.name for path in paths)


def test_a_finished_talks_portrait_stays_as_it_is(bench: Workbench) -> None:
    """After a talk is cancelled nothing of it is changed."""
    talk_id = with_secret(bench)
    bench.preparing.advance(talk_id, TalkStage.CANCELLED, "不再需要")
    with pytest.raises(PortraitClosedError):
        bench.material.portraits.save(talk_id, ())
    with pytest.raises(PortraitClosedError):
        bench.material.portraits.save(talk_id, [PortraitSentence(UNIT, "一句。")])
    assert len(bench.material.portraits.portrait(talk_id).lines) == 3


def test_blank_sentences_are_not_kept_and_saving_the_same_is_no_change(bench: Workbench) -> None:
    """The trail has an entry only where something is different."""
    talk_id = with_secret(bench)
    kept = tuple(line.sentence for line in bench.material.portraits.portrait(talk_id).lines)
    with bench.store.read() as tables:
        seq = tables.audit.newest(1)[0].seq
    bench.material.portraits.save(talk_id, (*kept, PortraitSentence(UNIT, "  ")))
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].seq == seq
    assert [t.code for t in bench.material.portraits.parts(talk_id)] == [UNIT, PERSON]
