"""The scheme packs that lie in a folder: `<code>/<version>/scheme.toml`."""

from pathlib import Path

from app.domain.scheme import Scheme
from app.schemes.complaints import Fault
from app.schemes.scheme_file import read_scheme
from app.services.errors import SchemeBrokenError, SchemeComplaint


class SchemeLibrary:
    """Reads the packs that ship with the program, and any other text of their kind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def shipped(self) -> tuple[str, ...]:
        """Return the text of every pack by code, older versions first.

        Raises SchemeBrokenError where a file is not UTF-8.
        """
        files = sorted(self._folder.glob("*/*/scheme.toml"), key=_by_version)
        return tuple(self._text(file) for file in files)

    def read(self, text: str, name: str) -> Scheme:
        """Return the scheme in a TOML text; raises SchemeBrokenError naming line and key."""
        return read_scheme(text, name)

    def _text(self, file: Path) -> str:
        try:
            return file.read_text("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            name = file.relative_to(self._folder).as_posix()
            complaint = SchemeComplaint(name, line, "", Fault.SYNTAX.value, "UTF-8")
            raise SchemeBrokenError((complaint,)) from None


def _by_version(file: Path) -> tuple[str, list[tuple[int, str]]]:
    """Order by code, then by version number: 2 before 10."""
    version = file.parent.name.split(".")
    return file.parent.parent.name, [(int(p) if p.isdigit() else 0, p) for p in version]
