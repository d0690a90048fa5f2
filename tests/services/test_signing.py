"""Signing a frozen record, exporting it, and saying what is wrong when it cannot be done."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.guards import Obstacle
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.verdict import FindingCode, Outcome
from app.machine.file_shelf import FolderShelf
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.errors import (
    Cancelled,
    CertificateExpiredError,
    CertificateFileError,
    CertificatePassphraseError,
    DiskFullError,
    PlaceMissingError,
)
from app.services.preparing_talks import NotReadyError
from app.services.reading_back import NotInReadBackError
from app.services.signing import (
    AlreadySignedError,
    NoAuthorityError,
    NotFrozenError,
    SigningOutOfTurnError,
)
from app.services.workbench import Workbench
from tests.builders_talks import begin_read_back, freeze
from tests.export.identities import identities
from tests.services.conftest import Held

OFFICERS = (Role.INTERVIEWER, Role.RECORDER)


def silent(_done: int, _total: int) -> None:
    """Take progress."""


@pytest.fixture
def frozen(bench: Workbench, held: Held) -> Held:
    """Return a talk whose record is frozen."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    return held


def sign(bench: Workbench, held: Held, *roles: Role) -> None:
    """Sign as the roles."""
    for role, identity in zip(roles, identities(len(roles)), strict=True):
        bench.paper.signing.sign(held.id, role, identity, silent)


def test_the_chain_from_frozen_to_sealed(bench: Workbench, frozen: Held) -> None:
    """Pages signed by hand, officers by certificate, the archivist seals; both files verify."""
    bench.paper.reading_back.note_pages_signed(frozen.id, bench.paper.signing.page_count(frozen.id))
    sign(bench, frozen, *OFFICERS)
    bench.preparing.advance(frozen.id, TalkStage.SIGNED)
    sign(bench, frozen, Role.ARCHIVIST)
    sealed = bench.preparing.advance(frozen.id, TalkStage.SEALED)

    assert sealed.stage is TalkStage.SEALED
    assert bench.paper.signing.signed_roles(frozen.id) == (*OFFICERS, Role.ARCHIVIST)


def test_exported_files_are_good_for_the_checker(
    bench: Workbench, frozen: Held, entry: Entry, tmp_path: Path
) -> None:
    """Word and PDF leave the vault with the signatures and the same fingerprint."""
    sign(bench, frozen, *OFFICERS)
    files = bench.paper.exporting.export(frozen.id, tmp_path, silent)

    verdicts = [entry.verifying.verify(file) for file in files]
    assert [v.outcome for v in verdicts] == [Outcome.GOOD, Outcome.GOOD]
    assert {v.fingerprint for v in verdicts} == {bench.preparing.talk(frozen.id).fingerprint}
    assert all(len(v.signatures) == 2 for v in verdicts)


def test_signed_waits_for_pages_and_officers(bench: Workbench, frozen: Held) -> None:
    """Every page and both officers; the error names what is missing."""
    sign(bench, frozen, Role.INTERVIEWER)
    with pytest.raises(NotReadyError) as refused:
        bench.preparing.advance(frozen.id, TalkStage.SIGNED)

    assert refused.value.obstacles == (
        Obstacle.PAGES_NOT_SIGNED,
        Obstacle.RECORDER_NOT_SIGNED,
    )


def test_a_refusal_takes_the_place_of_the_subjects_signature(
    bench: Workbench, frozen: Held
) -> None:
    """With reason and two witnesses the record can be sealed without the subject."""
    bench.paper.noting.refuse(frozen.id, "对第三条表述有保留", ("甲同志", "乙同志"), silent)
    sign(bench, frozen, *OFFICERS)
    noted = bench.preparing.advance(frozen.id, TalkStage.REFUSAL_NOTED)
    sign(bench, frozen, Role.ARCHIVIST)

    assert noted.stage is TalkStage.REFUSAL_NOTED
    assert bench.preparing.advance(frozen.id, TalkStage.SEALED).stage is TalkStage.SEALED


def test_nobody_signs_twice_or_out_of_turn(bench: Workbench, frozen: Held) -> None:
    """Each role signs once; the archivist after the others."""
    sign(bench, frozen, Role.INTERVIEWER)
    with pytest.raises(AlreadySignedError):
        sign(bench, frozen, Role.INTERVIEWER)
    with pytest.raises(SigningOutOfTurnError):
        sign(bench, frozen, Role.ARCHIVIST)


def test_a_signed_record_cannot_be_reopened(bench: Workbench, frozen: Held) -> None:
    """After the first signature the words stand."""
    sign(bench, frozen, Role.INTERVIEWER)

    with pytest.raises(NotInReadBackError):
        bench.paper.reading_back.reopen(frozen.id)


def test_only_a_frozen_record_is_signed_or_exported(
    bench: Workbench, held: Held, tmp_path: Path
) -> None:
    """Before the freeze there is nothing to sign and nothing to hand out."""
    with pytest.raises(NotFrozenError):
        sign(bench, held, Role.INTERVIEWER)
    with pytest.raises(NotFrozenError):
        bench.paper.exporting.export(held.id, tmp_path, silent)

    assert list(tmp_path.glob("*.pdf")) == []


def test_an_export_to_a_place_that_is_gone_says_so(bench: Workbench, frozen: Held) -> None:
    """A missing folder is named; nothing is written anywhere."""
    with pytest.raises(PlaceMissingError):
        bench.paper.exporting.export(frozen.id, Path("/no/such/folder"), silent)


def test_a_reopened_record_is_not_exported(bench: Workbench, frozen: Held, tmp_path: Path) -> None:
    """While a record is corrected, its earlier version does not leave the vault."""
    bench.paper.reading_back.reopen(frozen.id)

    with pytest.raises(NotFrozenError):
        bench.paper.exporting.export(frozen.id, tmp_path, silent)


def test_a_second_export_never_overwrites(bench: Workbench, frozen: Held, tmp_path: Path) -> None:
    """A taken name gets a number."""
    first = bench.paper.exporting.export(frozen.id, tmp_path, silent)
    second = bench.paper.exporting.export(frozen.id, tmp_path, silent)

    assert not set(first) & set(second)
    assert first[0].read_bytes() == second[0].read_bytes()


def test_the_office_makes_certificates_that_open_again(bench: Workbench, tmp_path: Path) -> None:
    """Authority, personal certificate file, and the ways opening it can fail."""
    with pytest.raises(NoAuthorityError):
        bench.paper.certificates.issue("林𠮷", "口令一二三", tmp_path)
    bench.paper.certificates.make_authority("中共清渠市委")
    path = bench.paper.certificates.issue("林𠮷", "口令一二三", tmp_path)

    assert bench.paper.certificates.open(path, "口令一二三").facts.name == "林𠮷"
    with pytest.raises(CertificatePassphraseError):
        bench.paper.certificates.open(path, "口令一二四")
    other = tmp_path / "不是证书.p12"
    other.write_bytes(b"hello")
    with pytest.raises(CertificateFileError):
        bench.paper.certificates.open(other, "口令一二三")


def test_an_expired_certificate_is_refused(
    bench: Workbench, clock: TalkClock, tmp_path: Path
) -> None:
    """Years later the certificate file no longer signs."""
    bench.paper.certificates.make_authority("中共清渠市委")
    path = bench.paper.certificates.issue("林𠮷", "口令一二三", tmp_path)
    clock.wait(12 * 366 * 86400)

    with pytest.raises(CertificateExpiredError):
        bench.paper.certificates.open(path, "口令一二三")


def test_another_offices_authority_is_not_trusted(
    bench: Workbench, frozen: Held, entry: Entry, tmp_path: Path
) -> None:
    """A file signed under another authority than the one named is bad."""
    sign(bench, frozen, *OFFICERS)
    files = bench.paper.exporting.export(frozen.id, tmp_path, silent)
    bench.paper.certificates.make_authority("别的单位")
    authority = bench.paper.certificates.export_authority(tmp_path).read_bytes()

    for file in files:
        verdict = entry.verifying.verify(file, [authority])
        codes = {f.code for s in verdict.signatures for f in s.findings}
        assert verdict.outcome is Outcome.BAD
        assert FindingCode.AUTHORITY_NOT_TRUSTED in codes


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_exported_files_belong_to_the_person_alone(
    bench: Workbench, frozen: Held, tmp_path: Path
) -> None:
    """No half-written file is left beside the exported ones."""
    bench.paper.exporting.export(frozen.id, tmp_path, silent)

    assert list(tmp_path.glob(".*.part")) == []


def test_a_cancelled_export_leaves_nothing(bench: Workbench, frozen: Held, tmp_path: Path) -> None:
    """Whenever the person stops it, either no file has left or the export is finished."""
    for stop_at in range(3):
        with suppress(Cancelled):
            bench.paper.exporting.export(frozen.id, tmp_path, _stopping(stop_at))

        assert len(list(tmp_path.glob("2026*"))) % 2 == 0


def test_no_file_leaves_without_its_entry_in_the_trail(
    bench: Workbench, frozen: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trail names the export even where the second file no longer finds room."""
    put, calls = FolderShelf.put, []

    def put_one(self: FolderShelf, folder: Path, name: str, data: bytes) -> Path:
        calls.append(name)
        if len(calls) > 1:
            raise DiskFullError(folder)
        return put(self, folder, name, data)

    monkeypatch.setattr(FolderShelf, "put", put_one)
    with pytest.raises(DiskFullError):
        bench.paper.exporting.export(frozen.id, tmp_path, silent)

    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].act == "export"
    assert len(list(tmp_path.glob("2026*"))) == 1


def test_a_signature_that_was_made_is_not_called_cancelled(bench: Workbench, frozen: Held) -> None:
    """Stopping takes effect before the files are stored, or not at all."""
    (identity,) = identities(1)
    for stop_at in range(4):
        try:
            bench.paper.signing.sign(frozen.id, Role.INTERVIEWER, identity, _stopping(stop_at))
        except Cancelled:
            assert bench.paper.signing.signed_roles(frozen.id) == ()
        else:
            break

    assert bench.paper.signing.signed_roles(frozen.id) == (Role.INTERVIEWER,)


def test_a_record_reopened_meanwhile_is_not_signed(bench: Workbench, frozen: Held) -> None:
    """The stage counts at the moment the signature is stored."""
    (identity,) = identities(1)

    def reopen(done: int, _total: int) -> None:
        if done == 1:
            bench.paper.reading_back.reopen(frozen.id)

    with pytest.raises(SigningOutOfTurnError):
        bench.paper.signing.sign(frozen.id, Role.INTERVIEWER, identity, reopen)

    assert bench.paper.signing.signed_roles(frozen.id) == ()


@pytest.mark.parametrize("name", ["名" * 200, "甲/乙", "../丙", "CON", "a:b?*"])
def test_a_certificate_of_any_name_finds_its_file(
    bench: Workbench, tmp_path: Path, name: str
) -> None:
    """Neither a very long name nor one with signs that no file name takes stops the office."""
    folder = tmp_path / "certificates"
    folder.mkdir()
    bench.paper.certificates.make_authority("中共清渠市委")
    path = bench.paper.certificates.issue(name, "口令一二三", folder)

    assert path.parent == folder
    assert path.stem not in {"CON", ""}
    assert not set(path.name) & set('<>:"/\\|?*')
    assert bench.paper.certificates.open(path, "口令一二三").facts.name


def test_there_is_only_one_authority(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two that are made at the same moment: the first stays, the second finds it."""
    first = bench.paper.certificates.make_authority("中共清渠市委")
    monkeypatch.setattr(bench.paper.certificates, "authority", lambda: None)

    assert bench.paper.certificates.make_authority("中共清渠市委") == first


def _stopping(at: int) -> Callable[[int, int], None]:
    """Return progress that stops the work when told for the time `at`, from 0."""
    left = iter(range(100))

    def progress(_done: int, _total: int) -> None:
        if next(left) == at:
            raise Cancelled

    return progress
