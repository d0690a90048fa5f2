"""The text of a scheme file in whatever encoding an office's computer wrote it."""

import codecs
from pathlib import Path

from app.schemes.complaints import Fault
from app.schemes.scheme_file import LONGEST_FILE
from app.services.errors import SchemeBrokenError, SchemeComplaint, UnreadableFileError

_LARGEST = 4 * LONGEST_FILE
"""Bytes: no encoding takes more for a character."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_of(path: Path) -> str:
    """Return a file's text with plain line ends; raises SchemeBrokenError, UnreadableFileError."""
    try:
        with path.open("rb") as file:
            untrusted = file.read(_LARGEST + 1)
    except OSError as error:
        raise UnreadableFileError(path) from error
    if len(untrusted) > _LARGEST:
        raise _broken(path, Fault.TOO_LARGE, f"> {_LARGEST // 1_000_000} MB")
    text = decoded(untrusted)
    if text is None:
        raise _broken(path, Fault.NO_TEXT)
    if len(text) > LONGEST_FILE:
        raise _broken(path, Fault.TOO_LARGE, f"{len(text)} > {LONGEST_FILE}")
    return text


def decoded(untrusted: bytes) -> str | None:
    """Return bytes as text, None where they are none.

    Read are UTF-8 and UTF-16 with their marks, UTF-16 without, plain UTF-8, and GB 18030, which
    holds GBK.
    """
    marked = [encoding for mark, encoding in _MARKS if untrusted.startswith(mark)]
    for encoding in marked or _guesses(untrusted):
        try:
            text = untrusted.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text.replace("\r\n", "\n").replace("\r", "\n")
    return None


def _guesses(untrusted: bytes) -> tuple[str, ...]:
    """Return what to try: a text in UTF-16 has a zero byte beside every letter of its keys."""
    if b"\0" in untrusted:
        first = untrusted.find(b"\0")
        return ("utf-16-be" if first % 2 == 0 else "utf-16-le",)
    return ("utf-8", "gb18030")


def _broken(path: Path, fault: Fault, detail: str = "") -> SchemeBrokenError:
    return SchemeBrokenError((SchemeComplaint(path.name, 0, "", fault.value, detail),))
