"""Initials of Chinese words from our own tables; the `Initials` port."""

import tomllib
from functools import cached_property
from pathlib import Path

_LONGEST = 12
_MOST_KEYS = 6
_LONGEST_SURNAME = 2
_Readings = tuple[str, ...]


class PinyinInitials:
    """Reads initials.txt and surnames.toml of a folder when first asked (about 15 ms)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of_name(self, name: str) -> _Readings:
        """Return the initials of a name: the surname's own readings first, then all others."""
        letters = "".join(name.split())
        for length in (_LONGEST_SURNAME, 1):
            if letters[:length] in self._surnames:
                known = self._surnames[letters[:length]]
                return _typed([*known, *self._readings(letters[length:])])
        return _typed(self._readings(letters))

    def of_text(self, text: str) -> _Readings:
        """Return the initials of the first dozen characters."""
        return _typed(self._readings(text))

    def _readings(self, text: str) -> list[_Readings]:
        """Return each character's initials, the usual one first; signs are left out."""
        found: list[_Readings] = []
        for character in text:
            if character.isascii():
                if character.isalnum():
                    found.append((character.lower(),))
            elif usual := self._usual.get(character):
                found.append((usual, *self._other.get(character, ())))
            if len(found) == _LONGEST:
                break
        return found

    @cached_property
    def _surnames(self) -> dict[str, list[_Readings]]:
        path = self._folder / "surnames.toml"
        table = tomllib.loads(path.read_text(encoding="utf-8"))["readings"]
        return {name: self._of_surname(name, said.split()) for name, said in table.items()}

    def _of_surname(self, name: str, said: list[str]) -> list[_Readings]:
        """Return the readings of a surname; one character keeps its others behind its own."""
        if len(name) > 1:
            return [(initial,) for initial in said]
        usual = self._readings(name)
        return [tuple(dict.fromkeys((*said, *(usual[0] if usual else ()))))]

    @cached_property
    def _usual(self) -> dict[str, str]:
        return self._tables[0]

    @cached_property
    def _other(self) -> dict[str, _Readings]:
        return self._tables[1]

    @cached_property
    def _tables(self) -> tuple[dict[str, str], dict[str, _Readings]]:
        usual: dict[str, str] = {}
        other: dict[str, _Readings] = {}
        for line in (self._folder / "initials.txt").read_text(encoding="utf-8").splitlines():
            initial, _, characters = line.partition(" ")
            if initial.startswith("+"):
                for character in characters:
                    other[character] = (*other.get(character, ()), initial[1:])
            elif not initial.startswith("#"):
                usual.update(dict.fromkeys(characters, initial))
        return usual, other


def _typed(readings: list[_Readings]) -> _Readings:
    """Return what may be typed: single letters in every reading, then with zh, ch and sh."""
    keys = [""]
    for options in readings:
        letters = dict.fromkeys(option[0] for option in options)
        keys = [key + letter for key in keys for letter in letters][:_MOST_KEYS]
    whole = "".join(options[0] for options in readings)
    first = "".join((*readings[0][:1], *(o[0][0] for o in readings[1:]))) if readings else ""
    return tuple(dict.fromkeys(key for key in (*keys, first, whole) if key))
