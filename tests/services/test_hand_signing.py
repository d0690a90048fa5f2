"""Scans taken in and matched, handwriting placed, and what the guards and exports make of it."""

import subprocess
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from app.domain.hand_signing import PageVerdict, SheetVerdict
from app.domain.ids import SheetId, TalkId
from app.domain.participant import Role
from app.domain.pen import PenDrawing, PenEmptyError, PenPlace, PenPoint, PenSpot
from app.domain.stage import TalkStage
from app.domain.verdict import Outcome
from app.export import pdfium
from app.services.entry import Entry
from app.services.errors import Cancelled, NotAScanError, ScanKnownError
from app.services.hand_papers import PaperMissingError
from app.services.hand_signing import NoSuchPageError, SignedPaper
from app.services.pen_signing import PenTooLateError
from app.services.preparing_talks import NotReadyError
from app.services.workbench import Workbench
from tests.builders_talks import a_frozen_talk, begin_read_back, freeze
from tests.export.identities import identities
from tests.export.scans import as_file, signed
from tests.services.conftest import Held
from tests.tools import needs

WRITTEN = PenDrawing(
    16_000,
    7_000,
    (tuple(PenPoint(2_000 + 300 * n, 3_000 + 900 * (n % 2), 600, 12 * n) for n in range(20)),),
)


def silent(_done: int, _total: int) -> None:
    """Take progress."""


@pytest.fixture
def talk_id(bench: Workbench) -> TalkId:
    """Return a talk whose record is frozen."""
    return a_frozen_talk(bench)


def record_of(bench: Workbench, talk_id: TalkId) -> SignedPaper:
    """Return how the record stands."""
    return bench.paper.hand_signing.desk(talk_id).papers[0]


def printed(bench: Workbench, talk_id: TalkId) -> list[Image.Image]:
    """Return the frozen record's pages as pictures."""
    with bench.store.read() as tables:
        talk = tables.talks.get(talk_id)
        data = tables.records.file(talk_id, talk.frozen_version, "pdf")
    assert data is not None
    with pdfium.opened(data) as document:
        return [page.render(scale=200 / 72, grayscale=True).to_pil() for page in document]


def scan(bench: Workbench, talk_id: TalkId, path: Path, data: bytes) -> None:
    """Take in a scan of these bytes."""
    path.write_bytes(data)
    bench.paper.hand_signing.take_in(talk_id, path, silent)


def sign(bench: Workbench, talk_id: TalkId, *roles: Role) -> None:
    """Sign by certificate."""
    for role, identity in zip(roles, identities(len(roles)), strict=True):
        bench.paper.signing.sign(talk_id, role, identity, silent)


def pen_everywhere(bench: Workbench, talk_id: TalkId) -> None:
    """Let everybody write at every place of the record."""
    paper = record_of(bench, talk_id).paper
    for place in bench.page_view().hands(paper.frozen.record):
        bench.paper.pens.write(talk_id, paper.fingerprint, place, WRITTEN)


def pen_on_each_page(bench: Workbench, talk_id: TalkId) -> None:
    """Let the subject sign every page on the screen."""
    paper = record_of(bench, talk_id).paper
    for place in bench.page_view().hands(paper.frozen.record):
        if place.spot is PenSpot.PAGE:
            bench.paper.pens.write(talk_id, paper.fingerprint, place, WRITTEN)


def test_scanned_pages_let_the_talk_count_as_signed(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """One page short it does not; with the last one, upside down, it does."""
    pages = [signed(page) for page in printed(bench, talk_id)]
    sign(bench, talk_id, Role.INTERVIEWER, Role.RECORDER)
    scan(bench, talk_id, tmp_path / "a.pdf", as_file(pages[1:]))
    assert record_of(bench, talk_id).matching.missing == (1,)
    with pytest.raises(NotReadyError):
        bench.preparing.advance(talk_id, TalkStage.SIGNED)

    scan(bench, talk_id, tmp_path / "b.png", as_file([pages[0].rotate(180)], "PNG"))

    assert record_of(bench, talk_id).signed == frozenset(range(1, len(pages) + 1))
    assert bench.preparing.advance(talk_id, TalkStage.SIGNED).stage is TalkStage.SIGNED


def test_a_line_that_looks_blank_waits_for_a_persons_word(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """The page is there but does not count until a person has looked."""
    pages = printed(bench, talk_id)
    scan(bench, talk_id, tmp_path / "a.pdf", as_file(pages))
    found = record_of(bench, talk_id)
    assert {page.verdict for page in found.matching.pages} == {PageVerdict.LOOKS_BLANK}
    assert found.signed == frozenset()

    sheet = found.matching.pages[0].sheets[0]
    bench.paper.hand_signing.say_page(sheet.id, found.paper.fingerprint, 1)
    assert record_of(bench, talk_id).signed == {1}

    bench.paper.hand_signing.say_page(sheet.id, found.paper.fingerprint, 0)
    assert record_of(bench, talk_id).signed == frozenset()
    with pytest.raises(NoSuchPageError):
        bench.paper.hand_signing.say_page(sheet.id, found.paper.fingerprint, len(pages) + 1)


def test_pages_of_an_earlier_version_are_older(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """After a correction the scans stay, but none of them counts any more."""
    pages = [signed(page) for page in printed(bench, talk_id)]
    scan(bench, talk_id, tmp_path / "a.pdf", as_file(pages))
    bench.paper.reading_back.reopen(talk_id)
    bench.paper.reading_back.state(talk_id, "补充：已经整改。")
    bench.paper.reading_back.conclude(talk_id)
    bench.paper.freezing.freeze(talk_id, silent)

    found = record_of(bench, talk_id)
    assert {judged.verdict for judged in found.matching.sheets} == {SheetVerdict.OLDER}
    assert found.signed == frozenset()


def test_the_scan_is_kept_as_it_came(bench: Workbench, talk_id: TalkId, tmp_path: Path) -> None:
    """Bytes, sum, name and time are kept; the same file is not taken in twice."""
    data = as_file(printed(bench, talk_id)[:1], "PNG")
    scan(bench, talk_id, tmp_path / "页一.png", data)
    (kept,) = bench.paper.hand_signing.desk(talk_id).scans

    assert bench.paper.hand_signing.original(kept.id) == data
    assert (kept.name, kept.sha256) == ("页一.png", sha256(data).hexdigest())
    assert (kept.at, kept.account) == (bench.clock.now(), "li.wen")
    with pytest.raises(ScanKnownError):
        bench.paper.hand_signing.take_in(talk_id, tmp_path / "页一.png", silent)


def test_a_stopped_or_bad_scan_leaves_nothing(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """Cancelled half way, or no scan at all: the talk stands as before."""
    path = tmp_path / "a.tiff"
    path.write_bytes(as_file(printed(bench, talk_id), "TIFF"))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bench.paper.hand_signing.take_in(talk_id, path, stop)
    path.write_bytes(b"not a scan")
    with pytest.raises(NotAScanError):
        bench.paper.hand_signing.take_in(talk_id, path, silent)
    assert bench.paper.hand_signing.desk(talk_id).scans == ()


def test_a_pen_signs_the_pages_and_both_files_stay_good(
    bench: Workbench, talk_id: TalkId, entry: Entry, tmp_path: Path
) -> None:
    """What was written counts as signed, stands in both files, and the checker agrees."""
    plain = bench.paper.exporting.export(talk_id, tmp_path, silent)
    pen_on_each_page(bench, talk_id)
    assert record_of(bench, talk_id).signed

    sign(bench, talk_id, Role.INTERVIEWER, Role.RECORDER)
    files = bench.paper.exporting.export(talk_id, tmp_path, silent)

    assert [entry.verifying.verify(file).outcome for file in files] == [Outcome.GOOD] * 2
    assert all(new.read_bytes() != old.read_bytes() for new, old in zip(files, plain, strict=True))
    assert bench.preparing.advance(talk_id, TalkStage.SIGNED).stage is TalkStage.SIGNED


def test_every_place_can_be_written_on(
    bench: Workbench, entry: Entry, held: Held, tmp_path: Path
) -> None:
    """Pages, signers, closing words and the room beside each correction; both files stay good."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.correct(held.entries[1].id, "主要是我督促不到位。", Role.SUBJECT)
    freeze(bench, held.id)
    pen_everywhere(bench, held.id)
    spots = {pen.spot for pen in record_of(bench, held.id).pens}
    assert spots == set(PenSpot)

    sign(bench, held.id, Role.INTERVIEWER, Role.RECORDER)
    files = bench.paper.exporting.export(held.id, tmp_path, silent)
    assert [entry.verifying.verify(file).outcome for file in files] == [Outcome.GOOD] * 2


def test_a_pen_comes_before_the_first_certificate_only(bench: Workbench, talk_id: TalkId) -> None:
    """Afterwards nothing is written or taken back; before, both can be done."""
    paper = record_of(bench, talk_id).paper
    place = PenPlace(PenSpot.PAGE, 1, "subject", "", 1)
    first = bench.paper.pens.write(talk_id, paper.fingerprint, place, WRITTEN)
    second = bench.paper.pens.write(talk_id, paper.fingerprint, place, WRITTEN)
    assert bench.paper.pens.of_paper(paper.fingerprint) == (second,)
    assert first.at == bench.clock.now()
    with pytest.raises(PenEmptyError):
        bench.paper.pens.write(talk_id, paper.fingerprint, place, PenDrawing(10, 10, ()))

    sign(bench, talk_id, Role.INTERVIEWER)

    with pytest.raises(PenTooLateError):
        bench.paper.pens.write(talk_id, paper.fingerprint, place, WRITTEN)
    with pytest.raises(PenTooLateError):
        bench.paper.pens.withdraw(second.id)


def test_a_pen_belongs_to_one_fingerprint(bench: Workbench, talk_id: TalkId) -> None:
    """A reopened record has lost its handwriting; the new one begins without."""
    pen_on_each_page(bench, talk_id)
    old = record_of(bench, talk_id).paper.fingerprint
    bench.paper.reading_back.reopen(talk_id)
    place = PenPlace(PenSpot.PAGE, 1, "subject", "", 1)
    with pytest.raises(PaperMissingError):
        bench.paper.pens.write(talk_id, old, place, WRITTEN)
    bench.paper.reading_back.state(talk_id, "补充：已经整改。")
    bench.paper.reading_back.conclude(talk_id)
    bench.paper.freezing.freeze(talk_id, silent)

    assert record_of(bench, talk_id).pens == ()
    assert record_of(bench, talk_id).signed == frozenset()


def test_withdrawn_handwriting_leaves_the_files(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """The files are then byte for byte those made at the freeze."""
    (before, _) = bench.paper.exporting.export(talk_id, tmp_path, silent)
    pen_on_each_page(bench, talk_id)
    bench.paper.pens.place_on_files(talk_id, silent)
    for pen in record_of(bench, talk_id).pens:
        bench.paper.pens.withdraw(pen.id)

    (after, _) = bench.paper.exporting.export(talk_id, tmp_path, silent)

    assert after.read_bytes() == before.read_bytes()


@needs("sha256sum")
def test_signed_sheets_leave_with_their_sums(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """One PDF in page order, the scans as they came, and a list that sha256sum accepts."""
    pages = [signed(page) for page in printed(bench, talk_id)]
    data = as_file(list(reversed(pages)), "TIFF")
    scan(bench, talk_id, tmp_path / "扫描.tif", data)
    out = tmp_path / "out"
    out.mkdir()

    files = bench.paper.exporting.export(talk_id, out, silent)
    sheets, original, sums = bench.paper.exporting.export_signed_sheets(talk_id, out, silent, files)

    assert sheets.name.endswith("签名页.pdf")
    assert original.read_bytes() == data
    with pdfium.opened(sheets.read_bytes()) as document:
        assert len(document) == len(pages)
    listed = sums.read_text()
    assert all(path.name in listed for path in (*files, sheets, original))
    assert subprocess.run(["sha256sum", "-c", sums.name], cwd=out, check=True, capture_output=True)


def test_nothing_scanned_nothing_exported(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """Without scans there is neither a PDF of them nor a list."""
    assert bench.paper.exporting.export_signed_sheets(talk_id, tmp_path, silent) == ()


def test_pictures_of_sheets_are_shown(bench: Workbench, talk_id: TalkId, tmp_path: Path) -> None:
    """Each sheet can be looked at; an unknown one is not there."""
    scan(bench, talk_id, tmp_path / "a.png", as_file(printed(bench, talk_id)[:1], "PNG"))
    (judged,) = record_of(bench, talk_id).matching.sheets
    assert bench.paper.hand_signing.picture(judged.sheet, 300).startswith(b"\x89PNG")
    with pytest.raises(KeyError):
        bench.paper.hand_signing.say_page(SheetId(99), "", 1)


def test_the_audit_trail_covers_scans_and_pens(
    bench: Workbench, talk_id: TalkId, tmp_path: Path
) -> None:
    """Every row of both is part of the chain."""
    scan(bench, talk_id, tmp_path / "a.png", as_file(printed(bench, talk_id)[:1], "PNG"))
    pen_on_each_page(bench, talk_id)
    bench.paper.pens.place_on_files(talk_id, silent)
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
        acts = {(entry.act, entry.entity) for entry in tables.audit.newest(60)}
    assert {("add", "scan"), ("add", "scan_sheet"), ("add", "pen"), ("save", "pen_file")} <= acts
