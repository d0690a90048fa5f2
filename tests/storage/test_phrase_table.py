"""Phrases in the vault: whose they are, how often they were used, and that the trail is whole."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.ids import PhraseId
from app.domain.phrase import OFFICE, Phrase
from app.services.ports.vault_store import VaultStore

DAY = date(2026, 3, 5)


def test_an_account_sees_its_own_and_the_offices(store: VaultStore) -> None:
    """Another account's shorthand stays its own."""
    with store.change() as tables:
        shared = tables.phrases.add(Phrase("整改", "z"))
        own = tables.phrases.add(Phrase("整改措施", "z", "li.wen"))
        tables.phrases.add(Phrase("作风", "z", "wang.min"))

    with store.read() as tables:
        assert tables.phrases.of_account("li.wen") == (shared, own)
        assert shared.owner == OFFICE


def test_uses_are_counted_for_each_account(store: VaultStore) -> None:
    """What one uses often says nothing about another."""
    with store.change() as tables:
        phrase = tables.phrases.add(Phrase("整改", "z"))
        tables.phrases.note_use(phrase.id, "li.wen", 2, date(2026, 3, 4))
        tables.phrases.note_use(phrase.id, "li.wen", 3, DAY)
        tables.phrases.note_use(PhraseId(99), "li.wen", 3, DAY)

    with store.read() as tables:
        assert tables.phrases.of_account("li.wen") == (replace(phrase, uses=5, used_on=DAY),)
        assert tables.phrases.of_account("wang.min") == (phrase,)


def test_a_removed_phrase_leaves_nothing_but_the_trail(store: VaultStore) -> None:
    """Its code is free again, and the audit trail is whole all the way."""
    with store.change() as tables:
        phrase = tables.phrases.add(Phrase("整改", "z"))
        tables.phrases.note_use(phrase.id, "li.wen", 2, DAY)
        tables.phrases.save(replace(phrase, text="整改措施"))
    with store.change() as tables:
        tables.phrases.remove(phrase.id)
        again = tables.phrases.add(Phrase("作风", "z"))

    with store.read() as tables:
        assert tables.phrases.of_account("li.wen") == (again,)
        assert [e.act for e in tables.audit.newest(4)] == ["add", "remove", "save", "add"]
        assert tables.audit.first_break() is None


def test_a_phrase_that_is_gone_cannot_be_changed(store: VaultStore) -> None:
    """Saving or removing it again says so."""
    with store.change() as tables:
        phrase = tables.phrases.add(Phrase("整改", "z"))
        tables.phrases.remove(phrase.id)
        with pytest.raises(KeyError):
            tables.phrases.save(phrase)
        with pytest.raises(KeyError):
            tables.phrases.remove(phrase.id)
