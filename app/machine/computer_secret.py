"""A second secret kept by the operating system's keyring; the `ComputerSecrets` port.

`keyring` is imported at the first use only: it looks for backends, which costs a start time
that most people need not pay.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.services.errors import NoKeyringError

_SERVICE = "Tanlu"
_BYTES = 32


class KeyringSecrets:
    """Secrets in the keyring, one a vault; `random` gives that many unguessable bytes."""

    def __init__(self, random: Callable[[int], bytes]) -> None:
        self._random = random

    def get(self, vault_id: bytes) -> bytes | None:
        """Return the vault's secret, if the keyring has one; raises NoKeyringError."""
        import keyring  # noqa: PLC0415

        with _working_keyring():
            found = keyring.get_password(_SERVICE, vault_id.hex())
        try:
            secret = bytes.fromhex(found) if found else b""
        except ValueError:
            return None
        return secret if len(secret) == _BYTES else None

    def make(self, vault_id: bytes) -> bytes:
        """Return the vault's secret, made first where there is none; raises NoKeyringError."""
        import keyring  # noqa: PLC0415

        found = self.get(vault_id)
        if found:
            return found
        secret = self._random(_BYTES)
        with _working_keyring():
            keyring.set_password(_SERVICE, vault_id.hex(), secret.hex())
        if self.get(vault_id) != secret:  # a null backend takes everything and keeps nothing
            raise NoKeyringError
        return secret

    def forget(self, vault_id: bytes) -> None:
        """Remove the vault's secret; silent where there is none or no keyring."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.delete_password(_SERVICE, vault_id.hex())
        except (KeyringError, RuntimeError):
            return


@contextmanager
def _working_keyring() -> Iterator[None]:
    """Turn a missing, locked or broken keyring into NoKeyringError."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        yield
    except (KeyringError, RuntimeError) as error:  # NoKeyringError of keyring is a RuntimeError
        raise NoKeyringError from error
