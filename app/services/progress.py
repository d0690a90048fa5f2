"""Progress of work that has several parts."""

from app.services.ports.record_files import Progress


def part_of(progress: Progress, index: int, parts: int) -> Progress:
    """Return the progress of one part (from 0) as its share of the whole, in hundredths."""

    def report(done: int, total: int) -> None:
        progress(index * 100 + done * 100 // max(total, 1), parts * 100)

    return report
