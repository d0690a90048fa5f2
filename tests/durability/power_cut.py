"""Rebuilding a vault's files as a power cut at some instant would have left them.

What was synced is certain. Of what came after the last sync of its file, each disk sector is
there or not at random, as drives reorder what nobody told them to keep.
"""

import random
import struct
from dataclasses import dataclass
from pathlib import Path

_NAMES = {0: "vault.db", 1: "vault.db-wal", 2: "vault.db-journal"}
_HEAD = struct.Struct("=BBQQ")


@dataclass(frozen=True)
class Operation:
    """One record of shim.c."""

    type: str
    file: int
    offset: int
    data: bytes


def operations(log: bytes) -> list[Operation]:
    """Return the records of a log in order."""
    found, at = [], 0
    while at + _HEAD.size <= len(log):
        type_, file, offset, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        data = b""
        if chr(type_) in "WA":
            data = log[at : at + length]
            at += length
        found.append(Operation(chr(type_), file, offset, data))
    return found


class Disk:
    """The files after a cut; `sector` is what the drive writes in one piece."""

    def __init__(self, database: bytes, sector: int, keep: float, chance: random.Random) -> None:
        self._files: dict[int, bytearray] = {0: bytearray(database)}
        self._sector = sector
        self._keep = keep
        self._chance = chance

    def cut_after(self, done: list[Operation]) -> None:
        """Apply what was done before the cut, as far as it reached the disk."""
        synced: dict[int, int] = {}
        for index, operation in enumerate(done):
            if operation.type == "S":
                synced[operation.file] = index
        for index, operation in enumerate(done):
            self._apply(operation, certain=index < synced.get(operation.file, -1))

    def save(self, folder: Path) -> None:
        """Write the files into a folder."""
        for file, content in self._files.items():
            (folder / _NAMES[file]).write_bytes(content)

    def _apply(self, operation: Operation, *, certain: bool) -> None:
        file = operation.file
        if operation.type == "C":
            self._files.setdefault(file, bytearray())
        elif operation.type == "W":
            self._write(self._files.setdefault(file, bytearray()), operation, certain=certain)
        elif operation.type in "TU" and file in self._files and (certain or self._lucky()):
            if operation.type == "U":
                del self._files[file]
                return
            content = self._files[file]
            del content[operation.offset :]
            content.extend(bytes(operation.offset - len(content)))

    def _write(self, content: bytearray, operation: Operation, *, certain: bool) -> None:
        begin, data = operation.offset, operation.data
        at = 0
        while at < len(data):
            end = len(data) if certain else self._sector_end(begin, at, len(data))
            if certain or self._lucky():
                content.extend(bytes(max(0, begin + end - len(content))))
                content[begin + at : begin + end] = data[at:end]
            at = end

    def _sector_end(self, begin: int, at: int, length: int) -> int:
        return min(length, ((begin + at) // self._sector + 1) * self._sector - begin)

    def _lucky(self) -> bool:
        return self._chance.random() < self._keep
