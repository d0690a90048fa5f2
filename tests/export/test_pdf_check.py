"""The checker of PDFs: what is good, what is bad, and what cannot be told."""

import random
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Name
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from app.crypto.certificates import issue, make_authority, revoke
from app.domain.record import Column, Table, printed_texts
from app.domain.verdict import FileKind, FindingCode, Outcome, Verdict
from app.export.fonts import Fonts
from app.export.pdf_check import PdfRecordChecker
from app.export.pdf_finish import finish
from app.export.pdf_signature import PdfRecordSigner
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze
from tests.export.builders import a_record
from tests.export.identities import ISSUED, OFFICE, ROLES, SIGNED, authority, identity
from tests.export.signed_pdf import (
    SHIPPED_FONTS,
    finished_pdf,
    frozen_record,
    no_progress,
    sign_all,
    signed_pdf,
    unsigned_pdf,
)

ROOT = authority().certificate_der
FLIPS = 150


def check(data: bytes, *authorities: bytes) -> Verdict:
    """Check a PDF, with the office's root where none is named."""
    return PdfRecordChecker().check(data, authorities or (ROOT,))


def codes(verdict: Verdict) -> set[FindingCode]:
    """Return all codes, of signatures and of the file."""
    of_signatures = {finding.code for one in verdict.signatures for finding in one.findings}
    return of_signatures | {finding.code for finding in verdict.findings}


def test_signed_record_is_good() -> None:
    """Three signatures in order, the fingerprint, and every text of the record."""
    verdict = check(signed_pdf())
    assert verdict.outcome is Outcome.GOOD
    assert verdict.kind is FileKind.PDF
    assert verdict.fingerprint == frozen_record().fingerprint
    assert tuple(one.role for one in verdict.signatures) == ROLES
    assert {one.signed_at for one in verdict.signatures} == {SIGNED}
    assert [one.signer for one in verdict.signatures] == [identity(n).facts for n in range(3)]
    matches = next(f for f in verdict.findings if f.code is FindingCode.CONTENT_MATCHES)
    assert matches.facts["count"] == str(len(printed_texts(frozen_record().record)))
    assert codes(verdict) == {
        FindingCode.SIGNATURE_INTACT,
        FindingCode.TIME_NOT_WITNESSED,
        FindingCode.FINGERPRINT_MATCHES,
        FindingCode.CONTENT_MATCHES,
    }


def test_without_authority_the_root_is_named_for_comparison() -> None:
    """Each signature gives the root's fingerprint; that alone does not make the file bad."""
    verdict = PdfRecordChecker().check(signed_pdf(), ())
    assert verdict.outcome is Outcome.GOOD
    assert FindingCode.AUTHORITY_TO_COMPARE in codes(verdict)


def test_other_authority_is_bad() -> None:
    """Signatures under an authority that was not handed in are not accepted."""
    verdict = check(signed_pdf(), make_authority(OFFICE, ISSUED).certificate_der)
    assert verdict.outcome is Outcome.BAD
    assert FindingCode.AUTHORITY_NOT_TRUSTED in codes(verdict)


def test_empty_places_are_named() -> None:
    """A record not yet signed by all is good as far as it goes."""
    verdict = check(signed_pdf(1))
    missing = [f.facts for f in verdict.findings if f.code is FindingCode.SIGNATURE_MISSING]
    assert verdict.outcome is Outcome.GOOD
    assert missing == [{"role": "recorder"}, {"role": "archivist"}]


def test_unsigned_record_cannot_be_told() -> None:
    """Without a signature nothing is proven, though the content agrees with itself."""
    verdict = check(unsigned_pdf())
    assert verdict.outcome is Outcome.UNKNOWN
    assert {FindingCode.NO_SIGNATURE, FindingCode.CONTENT_MATCHES} <= codes(verdict)


def test_no_changed_byte_passes() -> None:
    """One bit changed anywhere, and in each part of the signature itself: never good."""
    data = signed_pdf(1)
    chance = random.Random(20260316)  # noqa: S311  (the same places in each run)
    container = data.rindex(b"/Contents <")
    places = [chance.randrange(len(data)) for _ in range(FLIPS)]
    places += range(container - 10, len(data), 89)
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        assert check(bytes(changed)).outcome is not Outcome.GOOD, place


@pytest.mark.parametrize("tail", [b"\n", b"%", b"\n%%EOF\n", bytes(100)])
def test_nothing_may_follow_the_last_signature(tail: bytes) -> None:
    """Bytes after the end belong to nobody."""
    assert check(signed_pdf() + tail).outcome is Outcome.BAD


def test_page_changed_after_signing_is_seen() -> None:
    """A drawing added in a later revision leaves signatures valid, but not unnoticed."""
    writer: Any = IncrementalPdfFileWriter(BytesIO(signed_pdf()))
    drawing = StreamObject(stream_data=b"q 1 1 1 rg 100 400 300 200 re f Q")
    writer.add_stream_to_page(0, writer.add_object(drawing))
    changed = BytesIO()
    writer.write(changed)
    verdict = check(changed.getvalue())
    assert verdict.outcome is Outcome.BAD
    assert {FindingCode.SIGNATURE_INTACT, FindingCode.CHANGED_AFTER_SIGNING} <= codes(verdict)


def test_file_saved_anew_is_broken() -> None:
    """Another program that writes the file anew breaks every signature."""
    with pikepdf.open(BytesIO(signed_pdf())) as pdf:
        anew = BytesIO()
        pdf.save(anew)
    verdict = check(anew.getvalue())
    assert verdict.outcome is Outcome.BAD
    assert [one.outcome for one in verdict.signatures] == [Outcome.BAD] * 3


def test_expired_and_revoked_certificates_are_bad() -> None:
    """A signature counts only while its certificate did."""
    signer = PdfRecordSigner(Fonts(SHIPPED_FONTS))
    short = issue(authority(), "周明远", OFFICE, ISSUED.replace(year=2020), years=1)
    late = signer.sign(unsigned_pdf(), short, "recorder", SIGNED)
    assert FindingCode.CERTIFICATE_EXPIRED in codes(check(late))
    office = revoke(authority(), identity().facts.serial, ISSUED)
    taken_back = replace(identity(), revocation_der=office.revocation_der)
    signed = signer.sign(unsigned_pdf(), taken_back, "recorder", SIGNED)
    assert FindingCode.CERTIFICATE_REVOKED in codes(check(signed))


def test_pages_of_another_record_are_found() -> None:
    """Pages and attached record must agree, even if everything is signed."""
    record = frozen_record().record
    other = freeze(replace(record, blocks=(*record.blocks[:-3], *record.blocks[-2:])))
    drawn, places = PdfWriter(Fonts(SHIPPED_FONTS)).draw(other, no_progress)
    verdict = check(sign_all(finish(drawn, places, frozen_record())))
    assert verdict.outcome is Outcome.BAD
    differs = next(f for f in verdict.findings if f.code is FindingCode.CONTENT_CHANGED)
    assert differs.facts["expected"].startswith("本记录共更正2处")
    assert differs.facts["found"].startswith("以上记录我看过")
    marks = next(f for f in verdict.findings if f.code is FindingCode.FINGERPRINT_DIFFERS)
    assert marks.facts["printed"] == other.short_fingerprint
    assert marks.facts["computed"] == frozen_record().short_fingerprint


def test_card_numbers_in_the_text_are_no_fingerprints() -> None:
    """Groups of four digits may stand in the words of a talk."""
    record = a_record(entries=2, texts=("卡号6222 0210 0112 3456 789，", "ABCD 1234 5678 9012"))
    assert FindingCode.FINGERPRINT_MATCHES in codes(check(finished_pdf(record)))


def test_long_table_rows_over_pages_agree() -> None:
    """Rows that are torn between pages, under repeated heads, are read back whole."""
    cells = ("专题会议逐项研究责任清单，" * 30, "对照检查2026年以来的台账；" * 22)
    rows = tuple((str(number), *cells, "谈话对象") for number in range(6))
    columns = (Column("序号", 1), Column("原文", 4), Column("更正为", 4), Column("提出人", 2))
    record = a_record(entries=2, tables=False)
    table = Table("更正一览", columns, rows)
    blocks = (*record.blocks[:3], table, *record.blocks[3:])
    verdict = check(finished_pdf(replace(record, blocks=blocks)))
    assert FindingCode.CONTENT_MATCHES in codes(verdict)


@pytest.mark.parametrize("name", ["龘" * 200, "\U00020bb7䶮", "A. B. O'Neill"])
def test_names_of_all_kinds_are_read_back(name: str) -> None:
    """Long names, rare characters and Latin letters come back as they went in."""
    verdict = check(finished_pdf(a_record(entries=2, name=name)))
    assert FindingCode.CONTENT_MATCHES in codes(verdict)


def test_pdf_of_others_cannot_be_told() -> None:
    """A PDF without a record is not judged."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        other = BytesIO()
        pdf.save(other)
    verdict = check(other.getvalue())
    assert verdict.outcome is Outcome.UNKNOWN
    assert FindingCode.RECORD_MISSING in codes(verdict)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", bytes(1000), b"\x89PNG\r\n"])
def test_other_files_are_not_ours(data: bytes) -> None:
    """What is no PDF at all is said to be none."""
    verdict = check(data)
    assert verdict.outcome is Outcome.UNKNOWN
    assert codes(verdict) == {FindingCode.NOT_OUR_FILE}


def _cut(pdf: bytes) -> bytes:
    return pdf[: len(pdf) // 2]


def _noise(_pdf: bytes) -> bytes:
    return b"%PDF-1.7\n" + bytes(range(256)) * 80


def _circles(_pdf: bytes) -> bytes:
    return _handmade(
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>/AF[3 0 R]>>",
        b"<</Type/Pages/Kids[2 0 R]/Count 100000>>",
        b"<</T(a)/Kids[3 0 R]/EF 3 0 R/UF(record.json)>>",
    )


def _deep(_pdf: bytes) -> bytes:
    return _handmade(b"<</Type/Catalog/AcroForm" + b"[" * 50_000 + b"]" * 50_000 + b">>")


def _handmade(*objects: bytes) -> bytes:
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return body + head + table + trailer % (size, len(body))


def _bomb(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        stream = pikepdf.Stream(opened, b"")
        stream.write(zlib.compress(bytes(300_000_000)), filter=Name.FlateDecode)
        opened.Root.AF[0].EF.F = stream
        packed = BytesIO()
        opened.save(
            packed,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return packed.getvalue()


@pytest.mark.parametrize("hostile", [_cut, _noise, _circles, _deep, _bomb])
def test_hostile_files_are_damaged(hostile: Callable[[bytes], bytes]) -> None:
    """Cut, random, circular, deeply nested and exploding files end in a verdict."""
    verdict = check(hostile(unsigned_pdf()))
    assert verdict.outcome is Outcome.BAD
    assert FindingCode.FILE_DAMAGED in codes(verdict)


def test_encrypted_file_cannot_be_told() -> None:
    """We never encrypt; what is encrypted cannot be read here."""
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        closed = BytesIO()
        pdf.save(closed, encryption=pikepdf.Encryption(owner="a", user="b"))
    verdict = check(closed.getvalue())
    assert verdict.outcome is Outcome.UNKNOWN
    assert codes(verdict) == {FindingCode.FILE_DAMAGED}


def test_unreadable_record_is_bad() -> None:
    """An attachment that is no canonical record is said to be unreadable."""
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        for content in (b"[" * 100_000, b"{}", frozen_record().canonical + b" "):
            pdf.Root.AF[0].EF.F = pikepdf.Stream(pdf, content)
            changed = BytesIO()
            pdf.save(changed)
            verdict = check(changed.getvalue())
            assert verdict.outcome is Outcome.BAD
            assert FindingCode.RECORD_UNREADABLE in codes(verdict)
