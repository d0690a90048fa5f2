"""Materials and who may see them: a second account of the same vault tries every door."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.ids import MaterialId
from app.domain.material import (
    Material,
    MaterialHiddenError,
    OwnReadingLostError,
    ReadersNeededError,
    SensitiveNotShownError,
)
from app.services.entry import Entry
from app.services.repair_choices import RepairChoice
from app.services.workbench import Workbench
from tests.builders_materials import OTHER, OWN, PLAIN, SENSITIVE, Office, a_secret, take_in
from tests.builders_talks import a_new_talk


@pytest.fixture
def office(entry: Entry, tmp_path: Path) -> Iterator[Office]:
    """Return a vault with two accounts."""
    made = Office(entry, tmp_path / "office")
    yield made
    made.close()


DOORS: dict[str, Callable[[Workbench, MaterialId, Path], object]] = {
    "get": lambda b, m, _: b.material.materials.get(m),
    "save": lambda b, m, _: b.material.materials.save(Material("改名", id=m)),
    "withdraw": lambda b, m, _: b.material.materials.withdraw(m),
    "put_back": lambda b, m, _: b.material.materials.put_back(m),
    "set_readers": lambda b, m, _: b.material.materials.set_readers(m, (OTHER,)),
    "seen_by": lambda b, m, _: b.material.materials.seen_by(m),
    "write_table": lambda b, m, p: b.material.materials.write_table(
        p / "a.xlsx", [Material("x", id=m)]
    ),
    "text": lambda b, m, _: b.material.texts.text(m),
    "repair_view": lambda b, m, _: b.material.texts.repair_view(m),
    "keep_choice": lambda b, m, _: b.material.texts.keep_choice(m, RepairChoice()),
    "original": lambda b, m, _: b.material.texts.original(m),
    "export": lambda b, m, p: b.material.texts.export(m, p),
}


@pytest.mark.parametrize("door", DOORS)
def test_no_door_opens_for_an_account_that_is_not_named(
    office: Office, tmp_path: Path, door: str
) -> None:
    """Whatever another account calls with a sensitive material's id, nothing comes or changes."""
    secret = a_secret(office.turn(OWN))
    out = tmp_path / "out"
    out.mkdir()
    bench = office.turn(OTHER)

    with pytest.raises(MaterialHiddenError):
        DOORS[door](bench, secret.id, out)

    assert list(out.iterdir()) == []
    again = office.turn(OWN)
    assert again.material.materials.get(secret.id) == secret
    assert again.material.materials.seen_by(secret.id) == ()


def test_others_see_that_there_is_something_and_no_more(office: Office) -> None:
    """Lists, the talk's materials and search give a number, never a title."""
    bench = office.turn(OWN)
    talk = a_new_talk(bench)
    a_secret(bench, talk_id=talk.id)
    plain = take_in(bench, card=Material("考核结果", source_kind=PLAIN, talk_id=talk.id)).material
    assert len(bench.material.materials.all().materials) == 2

    other = office.turn(OTHER)
    assert other.material.materials.all() == type(other.material.materials.all())((plain,), 1)
    assert other.material.materials.of_talk(talk.id).materials == (plain,)
    assert other.material.materials.of_talk(talk.id).hidden == 1
    assert other.material.materials.find("插手工程") == frozenset()
    assert other.material.materials.find("核查") == frozenset()
    assert other.material.materials.find("考核") == {plain.id}
    assert "核查" not in repr(other.material.materials.all())


def test_a_sensitive_source_names_its_readers_at_once(office: Office) -> None:
    """Without a default it is whoever took it in; with one, those as well."""
    bench = office.turn(OWN)
    assert a_secret(bench).readers == (OWN,)
    bench.material.materials.set_default_readers(SENSITIVE, (OTHER, OWN))
    assert a_secret(bench, "第二份").readers == (OWN, OTHER)
    assert len(office.turn(OTHER).material.materials.all().materials) == 1


def test_a_default_opens_nothing_that_is_there_and_only_its_readers_change_it(
    office: Office,
) -> None:
    """Nobody lets themselves into what they could not read."""
    bench = office.turn(OWN)
    secret = a_secret(bench)
    bench.material.materials.set_default_readers(SENSITIVE, (OWN,))

    other = office.turn(OTHER)
    with pytest.raises(OwnReadingLostError):
        other.material.materials.set_default_readers(SENSITIVE, (OTHER,))
    with pytest.raises(OwnReadingLostError):
        other.material.materials.set_default_readers("inspection", (OWN,))
    other.material.materials.set_default_readers("inspection", (OTHER,))
    with pytest.raises(MaterialHiddenError):
        other.material.materials.get(secret.id)


def test_readers_are_changed_by_readers_and_audited(office: Office) -> None:
    """The other account reads once it is named, and its reading is noted."""
    bench = office.turn(OWN)
    secret = a_secret(bench)
    with pytest.raises(ReadersNeededError):
        bench.material.materials.set_readers(secret.id, ())
    with pytest.raises(OwnReadingLostError):
        bench.material.materials.set_readers(secret.id, (OTHER,))
    bench.material.materials.set_readers(secret.id, (OWN, OTHER))
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].act == "readers"

    other = office.turn(OTHER)
    assert "插手工程" in other.material.texts.text(secret.id).repaired
    assert [(v.account, v.act) for v in other.material.materials.seen_by(secret.id)] == [
        (OTHER, "read")
    ]
    other.material.materials.set_readers(secret.id, (OTHER,))
    with pytest.raises(MaterialHiddenError):
        office.turn(OWN).material.materials.get(secret.id)


def test_only_guarded_materials_note_their_readings(bench: Workbench) -> None:
    """An open material's text is read without an entry."""
    kept = take_in(bench).material
    bench.material.texts.text(kept.id)
    assert bench.material.materials.seen_by(kept.id) == ()


def test_a_source_that_becomes_sensitive_is_closed_at_once(office: Office) -> None:
    """Changing the kind of source names the readers; the mark cannot be taken off."""
    bench = office.turn(OWN)
    kept = take_in(bench).material
    saved = bench.material.materials.save(replace(kept, source_kind=SENSITIVE, sensitive=False))
    assert saved.sensitive
    assert saved.readers == (OWN,)
    assert bench.material.materials.save(replace(saved, sensitive=False, readers=())).readers == (
        OWN,
    )
    with pytest.raises(MaterialHiddenError):
        office.turn(OTHER).material.materials.get(kept.id)


def test_what_is_sensitive_is_never_shown_to_the_subject(bench: Workbench) -> None:
    """It cannot be marked so, and a restricted one can."""
    talk = a_new_talk(bench)
    with pytest.raises(SensitiveNotShownError):
        a_secret(bench, talk_id=talk.id, showable=True)
    card = Material("采购台账", source_kind=PLAIN, talk_id=talk.id, showable=True)
    shown = take_in(bench, card=card).material
    assert bench.material.materials.shown_in_talk(talk.id) == (shown,)
    hidden = bench.material.materials.save(replace(shown, showable=False))
    assert bench.material.materials.shown_in_talk(talk.id) == ()
    assert hidden.showable is False


def test_a_talk_has_what_is_about_it_its_subject_and_their_unit(bench: Workbench) -> None:
    """What is about somebody else of the unit is not theirs; withdrawn ones count nowhere."""
    talk = a_new_talk(bench)
    persons = {p.name: p for p in bench.registering.persons()}
    subject, other = persons["𠮷大同"], persons["李文"]
    cards = {
        "talk": Material("谈话", talk_id=talk.id),
        "person": Material("本人", person_id=subject.id),
        "unit": Material("单位", unit_id=subject.unit_id),
        "other": Material("旁人", person_id=other.id, unit_id=subject.unit_id),
        "elsewhere": Material("外单位", unit_id=other.unit_id),
        "nowhere": Material("未注明"),
    }
    ids = {name: take_in(bench, name, card).material.id for name, card in cards.items()}
    found = {m.id for m in bench.material.materials.of_talk(talk.id).materials}
    assert found == {ids["talk"], ids["person"], ids["unit"]}

    bench.material.materials.withdraw(ids["talk"])
    assert ids["talk"] not in {m.id for m in bench.material.materials.of_talk(talk.id).materials}
    bench.material.materials.put_back(ids["talk"])
    assert ids["talk"] in {m.id for m in bench.material.materials.of_talk(talk.id).materials}


def test_a_card_is_found_by_words_text_and_initials(bench: Workbench) -> None:
    """Every word must be somewhere; initials of the title count as well."""
    first = take_in(bench).material
    second = take_in(bench, "别的话", Material("选人用人专项检查", source="组织部")).material
    assert bench.material.materials.find("") == {first.id, second.id}
    assert bench.material.materials.find("500亿元 发改局") == {first.id}
    assert bench.material.materials.find("xryr") == {second.id}
    assert bench.material.materials.find("组织部 没有的话") == frozenset()
    third = take_in(bench, "采用ERP系统。", Material("系统")).material
    assert (
        bench.material.materials.find("erp 系统")
        == bench.material.materials.find("ERP")
        == {third.id}
    )


def test_saving_a_card_changes_nothing_of_the_file(bench: Workbench) -> None:
    """Hash, size, name, readers and who took it in stay, whatever the card says."""
    kept = take_in(bench).material
    forged = replace(
        kept, title="改名", sha256="0" * 64, size=1, file_name="x", received_by="别人", repairs=9
    )
    saved = bench.material.materials.save(replace(forged, advices=-3, dated=date(2026, 1, 8)))
    assert saved == replace(kept, title="改名", dated=date(2026, 1, 8))
    assert bench.material.materials.get(kept.id) == saved


def test_the_handover_list_is_text_only(bench: Workbench, tmp_path: Path) -> None:
    """Titles that look like formulas are written as text, and the list has room to sign."""
    card = Material("=HYPERLINK(1)", "development", "+县发改局", PLAIN, digest="@摘要")
    kept = take_in(bench, card=card).material
    path = tmp_path / "清单.xlsx"
    bench.material.materials.write_table(path, [kept])
    rows = list(load_workbook(path).worksheets[0].iter_rows())
    heads = [cell.value for cell in rows[0]]
    assert {"移交人签名", "接收人签名", "SHA-256"} <= set(heads)
    values = {str(cell.value).lstrip("'") for cell in rows[1] if cell.value}
    assert {"=HYPERLINK(1)", "+县发改局", "@摘要", "经济社会发展"} <= values
    assert all(cell.data_type != "f" for cell in rows[1])
