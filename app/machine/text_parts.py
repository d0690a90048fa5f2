"""The parts that repair and take in text; what they stand on is loaded when first used."""

from pathlib import Path

from app.domain.text_repair.damage import RepairTables
from app.services.ports.text_intake import PdfReader, TextIntake


def repair_tables(words: Path) -> RepairTables:
    """Return the tables of characters; loads OpenCC."""
    from app.machine.repair_tables import CharacterTables  # noqa: PLC0415

    return CharacterTables(words)


def text_intake(read_pdf: PdfReader) -> TextIntake:
    """Return the readers of files; each loads its parser when first needed."""
    from app.machine.text_intake.intake import FileIntake  # noqa: PLC0415

    return FileIntake(read_pdf)
