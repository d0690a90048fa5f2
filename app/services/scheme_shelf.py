"""The schemes of one vault: shipped packs are taken in once, old versions stay."""

from app.domain.scheme import Scheme
from app.services.ports.scheme_files import SchemeFiles
from app.services.ports.vault_store import Tables, VaultStore


class SchemeShelf:
    """Finds the scheme a talk was made under; a version, once stored, never changes."""

    def __init__(self, store: VaultStore, files: SchemeFiles) -> None:
        self._store = store
        self._files = files
        self._known: dict[tuple[str, str], Scheme] = {}

    def take_in_shipped(self) -> None:
        """Keep every shipped pack that the vault does not have yet."""
        packs = [(self._files.read(text, "scheme.toml"), text) for text in self._files.shipped()]
        with self._store.read() as tables:
            kept = set(tables.schemes.all())
        fresh = [(s, text) for s, text in packs if (s.code, s.version) not in kept]
        if not fresh:
            return
        with self._store.change() as tables:
            for scheme, text in fresh:
                tables.schemes.add(scheme.code, scheme.version, text)

    def all(self) -> tuple[Scheme, ...]:
        """Return every scheme of the vault, the newest version last."""
        with self._store.read() as tables:
            return tuple(self._of(tables, code, version) for code, version in tables.schemes.all())

    def of(self, code: str, version: str) -> Scheme:
        """Return one version of a scheme."""
        if (code, version) in self._known:
            return self._known[code, version]
        with self._store.read() as tables:
            return self._of(tables, code, version)

    def check(self, text: str, name: str) -> Scheme:
        """Return the scheme in a pack's text and keep nothing; raises SchemeBrokenError."""
        return self._files.read(text, name)

    def _of(self, tables: Tables, code: str, version: str) -> Scheme:
        key = (code, version)
        if key not in self._known:
            self._known[key] = self._files.read(tables.schemes.text(code, version), code)
        return self._known[key]
