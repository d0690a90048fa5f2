"""The folder of packs: order, shared parts put behind, and what is wrong with a file."""

from pathlib import Path

import pytest

from app.schemes.scheme_library import SchemeLibrary
from app.services.errors import SchemeBrokenError

TINY = (Path(__file__).parent / "tiny.toml").read_text("utf-8")


def _pack(folder: Path, text: str | bytes, version: str = "0.1") -> SchemeLibrary:
    home = folder / "tiny" / version
    home.mkdir(parents=True)
    data = text.encode() if isinstance(text, str) else text
    (home / "scheme.toml").write_bytes(data)
    return SchemeLibrary(folder)


def _shared(folder: Path, name: str, text: str) -> None:
    (folder / "shared").mkdir(exist_ok=True)
    (folder / "shared" / f"{name}.toml").write_text(text, encoding="utf-8")


def test_packs_come_with_old_versions_first(tmp_path: Path) -> None:
    """Version 10 comes after version 2."""
    for version in ("10", "2", "2.1"):
        library = _pack(tmp_path, f"\ufeff# {version}", version)

    assert library.shipped_versions() == (("tiny", "2"), ("tiny", "2.1"), ("tiny", "10"))
    assert library.shipped_text("tiny", "2.1") == "# 2.1"


def test_shared_parts_stand_behind_the_pack(tmp_path: Path) -> None:
    """The whole text reads alone; the pack's own lines stay where they were."""
    cut = TINY.index("[record_form]")
    own = TINY[:cut].replace('code = "tiny"', 'shared = ["form", "more"]\ncode = "tiny"', 1)
    _shared(tmp_path, "form", TINY[cut:])
    _shared(tmp_path, "more", '[[vocabularies.mode]]\ncode = "talk"\nname = "面谈"\n')
    library = _pack(tmp_path, own)

    text = library.shipped_text("tiny", "0.1")

    assert text.splitlines()[10:40] == own.splitlines()[10:40]
    assert "shared" not in text
    scheme = library.read(text, "tiny")
    assert scheme.term_name("mode", "talk") == "面谈"
    assert scheme.record_form.closing == "已阅，属实。"


def test_a_shared_part_that_is_missing_is_named_with_its_line(tmp_path: Path) -> None:
    """A slip in the name of a part is told where it stands."""
    library = _pack(tmp_path, 'format = "tanlu-scheme/1"\nshared = ["from"]\n')

    with pytest.raises(SchemeBrokenError) as refused:
        library.shipped_text("tiny", "0.1")

    (complaint,) = refused.value.complaints
    assert (complaint.file, complaint.line) == ("tiny/0.1/scheme.toml", 2)
    assert (complaint.key, complaint.detail) == ("shared", "from")


def test_a_part_that_the_pack_has_itself_is_refused(tmp_path: Path) -> None:
    """No part overrides another: what stands twice is a fault of the text."""
    _shared(tmp_path, "form", TINY[TINY.index("[record_form]") :])
    library = _pack(tmp_path, 'shared = ["form"]\n' + TINY)

    with pytest.raises(SchemeBrokenError) as refused:
        library.read(library.shipped_text("tiny", "0.1"), "tiny")

    assert refused.value.complaints[0].reason == "syntax"


def test_a_text_from_elsewhere_must_be_whole(tmp_path: Path) -> None:
    """A file that names shared parts is no export: the key is unknown there."""
    with pytest.raises(SchemeBrokenError) as refused:
        SchemeLibrary(tmp_path).read(
            TINY.replace('code = "tiny"', 'shared = []\ncode = "tiny"'), "t"
        )

    (complaint,) = refused.value.complaints
    assert (complaint.key, complaint.reason) == ("shared", "unknown_key")


def test_a_pack_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    """An editor that saved GBK is a likely mishap."""
    library = _pack(tmp_path, '# ok\nname = "谈话"'.encode("gbk"), "1")

    with pytest.raises(SchemeBrokenError) as refused:
        library.shipped_text("tiny", "1")

    complaint = refused.value.complaints[0]
    assert (complaint.file, complaint.line) == ("tiny/1/scheme.toml", 2)
