"""What the services need to fix a record: canonical bytes and fingerprint."""

from typing import Protocol

from app.domain.record import FrozenRecord, Record


class RecordCanon(Protocol):
    """Turns a record into canonical bytes and back."""

    def freeze(self, record: Record) -> FrozenRecord:
        """Return the record with its canonical bytes and fingerprint."""
        ...

    def thaw(self, canonical: bytes) -> FrozenRecord:
        """Return the frozen record that the canonical bytes hold."""
        ...
