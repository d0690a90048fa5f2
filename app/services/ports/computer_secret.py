"""What vault access needs from this computer's keyring."""

from typing import Protocol


class ComputerSecrets(Protocol):
    """A second secret a vault, kept by the operating system for this person."""

    def get(self, vault_id: bytes) -> bytes | None:
        """Return the secret kept for a vault, if there is one; raises NoKeyringError."""
        ...

    def make(self, vault_id: bytes) -> bytes:
        """Return the secret kept for a vault, made first where there is none.

        Raises NoKeyringError, also where the keyring does not give back what it was given.
        """
        ...

    def forget(self, vault_id: bytes) -> None:
        """Remove the secret; silent where there is none."""
        ...
