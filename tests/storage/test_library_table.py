"""Libraries in the vault: editions, order, and that nothing of them goes."""

from datetime import date

import pytest
from sqlcipher3 import dbapi2

from app.domain.ids import LibraryItemId
from app.domain.library import Library, LibraryForm, LibraryItem, Part
from app.domain.library_issue import LibraryIssue
from app.services.ports.vault_store import VaultStore
from app.storage.library_table import SqlLibraryTable
from tests.builders_vault import MORNING

FORM = LibraryForm("清单", ("方面", "要点"), (1, 2), has_owner=True, code="list")
PARTS = (Part(0, "甲", "一、"), Part(1, "子", "1.", "办公室"), Part(1, "丑", "2."))


def _silent(done: int, total: int) -> None:
    del done, total


def a_library() -> Library:
    """Return a library that is not stored yet."""
    return Library(FORM, 0, "清单.xlsx", MORNING, "li.wen", "少一条")


def test_a_library_is_read_as_it_was_stored(store: VaultStore) -> None:
    """Form, numbers, departments and what stands above."""
    with store.change() as tables:
        made = tables.libraries.add(a_library(), PARTS, _silent)
    with store.read() as tables:
        assert tables.libraries.all() == (made,)
        items = tables.libraries.items(made.id)
    assert (made.form, made.edition, made.found) == (FORM, 1, (1, 2))
    assert [(i.depth, i.text, i.number, i.owner, i.parent_id) for i in items] == [
        (0, "甲", "一、", "", None),
        (1, "子", "1.", "办公室", items[0].id),
        (1, "丑", "2.", "", items[0].id),
    ]


def test_a_new_entry_moves_those_behind_it(store: VaultStore) -> None:
    """The order stays without gaps that anyone sees."""
    with store.change() as tables:
        made = tables.libraries.add(a_library(), PARTS, _silent)
        upper = tables.libraries.items(made.id)[0]
        tables.libraries.add_item(LibraryItem(made.id, 1, "寅", parent_id=upper.id, order=2))
    with store.read() as tables:
        assert [item.text for item in tables.libraries.items(made.id)] == ["甲", "子", "寅", "丑"]
        assert tables.audit.first_break() is None
        with pytest.raises(KeyError):
            tables.libraries.item(LibraryItemId(99))


def test_nothing_of_a_library_can_be_deleted(store: VaultStore) -> None:
    """Entries are retired and copies withdrawn; the rows stay."""
    with store.change() as tables:
        made = tables.libraries.add(a_library(), PARTS, _silent)
        issue = LibraryIssue(made.id, "甲", "某局", 1, date(2026, 3, 5), first=1, last=1)
        tables.libraries.add_issue(issue)
    for table in ("library", "library_item", "library_issue"):
        with pytest.raises(dbapi2.DatabaseError):
            _delete(store, table)


def _delete(store: VaultStore, table: str) -> None:
    with store.change() as tables:
        assert isinstance(tables.libraries, SqlLibraryTable)
        tables.libraries._session.execute(f"DELETE FROM {table}")  # noqa: S608
