"""The computer's own secret, with keyrings that work and keyrings that only seem to."""

import secrets
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.machine.computer_secret import KeyringSecrets
from app.services.errors import NoKeyringError

VAULT = bytes(range(16))


class InMemory(KeyringBackend):
    """A keyring that works."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Drop it."""
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Locked(InMemory):
    """A keyring that nobody opened."""

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        """Refuse."""
        raise KeyringLocked


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    """Leave the process with no keyring afterwards."""
    yield
    none: type[KeyringBackend] = fail.Keyring
    keyring.set_keyring(none())


@pytest.fixture
def working() -> InMemory:
    """Give a keyring that works."""
    backend = InMemory()
    keyring.set_keyring(backend)
    return backend


def test_a_secret_is_made_once_and_kept(working: InMemory) -> None:
    """Each vault has its own; asking again gives the same; it can be forgotten."""
    own = KeyringSecrets(secrets.token_bytes)
    assert own.get(VAULT) is None
    made = own.make(VAULT)
    assert len(made) == 32
    assert own.make(VAULT) == own.get(VAULT) == made
    assert own.make(bytes(16)) != made
    own.forget(VAULT)
    assert own.get(VAULT) is None
    assert len(working.kept) == 1


def test_a_strange_value_is_no_secret(working: InMemory) -> None:
    """What another program wrote there is not taken for ours."""
    working.set_password("Tanlu", VAULT.hex(), "not hex")
    assert KeyringSecrets(secrets.token_bytes).get(VAULT) is None
    working.set_password("Tanlu", VAULT.hex(), "00ff")
    assert KeyringSecrets(secrets.token_bytes).get(VAULT) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Locked])
def test_a_keyring_that_keeps_nothing_is_no_keyring(backend: type[KeyringBackend]) -> None:
    """None at all, one that only says yes, and a locked one: each is said before it is needed."""
    keyring.set_keyring(backend())
    own = KeyringSecrets(secrets.token_bytes)
    with pytest.raises(NoKeyringError):
        own.make(VAULT)
    own.forget(VAULT)
