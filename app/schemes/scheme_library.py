"""The scheme packs that lie in a folder: `<code>/<version>/scheme.toml` and `shared/<name>.toml`.

A pack may name shared parts: `shared = ["record_form", "documents"]` on a line of its own. What
leaves this module is always one whole text with those parts behind it: a vault keeps it, and it
must go on meaning the same when the parts change.
"""

import re
from pathlib import Path

from app.domain.scheme import Scheme
from app.schemes.complaints import Fault
from app.schemes.scheme_file import read_loosely, read_scheme
from app.schemes.scheme_text import text_of
from app.services.errors import SchemeBrokenError, SchemeComplaint

_SHARED = re.compile(r"^shared *= *\[([^\]\n]*)\].*$", re.MULTILINE)
_NAME = re.compile(r'"([a-z][a-z0-9_]*)"')


class SchemeLibrary:
    """Reads the packs that ship with the program, and any other text of their kind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def shipped_versions(self) -> tuple[tuple[str, str], ...]:
        """Return code and version of every pack, older versions first, without reading any."""
        return tuple((file.parent.parent.name, file.parent.name) for file in self._files())

    def shipped_text(self, code: str, version: str) -> str:
        """Return the whole text of one pack.

        Raises SchemeBrokenError where a file is not UTF-8 or a shared part is missing.
        """
        return self._whole(self._folder / code / version / "scheme.toml")

    def read(self, text: str, name: str) -> Scheme:
        """Return the scheme in a TOML text; raises SchemeBrokenError naming line and key."""
        return read_scheme(text, name)

    def read_loosely(self, text: str, name: str) -> Scheme | None:
        """Return a scheme that may still break rules; None where its keys and types do not fit."""
        return read_loosely(text, name)

    def text_of(self, path: Path) -> str:
        """Return a file's text; raises SchemeBrokenError or UnreadableFileError."""
        return text_of(path)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*/*/scheme.toml"), key=_by_version)

    def _whole(self, file: Path) -> str:
        """Return a pack's text with its shared parts; the lines of its own part do not move."""
        text = self._text(file)
        found = _SHARED.search(text)
        if found is None:
            return text
        names = _NAME.findall(found[1])
        parts = [self._part(name, file, text[: found.start()].count("\n") + 1) for name in names]
        own = f"{text[: found.start()]}# + {'、'.join(names)}{text[found.end() :]}"
        return "\n".join([own.rstrip("\n") + "\n", *parts])

    def _part(self, name: str, asked_by: Path, line: int) -> str:
        file = self._folder / "shared" / f"{name}.toml"
        if not file.is_file():
            complaint = SchemeComplaint(
                self._named(asked_by), line, "shared", Fault.UNKNOWN_REFERENCE.value, name
            )
            raise SchemeBrokenError((complaint,))
        return self._text(file)

    def _text(self, file: Path) -> str:
        try:
            return file.read_text("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            complaint = SchemeComplaint(self._named(file), line, "", Fault.SYNTAX.value, "UTF-8")
            raise SchemeBrokenError((complaint,)) from None

    def _named(self, file: Path) -> str:
        return file.relative_to(self._folder).as_posix()


def _by_version(file: Path) -> tuple[str, list[tuple[int, str]]]:
    """Order by code, then by version number: 2 before 10."""
    version = file.parent.name.split(".")
    return file.parent.parent.name, [(int(p) if p.isdigit() else 0, p) for p in version]
