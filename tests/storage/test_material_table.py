"""Materials, requests and portraits in the vault, and that the trail covers all of it."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from app.domain.ids import MaterialId, RequestId, SentenceId, TalkId
from app.domain.material import Material, MaterialForm, MaterialRequest, Verification
from app.domain.portrait import Portrait, PortraitSentence, Quote
from app.services.ports.material_table import KeptText
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import a_person, a_unit, stored_talk

DAY = date(2026, 3, 5)
DATA = bytes(range(256)) * 40
TEXT = KeptText("鄉(xiāng)鎮\x00", "乡镇", '{"changes": []}')


def a_material(**more: object) -> Material:
    """Return a card with every field filled."""
    card = Material(
        title="县审计局《报告》",
        kind="development",
        source="县审计局",
        source_kind="investigation",
        channel="letter",
        sensitive=True,
        dated=date(2026, 1, 8),
        received_on=DAY,
        received_by="li.wen",
        classification="秘密",
        showable=False,
        digest="三项建议",
        advices=3,
        verification=Verification.PENDING,
        valid_until=date(2027, 1, 1),
        readers=("li.wen", "𠮷某"),
        file_name="报告.pdf",
        size=len(DATA),
        sha256=sha256(DATA).hexdigest(),
        form=MaterialForm.PDF,
        notes=("no_text_layer", "comments"),
        repairs=2,
    )
    return replace(card, **more)  # type: ignore[arg-type]  # a test's shorthand


def test_a_material_comes_back_whole(store: VaultStore) -> None:
    """Card, bytes and texts are as they were given, the newest first."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        unit = tables.units.add(a_unit())
        person = tables.persons.add(a_person(unit.id))
        request = tables.requests.add(MaterialRequest("审计局"))
        links = {"unit_id": unit.id, "person_id": person.id, "talk_id": talk_id}
        first = tables.materials.add(a_material(request_id=request.id, **links), DATA, TEXT)
        second = tables.materials.add(Material("空白"), b"", KeptText("", "", ""))

    with store.read() as tables:
        assert tables.materials.all() == (second, first)
        assert tables.materials.get(first.id) == first
        assert tables.materials.data(first.id) == DATA
        assert tables.materials.text(first.id) == TEXT
        assert tables.materials.of_bytes(first.sha256) == (first,)
        assert tables.materials.holding("乡") == {first.id}
        assert tables.materials.holding("鄉") == frozenset()


def test_card_and_repair_change_but_never_the_bytes(store: VaultStore) -> None:
    """Each change is in the trail, and the trail is whole."""
    with store.change() as tables:
        kept = tables.materials.add(a_material(), DATA, TEXT)
    with store.change() as tables:
        tables.materials.save(replace(kept, title="改名"), "readers")
        tables.materials.save_text(kept.id, replace(TEXT, repaired="乡，镇"))

    with store.read() as tables:
        assert tables.materials.get(kept.id).title == "改名"
        assert tables.materials.text(kept.id).repaired == "乡，镇"
        assert tables.materials.data(kept.id) == DATA
        newest = [(e.act, e.entity) for e in tables.audit.newest(2)]
        assert newest == [("save", "material_text"), ("readers", "material")]
        assert tables.audit.first_break() is None


def test_viewings_are_read_from_the_trail(store: VaultStore) -> None:
    """Reading, showing and exporting count; changes do not."""
    with store.change() as tables:
        kept = tables.materials.add(a_material(), DATA, TEXT)
        tables.audit.note("read", "material", kept.id)
        tables.materials.save(kept)
        tables.audit.note("export", "material", kept.id)
        tables.audit.note("read", "material", kept.id + 1)

    with store.read() as tables:
        seen = tables.materials.viewings(kept.id)
        assert [(v.account, v.act) for v in seen] == [("li.wen", "export"), ("li.wen", "read")]


def test_requests_come_back_whole(store: VaultStore) -> None:
    """A request keeps its days and how often it was reminded of."""
    with store.change() as tables:
        request = tables.requests.add(MaterialRequest("组织部", "assessment", "近三年考核结果"))
        full = replace(
            request, asked_on=DAY, due_on=DAY, received_on=DAY, reminded_on=DAY, reminders=2
        )
        tables.requests.save(full, "remind")

    with store.read() as tables:
        assert tables.requests.get(request.id) == full
        assert tables.requests.all() == (full,)
        assert tables.audit.first_break() is None


def test_a_portrait_keeps_order_ids_and_quotes(store: VaultStore) -> None:
    """Sentences keep their ids when moved; one left out is gone, and the trail is whole."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        kept = tables.materials.add(a_material(), DATA, TEXT)
        quotes = (Quote(kept.id, "乡镇", 3), Quote(kept.id))
        one = PortraitSentence("political_ecology", "总体平稳。", quotes)
        two = PortraitSentence("person", "作风扎实。", sensitive=True)
        saved = tables.portraits.save(Portrait(talk_id, (one, two)))
    first, second = saved.sentences
    with store.change() as tables:
        tables.portraits.save(Portrait(talk_id, (second, first)))
    with store.read() as tables:
        assert tables.portraits.get(talk_id).sentences == (second, first)
        assert tables.portraits.talks() == (talk_id,)
        assert tables.audit.first_break() is None
    with store.change() as tables:
        tables.portraits.save(Portrait(talk_id))
    with store.read() as tables:
        assert tables.portraits.get(talk_id) == Portrait(talk_id)
        assert tables.portraits.talks() == ()
        assert tables.audit.first_break() is None


def test_what_is_not_there_is_said(store: VaultStore) -> None:
    """Unknown ids raise KeyError, also another talk's sentence."""
    here, there = stored_talk(store), stored_talk(store, "2026-0002")
    with store.change() as tables:
        saved = tables.portraits.save(Portrait(here, (PortraitSentence("person", "一句。"),)))
        with pytest.raises(KeyError):
            tables.portraits.save(Portrait(there, saved.sentences))
        with pytest.raises(KeyError):
            tables.materials.get(MaterialId(9))
        with pytest.raises(KeyError):
            tables.materials.save(a_material(id=MaterialId(9)))
        with pytest.raises(KeyError):
            tables.materials.save_text(MaterialId(9), TEXT)
        with pytest.raises(KeyError):
            tables.requests.get(RequestId(9))
        assert tables.portraits.get(TalkId(99)) == Portrait(TalkId(99))
        assert saved.sentences[0].id != SentenceId(0)
