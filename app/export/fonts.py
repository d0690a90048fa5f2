"""Which face draws a character: a chain of faces for each kind of type.

The office's own 仿宋_GB2312, 楷体_GB2312 and 小标宋 come first where the machine has them and their
maker allows embedding; then the faces that ship; last the ones with rare characters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from app.export.truetype import TrueTypeFile, UnreadableFontError


class FontRole(StrEnum):
    """The kinds of type a record is set in."""

    BODY = "body"  # 仿宋
    HEI = "hei"
    KAI = "kai"
    SONG = "song"
    TITLE = "title"  # 小标宋


class Glyph(NamedTuple):
    """A character's picture: the face, its glyph there and its width in ems."""

    face: TrueTypeFile
    number: int
    width: float


@dataclass(frozen=True)
class _OfficeFont:
    families: tuple[str, ...]
    files: tuple[str, ...]


_FANG, _HEI, _KAI = "TanluFang-Regular.ttf", "TanluHei-Regular.ttf", "TanluKai-Regular.ttf"
_SONG, _TITLE = "TanluSong-Regular.ttf", "TanluTitle-Black.ttf"
_RARE = ("TanluSigns-Regular.ttf", "TanluRareA-Regular.ttf", "TanluRareB-Regular.ttf")
_SHIPPED = {
    FontRole.BODY: (_FANG, _SONG, *_RARE),
    FontRole.HEI: (_HEI, _SONG, *_RARE),
    FontRole.KAI: (_KAI, _SONG, *_RARE),
    FontRole.SONG: (_SONG, *_RARE),
    FontRole.TITLE: (_TITLE, _SONG, *_RARE),
}
# Reading the names of every font of a machine takes seconds; these are the usual file names.
_OFFICE = {
    FontRole.BODY: _OfficeFont(
        ("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong"),
        ("fs_gb2312", "fangsong_gb2312", "仿宋_gb2312", "simfang", "fangsong", "仿宋"),
    ),
    FontRole.KAI: _OfficeFont(
        ("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"),
        ("kt_gb2312", "kaiti_gb2312", "楷体_gb2312", "simkai", "kaiti", "楷体"),
    ),
    FontRole.TITLE: _OfficeFont(
        ("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
        ("fzxbsjw", "fzxbsk", "方正小标宋简体", "方正小标宋_gbk", "方正小标宋简"),
    ),
}
_FONT_FILES = (".ttf", ".ttc")


class Fonts:
    """The faces in `folder`, and the office's own in `office_folders`.

    Faces are opened when first needed and kept as long as this object. Not for several threads
    at once.
    """

    def __init__(self, folder: Path, office_folders: Sequence[Path] = ()) -> None:
        self._folder = folder
        self._office_folders = tuple(office_folders)
        self._open: dict[str, TrueTypeFile] = {}
        self._chains: dict[FontRole, tuple[TrueTypeFile, ...]] = {}
        self._known: dict[tuple[str, FontRole], Glyph | None] = {}

    def glyph(self, character: str, role: FontRole) -> Glyph | None:
        """Return the picture of a character in the first face that has it, None if none does."""
        key = (character, role)
        if key not in self._known:
            self._known[key] = self._find(ord(character), role)
        return self._known[key]

    def chain(self, role: FontRole) -> tuple[TrueTypeFile, ...]:
        """Return the faces tried for a kind of type, first choice first."""
        if role not in self._chains:
            shipped = (self._shipped(file) for file in _SHIPPED[role])
            self._chains[role] = (*self._office_faces(role), *shipped)
        return self._chains[role]

    def _find(self, code: int, role: FontRole) -> Glyph | None:
        for face in self.chain(role):
            number = face.glyph(code)
            if number:
                return Glyph(face, number, face.width(number) / 1000)
        return None

    def _shipped(self, file: str) -> TrueTypeFile:
        if file not in self._open:
            self._open[file] = TrueTypeFile(self._folder / file)
        return self._open[file]

    def _office_faces(self, role: FontRole) -> tuple[TrueTypeFile, ...]:
        if role not in _OFFICE:
            return ()
        wanted = _OFFICE[role]
        faces = [
            face for path in self._office_files if _named(path, wanted) for face in _read(path)
        ]
        chosen = [
            face
            for family in wanted.families
            for face in faces
            if family in face.families and face.may_be_embedded
        ]
        return tuple(chosen[:1])

    @cached_property
    def _office_files(self) -> tuple[Path, ...]:
        found: list[Path] = []
        for folder in self._office_folders:
            found += (path for path in folder.rglob("*") if path.suffix.lower() in _FONT_FILES)
        return tuple(sorted(found))


def _named(path: Path, wanted: _OfficeFont) -> bool:
    return path.stem.casefold() in wanted.files


def _read(path: Path) -> list[TrueTypeFile]:
    try:
        return [TrueTypeFile(path)]
    except (UnreadableFontError, OSError):
        return []  # a broken font of the machine is as good as none
