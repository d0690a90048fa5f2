"""What is offered in a talk: everything there is, the likeliest first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.ids import TalkId
from app.domain.phrase import Phrase
from app.machine.pinyin import PinyinInitials
from app.services.completions import Completion, CompletionKind, Completions
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import (
    MORNING,
    FrozenClock,
    a_person,
    a_unit,
    an_open_store,
    stored_talk,
)

WORDS = Path(__file__).parents[2] / "resources" / "words"
K = CompletionKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VaultStore]:
    """Return an open store of li.wen."""
    with an_open_store(tmp_path) as made:
        yield made


def offered(store: VaultStore, talk_id: TalkId) -> tuple[Completion, ...]:
    """Return everything that is offered in a talk."""
    return Completions(store, FrozenClock(), PinyinInitials(WORDS), lambda: None).of_talk(talk_id)


def test_who_takes_part_stands_before_the_rest_of_the_register(store: VaultStore) -> None:
    """By name, by unit and post, and with both; each can be typed by initials."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        unit = tables.units.add(a_unit("云岭县审计局"))
        tables.persons.add(replace(a_person(unit.id, "李闻"), post="科长"))

    people = [c for c in offered(store, talk_id) if c.kind is K.PERSON]

    assert [c.text for c in people] == [
        "李文",
        "䶮某",
        "县纪委副书记李文",
        "云岭县财政局局长䶮某",
        "李闻",
    ]
    assert all("lw" in c.keys for c in people if c.text.endswith(("李文", "李闻")))
    assert people[0].note == "县纪委副书记"
    assert people[-1].note == "审计局科长"


def test_units_are_offered_by_both_names_and_posts_once(store: VaultStore) -> None:
    """Ten heads of bureaus are one post."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        unit = tables.units.add(a_unit("云岭县审计局"))
        for name in ("甲一", "乙二", "丙三"):
            tables.persons.add(a_person(unit.id, name))

    found = offered(store, talk_id)

    assert [c.text for c in found if c.kind is K.UNIT] == ["审计局", "云岭县审计局"]
    assert [c.text for c in found if c.kind is K.POST and not c.score] == ["局长"]
    assert next(c for c in found if c.text == "审计局").keys[0] == "sjj"


def test_phrases_are_ranked_by_count_and_recency(store: VaultStore) -> None:
    """Used often this week goes before used often last year, and both before never used."""
    talk_id = stored_talk(store)
    today = MORNING.date()
    with store.change() as tables:
        never = tables.phrases.add(Phrase("从未用过", "cw"))
        long_ago = tables.phrases.add(Phrase("去年常用", "qn"))
        lately = tables.phrases.add(Phrase("近来常用", "jl", "li.wen"))
        tables.phrases.note_use(long_ago.id, "li.wen", 40, today - timedelta(days=365))
        tables.phrases.note_use(lately.id, "li.wen", 4, today)
        tables.phrases.note_use(never.id, "wang.min", 400, today)

    found = [c for c in offered(store, talk_id) if c.kind is K.SHORTHAND]

    assert [c.text for c in found] == ["近来常用", "去年常用", "从未用过"]
    assert found[0].is_own
    assert found[0].keys[:2] == ("jl", "jlcy")
    assert offered(store, talk_id)[0].text == "近来常用"  # also before who sits in the room
