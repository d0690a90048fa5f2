"""Scheme files in the encodings that Chinese offices produce."""

from pathlib import Path

import pytest

from app.schemes.scheme_text import decoded, text_of
from app.services.errors import SchemeBrokenError, UnreadableFileError

TEXT = 'name = "云溪市谈话办法"  # 注\nok = true\n'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_usual_encodings_are_read(encoding: str) -> None:
    """With marks and without, and with the line ends of any system."""
    assert decoded(TEXT.replace("\n", "\r\n").encode(encoding)) == TEXT


@pytest.mark.parametrize("data", [b"\xff\xff\xff", b"PK\x03\x04\x00\x00\x00\x00\xff", b"\x00" * 9])
def test_bytes_that_are_no_text_are_none(data: bytes) -> None:
    """No guess is made about what they might have meant."""
    assert decoded(data) is None


def test_a_file_without_text_or_far_too_large_is_said_to_be_so(tmp_path: Path) -> None:
    """Both are complaints without a line; a large file is not read to its end."""
    path = tmp_path / "x.toml"
    path.write_bytes(b"\xff\xff\xff")
    with pytest.raises(SchemeBrokenError) as caught:
        text_of(path)
    assert caught.value.complaints[0].reason == "no_text"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(SchemeBrokenError) as caught:
        text_of(path)
    assert caught.value.complaints[0].reason == "too_large"


def test_a_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    """A folder is no file either."""
    for path in (tmp_path / "gone.toml", tmp_path):
        with pytest.raises(UnreadableFileError):
            text_of(path)
