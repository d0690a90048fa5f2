"""Makes the fonts in resources/fonts out of free ones, so that anyone can make them again.

Run: python -m installer.fonts.make_fonts WORK_FOLDER [RESOURCES_FONTS]

Needs npm, apt-get and dpkg (Debian 12) to fetch the packages named below, and fontTools. Each
face is cut down to the characters it is for, renamed (some authors reserve their names for the
unchanged font) and stripped of tables that neither PDF nor screen need.
"""

import argparse
import bz2
import gzip
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

from installer.fonts import outlines
from installer.fonts.faces import FACES, Face, finish

NPM_PACKAGES = ("@expo-google-fonts/noto-serif-sc", "@expo-google-fonts/noto-sans-sc")
DEBIAN_PACKAGES = (
    "fonts-lxgw-wenkai",
    "fonts-hanazono",
    "fonts-dejavu-core",
    "texlive-lang-chinese",
    "unicode-data",
)
EXTENSIONS_B_TO_F = range(0x20000, 0x2EBF0)  # whole: names of people come out of all of them
_SYMBOLS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x300, 0x36F), (0x2010, 0x2027), (0x2030, 0x205E),
    (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x2460, 0x24FF), (0x2500, 0x257F), (0x25A0, 0x25FF), (0x2600, 0x266F), (0x2700, 0x27BF),
    (0x3000, 0x303F), (0x3220, 0x3243), (0x3280, 0x32B0), (0x3380, 0x33DF), (0xFE30, 0xFE4F),
    (0xFF01, 0xFFEE),
)  # fmt: skip

_LATIN = set(range(0x180))


@dataclass(frozen=True)
class Repertoire:
    """Which characters the faces are for: everyday text, and all Chinese ideographs."""

    text: frozenset[int]
    ideographs: frozenset[int]


def main() -> None:
    """Fetch, make and write all faces with their licence texts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("target", type=Path, nargs="?", default=Path("resources/fonts"))
    chosen = parser.parse_args()
    work: Path = chosen.work.resolve()
    target: Path = chosen.target.resolve()
    target.mkdir(parents=True, exist_ok=True)
    _fetch(work)
    repertoire = _repertoire(work)
    covered: set[int] = set()
    for face in FACES:
        font = TTFont(work / face.source, lazy=False, recalcTimestamp=False)
        wanted = _wanted(face, font, repertoire, covered)
        if face.covers:
            covered |= wanted
        _make(face, font, wanted, target)
    _copy_licences(work, target)


def _make(face: Face, font: TTFont, wanted: set[int], target: Path) -> None:
    outlines.keep_only(font, wanted)
    if "CFF " in font:
        outlines.to_quadratic(font)
    if face.simplify:
        outlines.drop_needless_points(font, face.simplify)
    outlines.scale_to_thousand(font)
    finish(font, face)
    path = target / face.file
    font.save(path)
    print(f"{face.file}: {len(wanted)} characters, {path.stat().st_size / 1e6:.1f} MB")


def _wanted(face: Face, font: TTFont, all_: Repertoire, covered: set[int]) -> set[int]:
    wanted = set(font.getBestCmap()) & (all_.ideographs if face.rare else all_.text)
    if face.rare:
        low, high = face.rare
        wanted = {code for code in wanted if low <= code <= high}
    if not face.latin:
        wanted -= _LATIN
    return wanted - covered if face.fills else wanted


def _fetch(work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    for package in NPM_PACKAGES:
        folder = work / package.rpartition("/")[2]
        if not folder.exists():
            named = _output("npm", "pack", "--silent", package, cwd=work).split()[-1]
            with tarfile.open(work / named) as archive:
                archive.extractall(folder, filter="data")
    for package in DEBIAN_PACKAGES:
        if not list(work.glob(f"{package}_*.deb")):
            _output("apt-get", "download", package, cwd=work)
        _output("dpkg", "-x", str(next(work.glob(f"{package}_*.deb"))), str(work), cwd=work)


def _output(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def _repertoire(work: Path) -> Repertoire:
    unihan = work / "usr/share/unicode"
    common = set(_characters_with(unihan / "Unihan_OtherMappings.txt.bz2", {"kTGH"}))
    symbols = {code for first, last in _SYMBOLS for code in range(first, last + 1)}
    basic = set(range(0x3400, 0x4DC0)) | set(range(0x4E00, 0xA000)) | set(range(0xF900, 0xFB00))
    return Repertoire(
        text=frozenset(common | set(_gb2312()) | symbols),
        ideographs=frozenset(basic | set(EXTENSIONS_B_TO_F)),
    )


def _gb2312() -> Iterator[int]:
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


def _characters_with(unihan_file: Path, keys: set[str]) -> Iterator[int]:
    with bz2.open(unihan_file, "rt", encoding="utf-8") as lines:
        for line in lines:
            code, _, rest = line.partition("\t")
            if rest.partition("\t")[0] in keys:
                yield int(code.removeprefix("U+"), 16)


def _copy_licences(work: Path, target: Path) -> None:
    shutil.copy(work / "noto-serif-sc/package/LICENSE_FONT", target / "LICENSE-noto-serif-sc.txt")
    shutil.copy(work / "noto-sans-sc/package/LICENSE_FONT", target / "LICENSE-noto-sans-sc.txt")
    for package in ("fonts-lxgw-wenkai", "fonts-hanazono", "fonts-dejavu-core"):
        source = work / f"usr/share/doc/{package}/copyright"
        name = package.removeprefix("fonts-")
        shutil.copy(source, target / f"LICENSE-{name}.txt")
    fandol = work / "usr/share/doc/texlive-doc/fonts/fandol"
    with gzip.open(fandol / "COPYING.gz", "rt", encoding="utf-8") as gpl:
        exception = (fandol / "README").read_text("utf-8")
        (target / "LICENSE-fandol.txt").write_text(f"{exception}\n\n{gpl.read()}", "utf-8")


if __name__ == "__main__":
    main()
