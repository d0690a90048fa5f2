"""Documents in the vault: what was issued and numbered stays, whatever asks for it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.document import Addressee, Document, DocumentState, Receipt
from app.domain.document_template import Template
from app.domain.ids import AddresseeId, DocumentId
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import MORNING, an_open_store

DRAFT = Document(
    form="prompt_letter",
    scheme_code="anhui",
    scheme_version="2",
    title="提示函",
    day=date(2026, 3, 5),
    values={"points": "一、\n二、𠮷"},
    addressees=(Addressee("张一", "县财政局", "局长", "部门"), Addressee("", "县审计局")),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VaultStore]:
    """Return an open store."""
    with an_open_store(tmp_path) as made:
        yield made


def kept(store: VaultStore, document: Document) -> Document:
    """Store a document."""
    with store.change() as tables:
        return tables.documents.add(document)


def test_a_document_comes_back_as_it_was(store: VaultStore) -> None:
    """Values, addressees, their order and receipts survive saving and changing."""
    made = kept(store, DRAFT)
    back = replace(
        made,
        title="提示",
        addressees=(
            replace(made.addressees[1], receipt=Receipt(received_on=date(2026, 3, 6))),
            Addressee("李四"),
        ),
    )
    with store.change() as tables:
        saved = tables.documents.save(back)
    with store.read() as tables:
        assert tables.documents.get(made.id) == saved
        assert tables.documents.all() == (saved,)
        assert tables.audit.first_break() is None
    assert [a.unit_name or a.name for a in saved.addressees] == ["县审计局", "李四"]


def test_a_number_is_given_once(store: VaultStore) -> None:
    """The same number of a series and year cannot be taken twice, nor given back."""
    made = kept(store, DRAFT)
    nobody = AddresseeId(0)
    with store.change() as tables:
        tables.documents.take_number("letter", "2026", 1, "1号", made.id, nobody)
    with pytest.raises(dbapi2.IntegrityError), store.change() as tables:
        tables.documents.take_number("letter", "2026", 1, "1号", made.id, nobody)
    with store.change() as tables:
        tables.documents.take_number("letter", "2027", 1, "1号", made.id, nobody)
        assert tables.documents.next_serial("letter", "2026") == 2
        assert tables.documents.next_serial("other", "2026") == 1


def test_the_first_of_some_numbers_that_was_given_is_told(store: VaultStore) -> None:
    """In the order in which they are asked for, whichever series gave them."""
    made = kept(store, DRAFT)
    with store.change() as tables:
        for serial, text in enumerate(("谈函2号", "谈函1号"), 1):
            tables.documents.take_number("letter", "2026", serial, text, made.id, AddresseeId(0))
        assert tables.documents.first_taken(["谈函3号", "谈函1号", "谈函2号"]) == "谈函1号"
        assert tables.documents.first_taken(["谈函3号"]) == ""
        assert tables.documents.first_taken([]) == ""


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM document_number",
        "UPDATE document_number SET serial = 9",
        "UPDATE document_content SET canonical = x'00'",
        "DELETE FROM document_file",
        "UPDATE document SET state = 'draft'",
        "UPDATE document SET filled = '{}'",
    ],
)
def test_nothing_issued_can_be_changed_behind_the_program(store: VaultStore, sql: str) -> None:
    """The database itself refuses."""
    made = kept(store, DRAFT)
    with store.change() as tables:
        tables.documents.save(replace(made, state=DocumentState.ISSUED, number="1号"))
        tables.documents.take_number("letter", "2026", 1, "1号", made.id, AddresseeId(0))
        tables.documents.add_content(made.id, b"{}")
        tables.documents.add_file(made.id, AddresseeId(0), "pdf", b"%PDF")
    with pytest.raises(dbapi2.IntegrityError), store.change() as tables:
        tables.session.execute(sql)  # type: ignore[attr-defined]


def test_templates_keep_every_version(store: VaultStore) -> None:
    """The newest is in use; an older one stays with its bytes."""
    with store.change() as tables:
        for version in (1, 2):
            template = Template("pledge", version, "a.docx", "0" * 64, "li.wen", MORNING)
            tables.templates.add(template, bytes([version]))
    with store.read() as tables:
        first, second = tables.templates.all()
        assert (first.in_use, second.in_use) == (False, True)
        assert tables.templates.data(first.id) == b"\x01"
        assert tables.audit.first_break() is None


def test_an_unknown_document_is_said_to_be_missing(store: VaultStore) -> None:
    """KeyError, as for every table."""
    with store.read() as tables, pytest.raises(KeyError):
        tables.documents.get(DocumentId(7))
