"""The table of readings is what its tool makes."""

from installer.words.make_readings import TABLE, table


def test_the_shipped_table_is_what_the_tool_makes() -> None:
    """Nobody has changed it by hand, and a new pypinyin does not go unnoticed."""
    assert TABLE.read_text(encoding="utf-8") == table()
