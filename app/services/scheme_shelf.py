"""The schemes of one vault: shipped packs are taken in once, old versions stay."""

import json
import re
from collections.abc import Iterator

from app.domain.scheme import Scheme
from app.services.errors import LastSchemeError, SchemeBrokenError
from app.services.ports.clock import Clock
from app.services.ports.scheme_files import SchemeFiles
from app.services.ports.vault_store import Tables, VaultStore

FIRST_IN_FORCE = "anhui"
"""The scheme of a vault that never chose one."""

_SETTING = "schemes_in_force"
_DIGITS = re.compile(r"\d+|[^\d._-]+")


class SchemeShelf:
    """Finds the scheme a talk was made under; a version, once stored, never changes."""

    def __init__(self, store: VaultStore, files: SchemeFiles, clock: Clock) -> None:
        self._store = store
        self._files = files
        self._clock = clock
        self._known: dict[tuple[str, str], Scheme] = {}

    def take_in_shipped(self) -> None:
        """Keep every shipped pack that the vault does not have yet."""
        with self._store.read() as tables:
            kept = set(tables.schemes.all())
        missing = [pack for pack in self._files.shipped_versions() if pack not in kept]
        if not missing:
            return
        # unread: they are checked before they ship, and reading all of them takes a while
        texts = [self._files.shipped_text(code, version) for code, version in missing]
        with self._store.change() as tables:
            for (code, version), text in zip(missing, texts, strict=True):
                tables.schemes.add(code, version, text)

    def all(self) -> tuple[Scheme, ...]:
        """Return every scheme of the vault, the one taken in last at the end."""
        with self._store.read() as tables:
            return tuple(self._of(tables, code, version) for code, version in tables.schemes.all())

    def of(self, code: str, version: str) -> Scheme:
        """Return one version of a scheme."""
        if (code, version) in self._known:
            return self._known[code, version]
        with self._store.read() as tables:
            return self._of(tables, code, version)

    def newest(self, code: str) -> Scheme:
        """Return a scheme's newest version, even one to come; raises KeyError."""
        with self._store.read() as tables:
            return self._of(tables, code, _versions(tables, code)[0])

    def current(self, code: str) -> Scheme:
        """Return the version that new talks follow today; raises KeyError."""
        with self._store.read() as tables:
            return next(self._by_day(tables, code))

    def newest_with(self, code: str, talk_type: str) -> Scheme:
        """Return the version new talks of a type follow; where none has it, the current one.

        A plan may hold talks of a type that a later version dropped. Raises KeyError.
        """
        with self._store.read() as tables:
            for scheme in self._by_day(tables, code):
                if any(kind.code == talk_type for kind in scheme.talk_types):
                    return scheme
            return next(self._by_day(tables, code))

    def in_force(self) -> tuple[Scheme, ...]:
        """Return the current version of each scheme that new talks may be planned under."""
        with self._store.read() as tables:
            return tuple(next(self._by_day(tables, code)) for code in _codes_in_force(tables))

    def set_in_force(self, code: str, in_force: bool) -> None:  # noqa: FBT001  (it is the value)
        """Put a scheme in force or out of it; raises KeyError, or LastSchemeError for the last."""
        with self._store.change() as tables:
            _versions(tables, code)
            codes = [other for other in _codes_in_force(tables) if other != code]
            if in_force:
                codes.append(code)
            if not codes:
                raise LastSchemeError(code)
            tables.settings.set(_SETTING, json.dumps(codes).encode())

    def ships(self, code: str, version: str = "") -> bool:
        """Tell whether a scheme of this code, or this very version, comes with the program."""
        packs = self._files.shipped_versions()
        return (code, version) in packs if version else any(code == pack[0] for pack in packs)

    def _by_day(self, tables: Tables, code: str) -> Iterator[Scheme]:
        """Yield a scheme's versions, the one that new talks follow today first.

        Those to come stand behind, the one whose day comes first before the others. An older
        one is read only where it is asked for.
        """
        today = self._clock.now().date().isoformat()
        to_come = []
        for version in _versions(tables, code):
            scheme = self._of(tables, code, version)
            if scheme.effective_from <= today:
                yield scheme
            else:
                to_come.append(scheme)
        yield from sorted(to_come, key=lambda scheme: scheme.effective_from)

    def _of(self, tables: Tables, code: str, version: str) -> Scheme:
        key = (code, version)
        if key not in self._known:
            self._known[key] = self._read(tables.schemes.text(code, version), code)
        return self._known[key]

    def _read(self, text: str, code: str) -> Scheme:
        """Read a text that was good when it was stored, though rules may be stricter by now."""
        try:
            return self._files.read(text, code)
        except SchemeBrokenError:
            scheme = self._files.read_loosely(text, code)
            if scheme is None:
                raise
            return scheme


def version_order(version: str) -> tuple[tuple[int, str], ...]:
    """Return what versions are put in order by: 2 stands before 10, and 1 before 1.1."""
    parts = _DIGITS.findall(version)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _versions(tables: Tables, code: str) -> list[str]:
    """Return a scheme's versions, the newest first; raises KeyError."""
    versions = [version for other, version in tables.schemes.all() if other == code]
    if not versions:
        raise KeyError(code)
    return sorted(versions, key=version_order, reverse=True)


def _codes_in_force(tables: Tables) -> tuple[str, ...]:
    stored = tables.settings.get(_SETTING)
    known = [code for code, _ in tables.schemes.all()]
    chosen = json.loads(stored) if stored is not None else [FIRST_IN_FORCE]
    codes = tuple(code for code in chosen if code in known)
    return codes or tuple(known[-1:])
