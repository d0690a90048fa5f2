"""Schemes out of a vault as files, and into one."""

from pathlib import Path

import pytest

from app.services.errors import UnreadableFileError
from app.services.scheme_exchange import Arrival
from app.services.workbench import Workbench
from tests.builders_schemes import shipped, shipped_text

TINY = (Path(__file__).parents[1] / "schemes" / "tiny.toml").read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a scheme file lies."""
    path = tmp_path / "tiny.toml"
    path.write_text(TINY, encoding="utf-8")
    return path


def test_a_new_scheme_is_looked_at_and_taken_in(bench: Workbench, file: Path) -> None:
    """Looking stores nothing; what was taken in is there, not in force, and identical then."""
    exchange = bench.scheme_exchange
    incoming = exchange.look_at(file)
    assert incoming.arrival is Arrival.NEW
    assert "tiny" not in {scheme.code for scheme in bench.schemes.all()}

    assert exchange.take_in(incoming).code == "tiny"

    assert bench.schemes.newest("tiny").version == "0.1"
    assert "tiny" not in {scheme.code for scheme in bench.schemes.in_force()}
    assert exchange.look_at(file).arrival is Arrival.IDENTICAL


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_any_usual_encoding_is_the_same_text(bench: Workbench, file: Path, encoding: str) -> None:
    """Another office's editor changes bytes, not words."""
    bench.scheme_exchange.take_in(bench.scheme_exchange.look_at(file))
    file.write_bytes(TINY.replace("\n", "\r\n").encode(encoding))
    assert bench.scheme_exchange.look_at(file).arrival is Arrival.IDENTICAL


def test_another_text_under_a_taken_number_becomes_the_next_version(
    bench: Workbench, file: Path
) -> None:
    """What the vault has is never replaced."""
    bench.scheme_exchange.take_in(bench.scheme_exchange.look_at(file))
    file.write_text(TINY.replace("days = 3", "days = 4"), encoding="utf-8")

    incoming = bench.scheme_exchange.look_at(file)
    assert (incoming.arrival, incoming.next_version) == (Arrival.OTHER_TEXT, "0.2")
    taken = bench.scheme_exchange.take_in(incoming)

    assert (taken.version, taken.deadlines[0].days) == ("0.2", 4)
    assert bench.schemes.of("tiny", "0.1").deadlines[0].days == 3
    assert bench.schemes.newest("tiny") == taken


def test_a_changed_shipped_pack_gets_a_number_between_the_programs_own(
    bench: Workbench, file: Path
) -> None:
    """The program's next version keeps its number."""
    days = shipped().deadlines[0].days
    text = shipped_text("anhui").replace(f"days = {days}", f"days = {days + 1}")
    file.write_text(text, encoding="utf-8")
    taken = bench.scheme_exchange.take_in(bench.scheme_exchange.look_at(file))
    assert taken.version == f"{shipped().version}.1"


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("days = 3", "days = -3", "deadlines[1].days", "bad_value"),
        ("days = 3", "dayz = 3", "deadlines[1].dayz", "unknown_key"),
        ("days = 3", 'days = "三天"', "deadlines[1].days", "wrong_type"),
        ("days = 3", "days = ", "", "syntax"),
    ],
)
def test_a_broken_file_is_complained_about_and_leaves_nothing(
    bench: Workbench, file: Path, old: str, new: str, key: str, reason: str
) -> None:
    """Line and key are named; only as a draft can it be kept."""
    file.write_text(TINY.replace(old, new), encoding="utf-8")
    line = next(n for n, text in enumerate(TINY.splitlines(), 1) if text == old)

    incoming = bench.scheme_exchange.look_at(file)

    assert incoming.arrival is Arrival.BROKEN
    assert (line, key, reason) in {(c.line, c.key, c.reason) for c in incoming.complaints}
    assert "tiny" not in {scheme.code for scheme in bench.schemes.all()}
    assert bench.scheme_editing.drafts() == ()
    draft = bench.scheme_exchange.take_as_draft(incoming)
    assert bench.scheme_editing.state(draft.id).draft.text == incoming.text


def test_a_draft_from_a_file_is_compared_with_the_newest_version(
    bench: Workbench, file: Path
) -> None:
    """Not with the one that happened to be taken in last; a code that is no text has none."""
    for version in ("0.10", "0.2"):
        file.write_text(TINY.replace('version = "0.1"', f'version = "{version}"'), "utf-8")
        bench.scheme_exchange.take_in(bench.scheme_exchange.look_at(file))
    for code, base in (('"tiny"', ("tiny", "0.10")), ('["tiny"]', ("", ""))):
        text = TINY.replace('code = "tiny"', f"code = {code}").replace("days = 3", "days = -3")
        file.write_text(text, "utf-8")
        draft = bench.scheme_exchange.take_as_draft(bench.scheme_exchange.look_at(file))
        assert draft.base == base


def test_bytes_that_are_no_text_cannot_be_a_draft(bench: Workbench, file: Path) -> None:
    """A zip or a picture under the name of a scheme."""
    file.write_bytes(b"PK\x03\x04\xff\x00\x01")
    incoming = bench.scheme_exchange.look_at(file)
    assert (incoming.arrival, incoming.text) == (Arrival.BROKEN, "")
    with pytest.raises(UnreadableFileError):
        bench.scheme_exchange.look_at(file.parent / "gone.toml")


def test_a_text_far_too_long_cannot_be_a_draft(bench: Workbench, file: Path) -> None:
    """It could be neither shown nor mended."""
    file.write_text("# 谈话\n" * 300_000, encoding="utf-8")
    incoming = bench.scheme_exchange.look_at(file)
    assert (incoming.arrival, incoming.text) == (Arrival.BROKEN, "")
    assert [complaint.reason for complaint in incoming.complaints] == ["too_large"]


def test_a_draft_that_leaves_is_in_the_trail_too(bench: Workbench, tmp_path: Path) -> None:
    """Faults and all, to the letter."""
    draft = bench.scheme_editing.copy("general", "1", ("own", "本室办法", "本室"))
    text = bench.scheme_editing.save_draft(draft.id, "days = ").draft
    written = bench.scheme_exchange.export_draft(text, tmp_path / "draft.toml")
    assert written.read_text("utf-8") == "days = "
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].act == "export"


def test_what_is_exported_can_be_taken_in_elsewhere(bench: Workbench, tmp_path: Path) -> None:
    """The file is whole; an existing one is not replaced, and the export is in the trail."""
    target = tmp_path / "out.toml"
    version = shipped("binzhou").version
    first = bench.scheme_exchange.export("binzhou", version, target)
    second = bench.scheme_exchange.export("binzhou", version, target)
    assert first != second
    assert bench.scheme_exchange.look_at(second).arrival is Arrival.IDENTICAL
    with bench.store.read() as tables:
        assert (tables.audit.newest(1)[0].act, tables.audit.first_break()) == ("export", None)
