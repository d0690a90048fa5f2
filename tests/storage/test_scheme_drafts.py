"""Drafts of schemes in the vault, and that the trail is whole."""

from dataclasses import replace

import pytest

from app.domain.ids import SchemeDraftId
from app.domain.scheme_draft import SchemeDraft
from app.services.ports.vault_store import VaultStore

DRAFT = SchemeDraft("own", "办法", ("anhui", "2"), "code = 'own'")


def test_a_draft_is_kept_as_it_was_last_saved(store: VaultStore) -> None:
    """Text, code and name change; what it began as does not."""
    with store.change() as tables:
        draft = tables.scheme_drafts.add(DRAFT)
    changed = replace(draft, text="code = ", name="新办法")
    with store.change() as tables:
        tables.scheme_drafts.save(changed)
    with store.read() as tables:
        assert tables.scheme_drafts.get(draft.id) == changed
        assert tables.scheme_drafts.open() == (changed,)
        assert tables.audit.first_break() is None


def test_a_published_draft_only_says_where_its_version_came_from(store: VaultStore) -> None:
    """It is open no more, and nothing can be written into it."""
    with store.change() as tables:
        draft = tables.scheme_drafts.add(DRAFT)
        tables.scheme_drafts.publish(draft.id, "own", "1")
    with store.read() as tables:
        assert tables.scheme_drafts.open() == ()
        assert tables.scheme_drafts.base_of("own", "1") == ("anhui", "2")
        assert tables.scheme_drafts.base_of("own", "2") is None
        assert tables.audit.first_break() is None
    with pytest.raises(KeyError), store.change() as tables:
        tables.scheme_drafts.save(draft)


def test_a_discarded_draft_is_gone(store: VaultStore) -> None:
    """Twice is refused, and so is one that never was."""
    with store.change() as tables:
        draft = tables.scheme_drafts.add(DRAFT)
        tables.scheme_drafts.discard(draft.id)
        assert tables.scheme_drafts.open() == ()
    for gone in (draft.id, SchemeDraftId(99)):
        with pytest.raises(KeyError), store.change() as tables:
            tables.scheme_drafts.discard(gone)
    with store.read() as tables:
        assert tables.audit.first_break() is None
