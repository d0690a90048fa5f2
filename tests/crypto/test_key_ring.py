"""Key slots: the right words open, everything else does not."""

import secrets
from dataclasses import replace

import pytest

from app.crypto.key_ring import SlottedKeyRing
from app.services.errors import WrongPassphraseError
from app.services.ports.key_ring import KdfParameters, KeyFile

RING = SlottedKeyRing(lambda: KdfParameters(64, 1, 1), secrets.token_bytes)
SECRET = bytes(range(20))
EMPTY = KeyFile(bytes(range(16)), "第一纪检监察室")


def a_file(computer_secret: bytes | None = None) -> KeyFile:
    """Return a key file with one slot."""
    return RING.with_slot(EMPTY, SECRET, "li.wen", "𠮷 口令 Ａ", computer_secret)


@pytest.mark.parametrize("typed", ["𠮷 口令 Ａ", "𠮷 口令 A"])
def test_the_passphrase_opens_however_it_is_typed(typed: str) -> None:
    """Full-width and half-width letters are the same letters."""
    keys = RING.read(RING.written(a_file()))
    assert RING.open_slot(keys.slots[0], keys, typed, b"") == SECRET


@pytest.mark.parametrize(("typed", "extra"), [("口令", b""), ("𠮷 口令 Ａ", b"x"), ("", b"")])
def test_other_words_or_another_computer_do_not_open(typed: str, extra: bytes) -> None:
    """A wrong passphrase and a secret too many are refused alike."""
    keys = a_file()
    with pytest.raises(WrongPassphraseError):
        RING.open_slot(keys.slots[0], keys, typed, extra)


def test_a_bound_slot_needs_its_computer_secret() -> None:
    """Without the secret, or with another, the passphrase alone is not enough."""
    keys = a_file(b"c" * 32)
    slot = keys.slots[0]
    assert slot.computer_secret_id == RING.computer_secret_id(b"c" * 32)
    assert RING.open_slot(slot, keys, "𠮷 口令 Ａ", b"c" * 32) == SECRET
    for extra in (b"", b"d" * 32):
        with pytest.raises(WrongPassphraseError):
            RING.open_slot(slot, keys, "𠮷 口令 Ａ", extra)


@pytest.mark.parametrize(
    "changes",
    [
        {"account": "zhao"},
        {"id": 9},
        {"kdf": KdfParameters(72, 1, 1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"wrapped": bytes(36)},
        {"computer_secret_id": "0" * 16},
    ],
)
def test_no_field_of_a_slot_can_be_exchanged(changes: dict[str, object]) -> None:
    """Weaker parameters, another name or another place all break the slot's code."""
    keys = a_file()
    changed = replace(keys.slots[0], **changes)  # type: ignore[arg-type]
    with pytest.raises(WrongPassphraseError):
        RING.open_slot(changed, keys, "𠮷 口令 Ａ", b"")
    assert not RING.is_sealed_with(replace(keys, slots=(changed,)), SECRET)


def test_a_slot_belongs_to_its_vault() -> None:
    """A slot carried into another vault's key file does not open there."""
    keys = a_file()
    other = replace(keys, vault_id=bytes(16))
    with pytest.raises(WrongPassphraseError):
        RING.open_slot(keys.slots[0], other, "𠮷 口令 Ａ", b"")


def test_the_seal_covers_name_and_slots() -> None:
    """Who has no secret cannot rename the vault or take a slot away unnoticed."""
    keys = RING.with_slot(a_file(), SECRET, "zhao", "another pass", None)
    assert RING.is_sealed_with(keys, SECRET)
    assert not RING.is_sealed_with(replace(keys, name="x"), SECRET)
    assert not RING.is_sealed_with(replace(keys, slots=keys.slots[:1]), SECRET)
    assert not RING.is_sealed_with(keys, bytes(20))


def test_slots_are_replaced_and_removed_one_by_one() -> None:
    """A new passphrase takes the old slot's place; other slots stay as they are."""
    keys = RING.with_slot(a_file(), SECRET, "zhao", "another pass", None)
    changed = RING.with_slot(keys, SECRET, "li.wen", "new words", None)
    assert [slot.account for slot in changed.slots] == ["zhao", "li.wen"]
    assert changed.slots[0] == keys.slots[1]
    assert changed.slots[1].id == 3
    with pytest.raises(WrongPassphraseError):
        RING.open_slot(changed.slots[1], changed, "𠮷 口令 Ａ", b"")

    left = RING.without_slot(changed, SECRET, "zhao")
    assert [slot.account for slot in left.slots] == ["li.wen"]
    assert RING.is_sealed_with(left, SECRET)


def test_the_database_key_hangs_on_secret_and_vault() -> None:
    """48 bytes: 32 that nobody can tell without the secret, then the vault's id."""
    key = RING.database_key(SECRET, EMPTY.vault_id)
    assert len(key) == 48
    assert key[32:] == EMPTY.vault_id
    assert key[:32] != RING.database_key(SECRET, bytes(16))[:32]
    assert key[:32] != RING.database_key(bytes(20), EMPTY.vault_id)[:32]
    assert len({RING.new_secret(), RING.new_secret()}) == 2
    assert (len(RING.new_secret()), len(RING.new_vault_id())) == (20, 16)
