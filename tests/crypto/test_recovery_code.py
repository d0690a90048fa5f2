"""The recovery code: copied from paper, typed any way, checked before use."""

import pytest

from app.crypto.recovery_code import code_of, secret_of
from app.services.errors import MistypedRecoveryCodeError

SECRET = bytes(range(100, 120))
CODE = code_of(SECRET)


def test_a_code_is_six_groups_of_six() -> None:
    """41 characters without the letters that look like digits."""
    assert len(CODE) == 41
    assert [len(group) for group in CODE.split("-")] == [6] * 6
    assert not set(CODE) & set("ILOU")


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        CODE.replace("1", "l").replace("0", "o"),
        CODE.replace("-", "－"),
        "".join(chr(ord(c) + 0xFEE0) for c in CODE),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    """Case, blanks, hyphens, full width and look-alikes do not matter."""
    assert secret_of(typed) == SECRET


def test_any_single_slip_is_noticed() -> None:
    """One wrong character, anywhere, is said to be mistyped."""
    letters = CODE.replace("-", "")
    for place, letter in enumerate(letters):
        wrong = letters[:place] + ("2" if letter != "2" else "3") + letters[place + 1 :]
        with pytest.raises(MistypedRecoveryCodeError):
            secret_of(wrong)


@pytest.mark.parametrize("typed", ["", CODE[:-1], CODE + "0", CODE[:-1] + "U", "谈" * 36])
def test_what_is_no_code_is_mistyped(typed: str) -> None:
    """Too short, too long, or letters that no code has."""
    with pytest.raises(MistypedRecoveryCodeError):
        secret_of(typed)


@pytest.mark.parametrize("secret", [bytes(20), b"\xff" * 20])
def test_every_secret_has_a_code(secret: bytes) -> None:
    """Leading noughts are kept."""
    assert secret_of(code_of(secret)) == secret
