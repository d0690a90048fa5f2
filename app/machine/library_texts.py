"""Texts that hold a library: plain text, Word with its lists; the `LibraryTexts` port."""

from collections.abc import Callable
from pathlib import Path

from app.domain.library_text import SourceLine
from app.machine import word_lines
from app.machine.table_limits import TooLargeError
from app.services.errors import NotATextError, PlaceMissingError, TextFileTooLargeError
from app.services.ports.record_files import Progress

LARGEST_FILE = 32 * 1024 * 1024
_PACKED = (b"PK", b"%PDF")
_WITH_TAGS = (".html", ".htm", ".xhtml", ".mht")

OtherReader = Callable[[Path, Progress], str]
"""Returns the text of any other kind of file, or raises what says why there is none."""


class LibraryTextFiles:
    """Reads by what the file is; whatever is neither UTF-8 nor Word goes to `other`."""

    def __init__(self, other: OtherReader) -> None:
        self._other = other

    def read(self, path: Path, progress: Progress) -> tuple[SourceLine, ...]:
        """Return a text's lines.

        Raises NotATextError, TextFileTooLargeError, PlaceMissingError, and what `other` raises.
        """
        progress(0, 1)
        untrusted = _bytes_of(path)
        lines = self._lines(path, untrusted, progress)
        progress(1, 1)
        return lines

    def _lines(self, path: Path, untrusted: bytes, progress: Progress) -> tuple[SourceLine, ...]:
        is_plain = path.suffix.lower() not in _WITH_TAGS and not untrusted.startswith(_PACKED)
        try:
            found = word_lines.read(untrusted) if untrusted.startswith(_PACKED[0]) else None
        except TooLargeError:
            raise TextFileTooLargeError(path) from None
        if found is not None:
            return found
        text = _plain(untrusted) if is_plain else None
        if text is None:
            text = self._other(path, progress)
            if not text.strip():
                raise NotATextError(path)
        pieces = enumerate(text.splitlines(), start=1)
        return tuple(SourceLine(line, number) for number, line in pieces)


def _plain(untrusted: bytes) -> str | None:
    """Return a text that is UTF-8 beyond doubt; every other encoding is for `other` to tell."""
    try:
        text = untrusted.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TextFileTooLargeError(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise PlaceMissingError(path) from None
    except OSError:
        raise NotATextError(path) from None
