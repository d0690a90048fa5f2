"""The whole signed PDF export of a 22-page record against LibreOffice converting our Word file.

Run: python tests/bench/bench_export.py. Goals: at most 0.5 of LibreOffice's time, at most 300 MB.
The export draws the pages, makes the file PDF/A-3b with the record attached, and signs it three
times. Both sides start warm: one run each is not counted.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.export.fonts import Fonts  # noqa: E402  (the project is not installed)
from app.export.pdf_finish import PdfRecordWriter  # noqa: E402
from app.export.pdf_signature import PdfRecordSigner  # noqa: E402
from app.export.pdf_writer import PdfWriter  # noqa: E402
from app.export.record_codec import freeze  # noqa: E402
from app.export.signature_reader import PdfSignatureReader  # noqa: E402
from app.export.word_writer import WordRecordWriter  # noqa: E402
from tests.export.builders import a_long_record  # noqa: E402
from tests.export.identities import ROLES, SIGNED, identities  # noqa: E402

RUNS = 5
GOAL_RATIO = 0.5
GOAL_MEGABYTES = 300


def main() -> None:
    """Measure both sides by turns and print the ratio."""
    frozen = freeze(a_long_record())
    fonts = Fonts(ROOT / "resources" / "fonts")
    writer, signer = PdfRecordWriter(PdfWriter(fonts)), PdfRecordSigner(fonts)
    people = identities(len(ROLES))
    word = WordRecordWriter(ROOT / "resources" / "templates" / "word").write(frozen, _silent)

    def ours() -> bytes:
        data = writer.write(frozen, _silent)
        for role, person in zip(ROLES, people, strict=True):
            data = signer.sign(data, person, role, SIGNED)
        return data

    pages = PdfSignatureReader().page_count(ours())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "record.docx"
        source.write_bytes(word)
        times = [(_seconds(ours), _seconds(lambda: _convert(source))) for _ in range(RUNS + 1)][1:]
    mine, yardstick = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"signed PDF of {pages} pages: {mine:.2f} s; LibreOffice from Word: {yardstick:.2f} s")
    print(f"export: {mine / yardstick:.2f} × LibreOffice (goal ≤ {GOAL_RATIO})")
    print(f"peak memory of the export: {peak:.0f} MB (goal ≤ {GOAL_MEGABYTES})")


def _convert(source: Path) -> None:
    profile = f"-env:UserInstallation=file://{source.parent}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(source.parent), str(source)], check=True, capture_output=True)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _silent(_done: int, _total: int) -> None:
    """Take progress."""


if __name__ == "__main__":
    main()
