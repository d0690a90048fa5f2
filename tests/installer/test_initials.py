"""The table of initials is what its tool makes."""

from installer.words.make_initials import TABLE, initial_of, table


def test_the_shipped_table_is_what_the_tool_makes() -> None:
    """Nobody has changed it by hand, and a new pypinyin does not go unnoticed."""
    assert TABLE.read_text(encoding="utf-8") == table()


def test_an_initial_has_one_letter_or_is_zh_ch_or_sh() -> None:
    """Tone marks do not count; a reading without plain letters has none."""
    assert [initial_of(r) for r in ("zhāng", "ér", "lǜ", "ńg", "ê̄", "shì")] == [
        "zh",
        "e",
        "l",
        "n",
        "e",
        "sh",
    ]
