"""What the services need to close and open the files that two offices exchange."""

from pathlib import Path
from typing import Protocol


class ExchangeSeal(Protocol):
    """Closes content under a passphrase that two offices agreed on; each takes about a second."""

    def seal(self, content: bytes, passphrase: str) -> bytes:
        """Return the whole file; raises PassphraseTooWeakError."""
        ...

    def open(self, untrusted: bytes, passphrase: str, path: Path) -> bytes:
        """Return the content of a file; `path` is for the errors only.

        Raises NotAnExchangeError, NewerExchangeError, ExchangeDamagedError,
        ExchangePassphraseError.
        """
        ...
