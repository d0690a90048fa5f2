"""An outline is compared with those of all other subjects, straight from the vault."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.outline import About, Outline, Question
from app.domain.outline_lint import OutlineFault, copied
from app.domain.outline_offers import material_offer
from app.domain.participant import Role
from app.domain.similarity import SourceKind
from app.domain.talk import Talk
from app.services.entry import Entry
from app.services.errors import Cancelled
from app.services.preparing_talks import Plan, Seat
from app.services.workbench import Workbench
from tests.builders_materials import OTHER, OWN, Office, a_secret
from tests.builders_talks import QUESTIONS, a_new_talk


def another(bench: Workbench, first: Talk, name: str, questions: Sequence[Question]) -> Talk:
    """Return a talk with another person of the unit, with these questions."""
    people = {p.name: p for p in bench.registering.persons()}
    if name not in people:
        subject = next(p for p in people.values() if p.name == "𠮷大同")
        person = replace(subject, id=type(subject.id)(0), name=name)
        people[name] = bench.registering.save_person(person)
    scheme = bench.schemes.of(first.scheme_code, first.scheme_version)
    seats = (Seat(Role.SUBJECT, people[name].id),)
    talk = bench.preparing.plan(scheme, Plan(first.type_code, date(2026, 4, 1), seats=seats))
    outline = replace(bench.outlines.outlining.outline(talk.id), questions=tuple(questions))
    bench.outlines.outlining.save(outline)
    return talk


def test_a_copied_outline_is_found_with_its_sentences(bench: Workbench) -> None:
    """Most first, with talk, subject and unit; the scheme's demands do not count as copied."""
    talk = a_new_talk(bench)
    outline = replace(bench.outlines.outlining.outline(talk.id), questions=QUESTIONS)
    bench.outlines.outlining.save(outline)
    one = another(bench, talk, "赵新", [replace(q, text="请说明。") for q in QUESTIONS[:2]])
    whole = another(bench, talk, "钱进", QUESTIONS)
    another(bench, talk, "孙立", [Question("车辆为什么超编？", facts="三辆车")])

    report = bench.outlines.similarity.check(talk.id)
    assert report.compared == 3
    assert 90 < report.percent < 100  # 三十八万元 alone is too short to be copied
    assert [m.id for m in report.matches] == [whole.id, one.id]
    assert report.matches[0].title == f"{whole.number} · 钱进 · 云岭县财政局"
    assert report.matches[1].percent < 100
    fields = {shared.ours.field for match in report.matches for shared in match.shared}
    assert "demands" not in fields
    shared = report.matches[1].shared[0]
    field = getattr(QUESTIONS[shared.ours.question], shared.ours.field)
    assert field[shared.ours.start : shared.ours.end] == shared.ours.text


def test_other_talks_with_the_same_person_do_not_count(bench: Workbench) -> None:
    """What is carried over to a person's next talk is not copied from another."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    another(bench, talk, "𠮷大同", QUESTIONS)
    report = bench.outlines.similarity.check(talk.id)
    assert (report.compared, report.percent, report.matches) == (0, 0, ())


def test_words_taken_from_a_library_are_shown_apart(bench: Workbench) -> None:
    """What stands in a library is no copy of another outline."""
    talk = a_new_talk(bench)
    entry = "对惠民资金拨付情况不掌握不过问不督促，长期滞留"
    outline = Outline(talk.id, questions=(Question("请说明。", problem=entry),))
    report = bench.outlines.similarity.check(talk.id, [(5, entry), (6, "别的表现")], outline)
    assert report.percent == 0
    assert report.library_percent > 50
    (match,) = report.matches
    assert (match.kind, match.id, match.title) == (SourceKind.LIBRARY, 5, entry)


def test_the_scheme_says_how_much_is_too_much(bench: Workbench) -> None:
    """OUT-03 is a remark with the percentage; a scheme without it has none."""
    talk = a_new_talk(bench)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    rule = scheme.rule("OUT-01")
    assert rule is not None
    strict = replace(scheme, lint=(replace(rule, code="OUT-03", high=30),))
    assert copied(29, strict) == ()
    (note,) = copied(30, strict)
    assert (note.fault, note.detail, note.rule) == (OutlineFault.COPIED, "30", "OUT-03")
    assert copied(100, replace(scheme, lint=())) == ()


def test_comparing_can_be_stopped(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopping leaves nothing behind: nothing was kept."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    another(bench, talk, "赵新", QUESTIONS)
    monkeypatch.setattr("app.services.outline_similarity._PROGRESS_EACH", 1)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bench.outlines.similarity.check(talk.id, progress=stop)


def test_words_of_a_guarded_material_are_not_told(entry: Entry, tmp_path: Path) -> None:
    """Who may not read the material does not learn by comparing what an outline took from it."""
    words = "曾插手县医院工程项目，收受某公司礼品卡两万元。"
    office = Office(entry, tmp_path / "guarded")
    with closing(office):
        own = office.turn(OWN)
        talk = a_new_talk(own)
        secret = a_secret(own, talk_id=talk.id)
        offer = material_offer(secret.id, words, "来信", About.PERSON, sensitive=True)
        own.outlines.offers.pick(talk.id, [offer])
        guess = another(own, talk, "赵新", [Question("请说明。", facts=words)])
        assert own.outlines.similarity.check(guess.id).percent > 80

        report = office.turn(OTHER).outlines.similarity.check(guess.id)
        assert (report.percent, report.matches) == (0, ())
