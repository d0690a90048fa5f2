"""Finding entries of libraries while typing."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.ids import LibraryId, LibraryItemId
from app.domain.library import Library, LibraryForm, LibraryItem
from app.domain.library_index import LibraryIndex, index_of
from app.machine.pinyin import PinyinInitials

INITIALS = PinyinInitials(Path(__file__).parents[2] / "resources" / "words")
FORM = LibraryForm("清单", ("领域", "条", "表现"))
LIBRARY = Library(FORM, 1, "", datetime(2026, 3, 5, tzinfo=UTC), "li.wen", id=LibraryId(1))


def item(
    number: int, depth: int, text: str, above: int = 0, *, retired: bool = False
) -> LibraryItem:
    """Return an entry."""
    parent = LibraryItemId(above) if above else None
    return LibraryItem(
        LIBRARY.id, depth, text, "", "", parent, number, retired, LibraryItemId(number)
    )


def an_index() -> LibraryIndex:
    """Return the index of a small library."""
    items = (
        item(1, 0, "公立医院"),
        item(2, 1, "药品采购管理", 1),
        item(3, 2, "采购目录不公开，验收走过场", 2),
        item(4, 2, "ＡＢＣ类药品不登记", 2),
        item(5, 1, "重大事项", 1),
        item(6, 2, "会议记录不完整", 5),
        item(7, 2, "已经停用的一条", 5, retired=True),
        item(8, 0, "村（社区）"),
        item(9, 1, "会议管理", 8),
        item(10, 2, "会议不召开", 9),
    )
    return index_of([(LIBRARY, items)], INITIALS.of_text)


def found(query: str, **limits: object) -> list[str]:
    """Return the texts that are found."""
    return [entry.text for entry in an_index().find(query, **limits)]  # type: ignore[arg-type]


def test_all_words_are_looked_for_anywhere_in_the_path() -> None:
    """What holds them itself stands before what only stands below them."""
    assert found("公立医院 会议")[0] == "会议记录不完整"
    assert found("采购")[0] == "采购目录不公开，验收走过场"
    assert found("没有这个词") == []


def test_initials_find_any_clause() -> None:
    """Both the beginning and a later clause are typed by their first letters."""
    assert "采购目录不公开，验收走过场" in found("cgml")
    assert "采购目录不公开，验收走过场" in found("yszgc")
    assert found("HYJL") == ["会议记录不完整"]


def test_width_and_case_do_not_matter() -> None:
    """ＡＢＣ is abc."""
    assert found("abc") == ["ＡＢＣ类药品不登记"]


def test_a_search_is_limited_to_a_field_or_a_level() -> None:
    """And what is retired is never found."""
    assert found("会议", within=LibraryItemId(8), depth=2) == ["会议不召开"]
    assert found("会议", depth=1) == ["会议管理"]
    assert found("停用") == []
    assert len(found("", depth=2)) == 4
    assert len(found("", most=3)) == 3


def test_an_entry_carries_its_path() -> None:
    """So it can be cited by itself."""
    (entry,) = an_index().find("走过场")
    assert entry.words == "公立医院 › 药品采购管理 › 采购目录不公开，验收走过场"
    assert entry.above == "公立医院 › 药品采购管理"
