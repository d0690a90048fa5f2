"""Taking materials in and giving them out again: bytes, repair, known files, limits."""

import io
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from app.domain.material import Material, MaterialForm, MaterialKnownError
from app.domain.text import TextMissingError
from app.domain.text_repair.damage import DamageClass
from app.services.entry import Entry
from app.services.errors import (
    Cancelled,
    FileTooLargeError,
    NotAScanError,
    TextTooLongToRepairError,
)
from app.services.repair_choices import RepairChoice
from app.services.workbench import Workbench
from tests.builders_materials import (
    DAMAGED,
    OTHER,
    OWN,
    PLAIN,
    TEXT,
    Office,
    a_secret,
    take_in,
)
from tests.builders_talks import silent


def a_file(folder: Path, data: bytes, name: str = "情况.txt") -> Path:
    """Write a file to take in."""
    path = folder / name
    path.write_bytes(data)
    return path


def a_picture() -> bytes:
    """Return a small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "white").save(out, "PNG")
    return out.getvalue()


def test_the_original_comes_out_byte_for_byte(bench: Workbench, tmp_path: Path) -> None:
    """Whatever was repaired, the file is what it was, and its hash stands on the card."""
    data = DAMAGED.encode("gb18030") + b"\r\n"
    taken = bench.material.intake.read(a_file(tmp_path, data), silent)
    kept = bench.material.intake.store(taken, Material("情况", source_kind=PLAIN), silent).material
    assert (kept.sha256, kept.size) == (sha256(data).hexdigest(), len(data))
    assert bench.material.texts.original(kept.id) == data

    out = tmp_path / "out"
    out.mkdir()
    path = bench.material.texts.export(kept.id, out)
    assert path.read_bytes() == data
    assert path.name == "情况.txt"
    assert [v.act for v in bench.material.materials.seen_by(kept.id)] == ["export"]


def test_a_text_is_repaired_and_says_where(bench: Workbench) -> None:
    """Each change leads from the original to what stands repaired; numbers keep their words."""
    received = take_in(bench, DAMAGED)
    text = bench.material.texts.text(received.material.id)
    assert text.original == DAMAGED
    assert text.repaired == "镇党委书记抓监督，压实责任。"
    assert received.material.repairs == len(text.changes) <= sum(received.counts.values())
    assert received.counts[DamageClass.PINYIN] == 1
    whole = take_in(bench, TEXT, Material("数字", source_kind=PLAIN)).material
    assert bench.material.texts.text(whole.id).repaired == TEXT


def test_every_place_of_the_repaired_text_has_its_place_in_the_original(
    bench: Workbench,
) -> None:
    """A quote's offset in the original is found and leads back."""
    kept = take_in(bench, DAMAGED).material
    text = bench.material.texts.text(kept.id)
    for words in ("抓", "压实", "责任", "。"):
        at = text.repaired.index(words)
        there = text.original_offset(at)
        assert text.repaired_offset(there) == at
    assert text.original[text.original_offset(text.repaired.index("抓"))] == "抓"


def test_classes_and_single_places_can_be_left_alone(bench: Workbench) -> None:
    """What is switched off or refused stays as it was; switched on again all is as before."""
    kept = take_in(bench, DAMAGED).material
    first = bench.material.texts.text(kept.id)
    view = bench.material.texts.keep_choice(
        kept.id, RepairChoice(without=frozenset({DamageClass.TRADITIONAL}))
    )
    assert "黨" in view.text.repaired
    assert "shū" not in view.text.repaired
    again = bench.material.texts.text(kept.id)
    assert again == view.text
    assert bench.material.materials.get(kept.id).repairs == len(view.text.changes)

    pinyin = next(c for c in first.changes if c.kind is DamageClass.PINYIN)
    single = bench.material.texts.keep_choice(
        kept.id, RepairChoice(refused=frozenset({pinyin.start}))
    )
    assert "shū" in single.text.repaired
    assert bench.material.texts.keep_choice(kept.id, RepairChoice()).text == first
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def test_a_hint_is_only_carried_out_when_taken(bench: Workbench) -> None:
    """Doubtful places wait for a person, one by one."""
    text = "摘? ?要：全县加强整治判断力建设。"
    kept = take_in(bench, text).material
    view = bench.material.texts.repair_view(kept.id)
    proposed = [hint for hint in view.hints if hint.proposed]
    for hint in proposed:
        assert hint.old in view.text.original
        done = bench.material.texts.keep_choice(
            kept.id, RepairChoice(taken=frozenset({hint.start}))
        )
        assert done.text.repaired != view.text.repaired
        assert any(change.kind is hint.kind for change in done.text.changes)
    assert view.hints


def test_the_same_bytes_are_there_already(bench: Workbench) -> None:
    """The second time says so and stores nothing, unless it is wanted."""
    kept = take_in(bench).material
    with pytest.raises(MaterialKnownError) as told:
        take_in(bench)
    assert (told.value.title, told.value.material_id) == (kept.title, kept.id)
    assert len(bench.material.materials.all().materials) == 1
    taken = bench.material.intake.read_pasted(TEXT)
    second = bench.material.intake.store(taken, Material("另一份"), silent, again=True).material
    assert len(bench.material.materials.all().materials) == 2
    bench.material.materials.withdraw(kept.id)
    bench.material.materials.withdraw(second.id)
    with pytest.raises(MaterialKnownError) as told:
        bench.material.intake.store(taken, Material("第三份"), silent)
    assert told.value.withdrawn


def test_a_hidden_file_is_known_without_a_title(entry: Entry, tmp_path: Path) -> None:
    """Another account that has the same file learns that it is there, and no more."""
    office = Office(entry, tmp_path / "office")
    secret = a_secret(office.turn(OWN))
    other = office.turn(OTHER)
    taken = other.material.intake.read_pasted(f"{secret.title}：反映其插手工程项目。")
    with pytest.raises(MaterialKnownError) as told:
        other.material.intake.store(taken, Material("自己的"), silent)
    assert (told.value.title, told.value.material_id) == ("", 0)
    other.material.intake.store(taken, Material("自己的"), silent, again=True)
    assert [m.title for m in other.material.materials.all().materials] == ["自己的"]
    office.close()


def test_a_picture_is_kept_and_shown_as_a_page(bench: Workbench) -> None:
    """It has no text; its page is a PNG no wider than asked for."""
    taken = bench.material.intake.read_bytes("照片.png", a_picture(), silent)
    card = bench.material.intake.blank(taken)
    kept = bench.material.intake.store(taken, card, silent).material
    assert kept.form is MaterialForm.PICTURE
    assert kept.title == "照片"
    data = bench.material.texts.original(kept.id)
    assert bench.material.texts.page_count(data) == 1
    with Image.open(io.BytesIO(bench.material.texts.page(data, 0, 120))) as page:
        assert page.format == "PNG"
        assert page.width == 120


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nonsense", b"\x89PNG\r\n\x1a\n broken"])
def test_a_page_that_cannot_be_shown_says_so(bench: Workbench, data: bytes) -> None:
    """Broken files are refused by one error that the page words."""
    with pytest.raises(NotAScanError):
        bench.material.texts.page(data, 0, 100)


def test_what_is_too_large_is_refused_before_anything_is_stored(
    bench: Workbench, tmp_path: Path
) -> None:
    """A file over 50 MB and a paste beyond the limit are named with both sizes."""
    large = a_file(tmp_path, b"a" * 50_000_001)
    with pytest.raises(FileTooLargeError):
        bench.material.intake.read(large, silent)
    with pytest.raises(TextTooLongToRepairError):
        bench.material.intake.read_pasted("字" * 20_000_001)
    assert bench.material.materials.all().materials == ()


def test_stopping_half_way_leaves_nothing(bench: Workbench) -> None:
    """Cancelled at any step, no card, no text and no bytes are there."""
    taken = bench.material.intake.read_pasted(TEXT)
    for stop_at in range(3):

        def stop(done: int, _total: int, at: int = stop_at) -> None:
            if done >= at:
                raise Cancelled

        with pytest.raises(Cancelled):
            bench.material.intake.store(taken, Material("情况"), stop)
        assert bench.material.materials.all().materials == ()


def test_a_card_needs_a_title(bench: Workbench) -> None:
    """Nothing is stored under no name."""
    with pytest.raises(TextMissingError):
        take_in(bench, card=Material("  "))
    assert bench.material.materials.all().materials == ()


def test_nothing_of_a_material_lies_in_the_clear(entry: Entry, tmp_path: Path) -> None:
    """While the vault is open and after it is closed, no file beside it holds the words."""
    office = Office(entry, tmp_path / "office")
    bench = office.turn(OWN)
    words = "极其罕见的一句话用来查找"
    kept = take_in(bench, words * 400, Material("秘密标题甲乙丙丁", source_kind=PLAIN)).material
    bench.material.texts.page_count(a_picture())
    bench.material.texts.text(kept.id)
    looked_for = [words.encode(), words.encode("utf-16-le"), "秘密标题甲乙丙丁".encode()]
    for _ in range(2):
        for path in tmp_path.rglob("*"):
            data = path.read_bytes() if path.is_file() else b""
            assert not any(piece in data for piece in looked_for), path
        office.close()


def test_a_pasted_text_is_named_by_its_first_line(bench: Workbench) -> None:
    """Its file takes the name it is given, in any language; the card's title is its first line."""
    taken = bench.material.intake.read_pasted("工作报告\n一、成绩。", "Pasted text.txt")
    card = bench.material.intake.blank(taken)
    assert (card.title, taken.name) == ("工作报告", "Pasted text.txt")


def test_a_web_page_proposes_its_source_and_day(bench: Workbench) -> None:
    """What the page's furniture said goes into the card, where the secretary can change it."""
    text = "关于谈话的报道\n来源：云溪日报\n2026年01月08日 09:30\n谈话正在开展。\n责编：某某\n"
    card = bench.material.intake.blank(bench.material.intake.read_pasted(text))
    assert card.source == "云溪日报"
    assert card.dated == date(2026, 1, 8)
