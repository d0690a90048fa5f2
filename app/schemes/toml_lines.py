"""Where each value of a TOML text stands.

tomllib says nothing about lines once a text is well formed; a fault of meaning still needs one.
The text must have passed tomllib: nothing is checked here, only followed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.scheme_edit import Path

_BARE_END = frozenset(" \t\n.=]#")
_VALUE_END = frozenset(",]}#\n")


def lines_of(text: str) -> Mapping[Path, int]:
    """Return the line of every table, key and list item of a well-formed TOML text.

    Lines count from 1. A table that is only implied by a longer name has the line of its first
    mention; the root is on line 1.
    """
    scan = _Scan(text.replace("\r\n", "\n"))
    scan.document()
    return scan.lines


@dataclass
class _Scan:
    text: str
    lines: dict[Path, int] = field(default_factory=lambda: {(): 1})
    _at: int = 0
    _line: int = 1
    _items: dict[Path, int] = field(default_factory=dict)  # how many tables an array has so far

    def document(self) -> None:
        table: Path = ()
        self._blank()
        while self._at < len(self.text):
            if self._next() == "[":
                table = self._header()
            else:
                self._pair(table)
            self._blank()

    def _header(self) -> Path:
        line = self._line
        is_item = self.text.startswith("[[", self._at)
        self._step(2 if is_item else 1)
        *outer, last = self._key()
        self._step(2 if is_item else 1)
        path: Path = ()
        for name in outer:
            path = self._inside((*path, name), line)
        path = (*path, last)
        if is_item:
            self.lines.setdefault(path, line)
            path = (*path, self._items.get(path, 0))
            self._items[path[:-1]] = self._items.get(path[:-1], 0) + 1
        self.lines[path] = line
        return path

    def _inside(self, path: Path, line: int) -> Path:
        """Note a table on the way; a name of an array of tables means its newest."""
        if path in self._items:
            return (*path, self._items[path] - 1)
        self.lines.setdefault(path, line)
        return path

    def _pair(self, table: Path) -> None:
        line = self._line
        path = table
        for name in self._key():
            path = (*path, name)
            self.lines.setdefault(path, line)
        self._step(1)  # the equals sign
        self._space()
        self._value(path)

    def _key(self) -> list[str]:
        """Read a dotted key and stop behind the blanks that follow it."""
        names = []
        while True:
            self._space()
            names.append(self._name())
            self._space()
            if self._next() != ".":
                return names
            self._step(1)

    def _name(self) -> str:
        quote = self._next()
        start = self._at
        if quote in "\"'":
            self._string()
            inner = self.text[start + 1 : self._at - 1]
            return inner if quote == "'" else _unescaped(inner)
        while self._next() not in _BARE_END:
            self._at += 1
        return self.text[start : self._at]

    def _value(self, path: Path) -> None:
        match self._next():
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._string()
            case _:
                while self._at < len(self.text) and self._next() not in _VALUE_END:
                    self._at += 1

    def _array(self, path: Path) -> None:
        self._step(1)
        self._blank()
        count = 0
        while self._next() != "]":
            self.lines[(*path, count)] = self._line
            self._value((*path, count))
            count += 1
            self._past_comma()
        self._step(1)

    def _inline_table(self, path: Path) -> None:
        self._step(1)
        self._blank()
        while self._next() != "}":
            self._pair(path)
            self._past_comma()
        self._step(1)

    def _past_comma(self) -> None:
        self._blank()
        if self._next() == ",":
            self._step(1)
            self._blank()

    def _string(self) -> None:
        quote = self._next()
        fence = quote * 3 if self.text.startswith(quote * 3, self._at) else quote
        self._step(len(fence))
        while not self.text.startswith(fence, self._at):
            self._step(2 if quote == '"' and self._next() == "\\" else 1)
        self._step(len(fence))
        while len(fence) > 1 and self._next() == quote:  # up to two quotes may end the text
            self._step(1)

    def _next(self) -> str:
        return self.text[self._at : self._at + 1]

    def _step(self, count: int) -> None:
        self._line += self.text.count("\n", self._at, self._at + count)
        self._at += count

    def _space(self) -> None:
        while self._next() in {" ", "\t"}:
            self._at += 1

    def _blank(self) -> None:
        """Pass over white space, line ends and comments."""
        while (here := self._next()) and here in " \t\n#":
            if here == "#":
                end = self.text.find("\n", self._at)
                self._at = len(self.text) if end < 0 else end
            else:
                self._step(1)


_ESCAPES = dict(zip('btnfre"\\', '\b\t\n\f\r\x1b"\\', strict=True))
_CODE_DIGITS = {"x": 2, "u": 4, "U": 8}


def _unescaped(inner: str) -> str:
    parts = []
    at = 0
    while at < len(inner):
        letter = inner[at + 1] if inner[at] == "\\" else ""
        if letter in _CODE_DIGITS:
            end = at + 2 + _CODE_DIGITS[letter]
            parts.append(chr(int(inner[at + 2 : end], 16)))
            at = end
        else:
            parts.append(_ESCAPES[letter] if letter else inner[at])
            at += 2 if letter else 1
    return "".join(parts)
