"""A sitting's own record, signed on its day, comes back as a scan."""

from pathlib import Path

from app.domain.paper import PaperKind
from app.export import pdfium
from app.services.demonstration import TalkClock
from app.services.workbench import Workbench
from tests.builders_sittings import in_two_sittings
from tests.builders_talks import silent
from tests.export.scans import as_file, signed


def test_the_signed_pages_of_a_sitting_are_matched_to_its_paper(
    bench: Workbench, clock: TalkClock, tmp_path: Path
) -> None:
    """While the talk still goes on, every page of the first sitting's paper is found."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.sittings.freeze(talk_id, 1, silent)
    (paper,) = bench.paper.papers.of_talk(talk_id)
    assert paper.kind is PaperKind.SITTING
    data = bench.paper.papers.file(paper.id, "pdf")
    assert data is not None
    with pdfium.opened(data) as document:
        pages = [page.render(scale=200 / 72, grayscale=True).to_pil() for page in document]
    path = tmp_path / "scan.pdf"
    path.write_bytes(as_file([signed(page) for page in reversed(pages)], "PDF"))

    bench.paper.hand_signing.take_in(talk_id, path, silent)

    (found,) = bench.paper.hand_signing.desk(talk_id).papers
    assert found.paper.paper == paper
    assert found.signed == frozenset(range(1, len(pages) + 1))
