"""Bringing a vault's tables up to date: all missing steps in one transaction, or none."""

from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from app.services.errors import NewerVaultError
from app.storage.migrations import (
    v0001_first_tables,
    v0002_desk,
    v0003_sittings,
    v0004_phrases,
    v0005_read_back,
    v0006_hand_signing,
    v0007_schemes,
    v0008_plan,
    v0009_materials,
    v0010_library,
    v0011_outline,
    v0012_documents,
    v0013_loose_words,
    v0014_fewer_counters,
)

STEPS: tuple[Sequence[str], ...] = (
    v0001_first_tables.STATEMENTS,
    v0002_desk.STATEMENTS,
    v0003_sittings.STATEMENTS,
    v0004_phrases.STATEMENTS,
    v0005_read_back.STATEMENTS,
    v0006_hand_signing.STATEMENTS,
    v0007_schemes.STATEMENTS,
    v0008_plan.STATEMENTS,
    v0009_materials.STATEMENTS,
    v0010_library.STATEMENTS,
    v0011_outline.STATEMENTS,
    v0012_documents.STATEMENTS,
    v0013_loose_words.STATEMENTS,
    v0014_fewer_counters.STATEMENTS,
)
"""The statements of each step; step n leads to version n."""

NEWEST = len(STEPS)


def bring_up_to_date(
    connection: dbapi2.Connection, path: Path, steps: Sequence[Sequence[str]] = STEPS
) -> None:
    """Run the steps a vault still needs; raises NewerVaultError for one of a later program.

    `user_version` is part of the transaction, so a step and the note of it cannot part.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise NewerVaultError(path)
    if version == len(steps):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in steps[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
