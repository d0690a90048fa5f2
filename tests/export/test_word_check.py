"""The checker of Word files against files that somebody changed."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from app.crypto.certificates import issue, revoke
from app.domain.verdict import FileKind, FindingCode, Outcome, Verdict
from app.export.record_codec import freeze
from app.export.word_check import WordRecordChecker
from app.export.word_package import read_package, write_package, write_zip
from app.export.word_record import wrap_record
from app.export.word_signature import WordRecordSigner
from tests.export.builders import a_record
from tests.export.identities import ISSUED, OFFICE, ROLES, SIGNED, authority, identity
from tests.export.signed_word import changed_part, changed_word, signed_word, unsigned_word

Code = FindingCode


def check(data: bytes, *authorities: bytes) -> Verdict:
    """Return the verdict on a file."""
    return WordRecordChecker().check(data, authorities)


def codes(verdict: Verdict) -> set[FindingCode]:
    """Return every code in a verdict."""
    signatures = {f.code for s in verdict.signatures for f in s.findings}
    return signatures | {f.code for f in verdict.findings}


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """Return the file with one part more."""
    return write_package({**read_package(data), name: content})


def without_part(data: bytes, name: str) -> bytes:
    """Return the file without one of its parts."""
    parts = read_package(data)
    del parts[name]
    return write_package(parts)


def repacked(data: bytes) -> bytes:
    """Return the file with the same parts, packed by another program."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in read_package(data).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_sound_file_is_good() -> None:
    """Three signatures are intact, in order, with role, name and time; the record matches."""
    verdict = check(signed_word(3), authority().certificate_der)
    assert verdict.outcome is Outcome.GOOD
    assert verdict.kind is FileKind.WORD
    assert verdict.fingerprint == freeze(a_record(entries=4)).fingerprint
    assert tuple(s.role for s in verdict.signatures) == ROLES
    assert [s.signer for s in verdict.signatures] == [identity(n).facts for n in range(3)]
    assert {s.signed_at for s in verdict.signatures} == {SIGNED}
    assert [f.code for s in verdict.signatures for f in s.findings] == [Code.SIGNATURE_INTACT] * 3
    assert [f.code for f in verdict.findings] == [
        Code.TIME_NOT_WITNESSED,
        Code.FINGERPRINT_MATCHES,
        Code.CONTENT_MATCHES,
    ]


def test_authority_is_compared_or_trusted() -> None:
    """Without an authority its fingerprint is given to compare; another one is not trusted."""
    found = check(signed_word(1)).signatures[0].findings[-1]
    assert (found.code, found.outcome) == (Code.AUTHORITY_TO_COMPARE, Outcome.GOOD)
    assert len(found.facts["fingerprint"]) == 64
    other = check(signed_word(1), authority("另一机关").certificate_der)
    assert other.outcome is Outcome.BAD
    assert Code.AUTHORITY_NOT_TRUSTED in codes(other)


def test_places_without_signature_are_named() -> None:
    """A role of the signature block that has not signed is a note, not a fault."""
    verdict = check(signed_word(1))
    missing = [f.facts["role"] for f in verdict.findings if f.code is Code.SIGNATURE_MISSING]
    assert missing == ["recorder", "archivist"]
    assert verdict.outcome is Outcome.GOOD


def test_unsigned_file_cannot_be_told() -> None:
    """Without a signature nothing is proved, though the content is compared."""
    verdict = check(unsigned_word())
    assert verdict.outcome is Outcome.UNKNOWN
    assert {Code.NO_SIGNATURE, Code.CONTENT_MATCHES} <= codes(verdict)


def test_changed_words_are_shown() -> None:
    """The part is named by each signature, and the changed paragraph with both wordings."""
    verdict = check(changed_word(signed_word(3), "已完成29个", "已完成28个"))
    assert verdict.outcome is Outcome.BAD
    for signature in verdict.signatures:
        assert signature.findings[0].code is Code.PART_CHANGED
        assert signature.findings[0].facts == {"part": "word/document.xml"}
    change = next(f for f in verdict.findings if f.code is Code.CONTENT_CHANGED)
    assert "29" in change.facts["expected"]
    assert "28" in change.facts["found"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</w:body>", "<w:p><w:r><w:t>另：以上不实。</w:t></w:r></w:p></w:body>"),
        ("<w:t", '<w:delText>x</w:delText><w:t xml:lang="zh"'),
        ("<w:sz ", "<w:vanish/><w:sz "),
        ("</w:p>", "<w:r><w:pict/></w:r></w:p>"),
    ],
    ids=["added", "deleted", "hidden", "picture"],
)
def test_tricks_with_the_body_are_found(old: str, new: str) -> None:
    """Added paragraphs, tracked deletions, hidden text and pictures are content changes."""
    assert Code.CONTENT_CHANGED in codes(check(changed_word(unsigned_word(), old, new)))


def test_other_record_or_fingerprint_is_found() -> None:
    """An exchanged record or printed fingerprint no longer fits the rest."""
    other = freeze(a_record(entries=5))
    swapped = changed_part(
        signed_word(1),
        "customXml/item1.xml",
        lambda _: wrap_record(other.canonical),
    )
    assert {Code.FINGERPRINT_DIFFERS, Code.CONTENT_CHANGED, Code.PART_CHANGED} <= codes(
        check(swapped)
    )
    printed = freeze(a_record(entries=4)).short_fingerprint.encode()
    footer = changed_part(
        signed_word(1), "word/footer1.xml", lambda xml: xml.replace(printed, b"0000")
    )
    assert Code.FINGERPRINT_DIFFERS in codes(check(footer))


def test_missing_and_broken_records_are_told_apart() -> None:
    """No record inside is unknown, a damaged one is bad."""
    missing = check(without_part(unsigned_word(), "customXml/item1.xml"))
    assert (Code.RECORD_MISSING in codes(missing), missing.outcome) == (True, Outcome.UNKNOWN)
    broken = check(changed_part(unsigned_word(), "customXml/item1.xml", lambda xml: xml[:-20]))
    assert (Code.RECORD_UNREADABLE in codes(broken), broken.outcome) == (True, Outcome.BAD)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("docProps/core.xml", b"<a/>"),
        ("word/vbaProject.bin", b"x"),
        ("_xmlsignatures/note.xml", b"<a/>"),
        ("word/_rels/styles.xml.rels", b"<a/>"),
    ],
)
def test_added_part_is_named(name: str, content: bytes) -> None:
    """Nothing may be added, not even where the package signature does not look."""
    verdict = check(with_part(signed_word(1), name, content))
    findings = [f for s in verdict.signatures for f in s.findings] + list(verdict.findings)
    assert {"part": name} in [f.facts for f in findings if f.code is Code.PART_UNSIGNED]
    assert verdict.outcome is Outcome.BAD


def test_removed_part_and_added_arrow_are_named() -> None:
    """A missing part and a relationship that nobody signed break the signature."""
    removed = check(without_part(signed_word(1), "word/settings.xml"))
    assert removed.signatures[0].findings[0].facts == {"part": "word/settings.xml"}
    arrow = b'<Relationship Id="rId99" Target="http://x.invalid" TargetMode="External" Type="t"/>'
    end = b"</Relationships>"
    for name in ("_rels/.rels", "word/_rels/document.xml.rels"):
        changed = changed_part(signed_word(1), name, lambda xml: xml.replace(end, arrow + end))
        assert check(changed).signatures[0].findings[0].facts == {"part": name}


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"PK" + data,
        lambda data: data + b"\x00",
        repacked,
        lambda data: data.replace(b"PK\x01\x02\x14\x00", b"PK\x01\x02\x15\x00", 1),
        lambda data: write_zip(dict(reversed(read_package(data).items()))) + b"x",
    ],
    ids=["prepended", "appended", "packed anew", "version byte", "trailing"],
)
def test_container_is_part_of_the_file(change: Callable[[bytes], bytes]) -> None:
    """Bytes around the parts cannot be changed unseen either."""
    verdict = check(change(signed_word(1)))
    assert verdict.outcome is Outcome.BAD
    assert codes(verdict) & {Code.CHANGED_AFTER_SIGNING, Code.FILE_DAMAGED}


def test_any_changed_byte_is_noticed() -> None:
    """Of 300 files with one byte changed at random none is called good, and none stops us."""
    data = signed_word(1)
    chance = random.Random(20260316)  # noqa: S311  (the same places in every run)
    for at in chance.sample(range(len(data)), 300):
        flipped = bytearray(data)
        flipped[at] ^= 1 << chance.randrange(8)
        assert check(bytes(flipped)).outcome is not Outcome.GOOD, at


@pytest.mark.parametrize("length", [0, 1, 30, 1000, 20_000, -1])
def test_cut_file_is_not_good(length: int) -> None:
    """A file cut off anywhere is damaged, or nothing of ours."""
    verdict = check(signed_word(1)[:length])
    assert codes(verdict) <= {Code.FILE_DAMAGED, Code.NOT_OUR_FILE}


def test_other_files_are_not_ours() -> None:
    """A zip without a document, a PDF and plain text are not Word files of ours."""
    for data in (write_zip({"a.txt": b"hello"}), b"%PDF-1.7", b"hello", b""):
        verdict = check(data)
        assert (verdict.kind, verdict.outcome) == (FileKind.OTHER, Outcome.UNKNOWN)
        assert codes(verdict) == {Code.NOT_OUR_FILE}


def test_expired_unknown_and_revoked_certificates_are_bad() -> None:
    """The certificate must be valid at the stated time, issued by its authority, not revoked."""
    late = WordRecordSigner().sign(
        unsigned_word(), identity(), "recorder", ISSUED + timedelta(days=3000)
    )
    assert Code.CERTIFICATE_EXPIRED in codes(check(late))
    stranger = replace(identity(), chain_der=(authority("另一机关").certificate_der,))
    strange = WordRecordSigner().sign(unsigned_word(), stranger, "recorder", SIGNED)
    assert Code.CERTIFICATE_NOT_ISSUED in codes(check(strange))
    lists = revoke(authority(), identity().facts.serial, ISSUED).revocation_der
    revoked = WordRecordSigner().sign(
        unsigned_word(), replace(identity(), revocation_der=lists), "recorder", SIGNED
    )
    assert Code.CERTIFICATE_REVOKED in codes(check(revoked))


def test_certificate_of_a_namesake_is_not_accepted() -> None:
    """Another certificate for the same name does not fit the signature."""
    twin = issue(authority(), identity().facts.name, OFFICE, ISSUED)
    data = replace(identity(), certificate_der=twin.certificate_der, facts=twin.facts)
    verdict = check(WordRecordSigner().sign(unsigned_word(), data, "recorder", SIGNED))
    assert Code.SIGNATURE_BROKEN in codes(verdict)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<SignatureValue>", b"<SignatureValue> "),
        (b"<KeyInfo>", b'<KeyInfo Id="x">'),
        (b"</Signature>", b"<!-- --></Signature>"),
        (b"</Signature>", b"</Signature>\n"),
        (b"</xd:QualifyingProperties>", b"</xd:QualifyingProperties><a/>"),
        (b"<Signature ", b"<!DOCTYPE Signature [<!ENTITY a 'b'>]><Signature "),
        (b"<Signature ", b""),
    ],
)
def test_frame_of_a_signature_has_one_form(old: bytes, new: bytes) -> None:
    """What no digest covers in a signature part must be exactly as we write it."""
    changed = changed_part(
        signed_word(1), "_xmlsignatures/sig1.xml", lambda xml: xml.replace(old, new, 1)
    )
    verdict = check(changed)
    assert Code.SIGNATURE_UNREADABLE in codes(verdict)
    assert verdict.outcome is Outcome.BAD


@pytest.mark.parametrize("old", [b"interviewer<", b"2026-03-16<", b"idOfficeV1Details"])
def test_what_a_signature_states_is_signed(old: bytes) -> None:
    """Role, day and details cannot be changed."""
    changed = changed_part(
        signed_word(1),
        "_xmlsignatures/sig1.xml",
        lambda xml: xml.replace(old, old.replace(b"i", b"j").replace(b"6<", b"5<"), 1),
    )
    assert Code.SIGNATURE_BROKEN in codes(check(changed))
