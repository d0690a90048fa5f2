"""Handwriting in Word: seen by LibreOffice, and nothing of it can be changed unseen."""

import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from app.domain.pen import PenSpot
from app.domain.verdict import FindingCode, Outcome, Verdict
from app.export.pen_codec import UnreadablePensError, read_pens, write_pens
from app.export.pen_picture import HIGHEST, WIDEST, pen_picture
from app.export.record_codec import freeze
from app.export.word_check import WordRecordChecker
from app.export.word_package import read_package, write_package
from app.export.word_pens import PENS_PART
from app.export.word_record import wrap_data
from app.export.word_signature import WordRecordSigner
from app.export.word_writer import WordRecordWriter
from tests.export.builders import FURNITURE, a_record
from tests.export.identities import ROLES, SIGNED, authority, identities
from tests.export.libreoffice import TOOLS, office_verdicts
from tests.export.pens import a_drawing, pens_everywhere
from tests.export.signed_pdf import no_progress
from tests.export.signed_word import TEMPLATE, changed_part
from tests.tools import needs, needs_system_module

FROZEN = freeze(a_record(entries=4))
DOCUMENT = "word/document.xml"


@cache
def unsigned() -> bytes:
    """Return a file with handwriting everywhere."""
    return WordRecordWriter(TEMPLATE).write(FROZEN, no_progress, pens_everywhere(FROZEN))


def signed(data: bytes) -> bytes:
    """Return the file signed by two."""
    for identity, role in zip(identities(2), ROLES[:2], strict=True):
        data = WordRecordSigner().sign(data, identity, role, SIGNED)
    return data


def check(data: bytes) -> Verdict:
    """Return the verdict on a file."""
    return WordRecordChecker().check(data, [authority().certificate_der])


def codes(verdict: Verdict) -> set[FindingCode]:
    """Return the codes that are bad."""
    found = [f for s in verdict.signatures for f in s.findings] + list(verdict.findings)
    return {finding.code for finding in found if finding.outcome is Outcome.BAD}


def test_a_signed_file_with_handwriting_is_good() -> None:
    """Pictures, list and data agree with one another and with the record."""
    assert check(signed(unsigned())).outcome is Outcome.GOOD


def test_equal_handwriting_gives_equal_bytes() -> None:
    """Neither clock nor chance gets into the file."""
    again = WordRecordWriter(TEMPLATE).write(FROZEN, no_progress, pens_everywhere(FROZEN))
    assert again == unsigned()


def test_each_pen_is_listed_with_its_time() -> None:
    """Pages by their number, signers by their label; the lines come before the blank rest."""
    text = read_package(unsigned())[DOCUMENT].decode()
    assert "第1页 谈话对象签名：" in text
    spaced = replace(FURNITURE, page_number="第 {page} 页 共 {pages} 页")
    frozen = freeze(replace(a_record(entries=4), furniture=spaced))
    data = WordRecordWriter(TEMPLATE).write(frozen, no_progress, pens_everywhere(frozen))
    assert ">第 1 页 谈话对象签名：" in read_package(data)[DOCUMENT].decode()
    assert "2026-11-05 16:28" in text
    assert text.rindex("2026-11-05") < text.index("（以下空白）")
    lines = text.split("<w:p>")[-1 - len(pens_everywhere(FROZEN)) : -1]
    # only the last one is bound to what follows, as its style says
    assert ['<w:keepNext w:val="0"/>' in line for line in lines] == [True] * (len(lines) - 1) + [
        False
    ]


@pytest.mark.parametrize("name", ["word/media/pen1.png", PENS_PART])
def test_another_picture_or_other_strokes_are_found(name: str) -> None:
    """Also by somebody who then has the file signed again."""
    other = {
        "word/media/pen1.png": pen_picture(a_drawing(3_000)).png,
        PENS_PART: wrap_data(write_pens(FROZEN.fingerprint, pens_everywhere(FROZEN)[1:]), "pens"),
    }
    forged = write_package({**read_package(unsigned()), name: other[name]})
    assert FindingCode.CONTENT_CHANGED in codes(check(signed(forged)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'relativeFrom="column"><wp:posOffset>', b'relativeFrom="column"><wp:posOffset>9'),
        (b'behindDoc="0"', b'behindDoc="1"'),
        (b"2026-11-05 16:28", b"2026-11-04 16:28"),
        (b'name="pen1"/><wp:cNv', b'name="pen1" hidden="1"/><wp:cNv'),
    ],
)
def test_a_moved_picture_or_another_time_is_found(old: bytes, new: bytes) -> None:
    """The drawing must stand exactly as it was written, the list must say the pen's time."""
    forged = changed_part(unsigned(), DOCUMENT, lambda xml: xml.replace(old, new, 1))
    assert FindingCode.CONTENT_CHANGED in codes(check(signed(forged)))


def test_handwriting_of_another_record_is_found() -> None:
    """The strokes are bound to the fingerprint."""
    stolen = wrap_data(write_pens("0" * 64, pens_everywhere(FROZEN)), "pens")
    forged = write_package({**read_package(unsigned()), PENS_PART: stolen})
    assert check(signed(forged)).outcome is Outcome.BAD


def test_a_picture_without_data_is_strange() -> None:
    """Without the part that says what was written, pictures are no part of a record."""
    parts = read_package(unsigned())
    del parts[PENS_PART]
    assert FindingCode.CONTENT_CHANGED in codes(check(write_package(parts)))


def test_the_data_comes_back_as_it_went_in() -> None:
    """Strokes, places and times; anything else is refused."""
    pens = pens_everywhere(FROZEN)
    found = read_pens(write_pens(FROZEN.fingerprint, pens))
    assert found.fingerprint == FROZEN.fingerprint
    assert [(p.place, p.at, p.drawing) for p in found.pens] == [
        (p.place, p.at, p.drawing) for p in pens
    ]
    good = write_pens(FROZEN.fingerprint, pens)
    for bad in (b"", b"[]", b"{}", good + b" ", good.replace(b'"page"', b'"nose"')):
        with pytest.raises(UnreadablePensError):
            read_pens(bad)


def test_pictures_fit_the_line_and_other_programs_read_them(tmp_path: Path) -> None:
    """Any drawing is scaled into the room; Pillow reads black ink on a transparent ground."""
    for drawing in (a_drawing(), a_drawing(-1_900)):
        picture = pen_picture(drawing)
        assert picture.width <= WIDEST
        assert picture.height <= HIGHEST
    path = tmp_path / "pen.png"
    path.write_bytes(pen_picture(a_drawing()).png)
    with Image.open(path) as image:
        image.load()
        assert image.info["transparency"] == 255
        ink = image.convert("L").histogram()
    assert 0.02 < ink[0] / sum(ink) < 0.5


@needs(*TOOLS)
@needs_system_module("uno")
def test_libreoffice_calls_the_signatures_valid(tmp_path: Path) -> None:
    """Pictures and data are covered by the package signatures."""
    path = tmp_path / "a.docx"
    path.write_bytes(signed(unsigned()))
    (verdicts,) = office_verdicts([path], [authority().certificate_der])
    assert [verdict.valid for verdict in verdicts] == [True, True]


@needs("soffice", "pdfimages")
def test_libreoffice_shows_every_picture(tmp_path: Path) -> None:
    """On the signers' lines and in the list, each on its page."""
    (tmp_path / "a.docx").write_bytes(unsigned())
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "a.docx")],
        check=True,
        capture_output=True,
        timeout=180,
    )
    listed = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "a.pdf")], check=True, capture_output=True, text=True
    ).stdout
    pens = pens_everywhere(FROZEN)
    on_lines = sum(pen.spot is PenSpot.SIGNATURE for pen in pens)
    images = [line for line in listed.splitlines() if line.split()[2:3] == ["image"]]
    assert len(images) == len(pens) + on_lines
