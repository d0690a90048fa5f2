"""An open vault: one connection that writes, in turns, and as many that read as are needed."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock, get_ident

from sqlcipher3 import dbapi2

from app.services.errors import DiskFullError, VaultLockedError
from app.services.ports.clock import Clock
from app.services.ports.vault_databases import VaultHooks
from app.services.ports.vault_store import Anchor, AnchorVerdict, Tables
from app.storage.audit_chain import AuditChain
from app.storage.audit_table import newest_head, verdict
from app.storage.readers import Readers
from app.storage.sealing import Sealer
from app.storage.session import AuditHead, Session
from app.storage.sqlite_errors import said_plainly
from app.storage.tables import SqlTables

_COMMITS_WITHOUT_IDLE = 1000
"""Commits after which the log is copied back even though nobody found an idle moment."""


class SqlcipherStore:
    """The `VaultStore` port; `writer` is this object's alone from now on."""

    def __init__(  # noqa: PLR0913  (called at one place, by keyword)
        self,
        *,
        path: Path,
        writer: dbapi2.Connection,
        readers: Readers,
        chain: AuditChain,
        clock: Clock,
        account: str,
        hooks: VaultHooks,
        vault_id: bytes,
        sealer: Sealer,
    ) -> None:
        self._path = path
        self._writer = writer
        self._readers = readers
        self._chain = chain
        self._clock = clock
        self._account = account
        self._hooks = hooks
        self._vault_id = vault_id.hex()
        self._sealer = sealer
        self._turn = Lock()
        self._writing: tuple[int, Tables] | None = None
        self._commits = 0
        self._is_closed = False
        self._reserve_used = False
        self._head = AuditHead()
        session = self._session(writer)
        self._name = str(session.one("SELECT value FROM meta WHERE name = ?", ("name",))[0])
        self._head = newest_head(session)
        self._verdict = verdict(session, hooks.anchors)

    @property
    def account(self) -> str:
        """The account that opened the vault."""
        return self._account

    @property
    def name(self) -> str:
        """The vault's name."""
        return self._name

    @property
    def vault_id(self) -> str:
        """The hex of the vault's id."""
        return self._vault_id

    @property
    def anchor_verdict(self) -> AnchorVerdict:
        """Whether an older copy was put back, as found when the vault was opened."""
        return self._verdict

    @property
    def reserve_used(self) -> bool:
        """Whether the disk was full and the reserved space was given back."""
        return self._reserve_used

    def sealed(self, content: bytes, context: bytes) -> bytes:
        """Seal something that leaves the vault for a while; see the port."""
        if self._is_closed:
            raise VaultLockedError
        return self._sealer.sealed(content, context)

    def unsealed(self, untrusted: bytes, context: bytes) -> bytes | None:
        """Open a sealed piece; see the port."""
        if self._is_closed:
            raise VaultLockedError
        return self._sealer.unsealed(untrusted, context)

    @contextmanager
    def change(self) -> Iterator[Tables]:
        """Open a transaction; see the port."""
        if self._writing_here():
            raise RuntimeError("changes do not nest")
        with self._turn:
            if self._is_closed:
                raise VaultLockedError
            session = self._session(self._writer)
            tables = SqlTables(session)
            try:
                with said_plainly(self._path):
                    self._writer.execute("BEGIN IMMEDIATE")
                    self._writing = (get_ident(), tables)
                    yield tables
                    self._writer.execute("COMMIT")
            except BaseException as error:
                self._undo(error)
                raise
            finally:
                self._writing = None
                session.end()
            self._head = session.head
            self._commits += 1
            if self._commits >= _COMMITS_WITHOUT_IDLE:
                self._checkpoint()

    @contextmanager
    def read(self) -> Iterator[Tables]:
        """Open a moment of reading; see the port."""
        if self._writing and self._writing_here():
            yield self._writing[1]
            return
        with said_plainly(self._path):
            connection, session = self._readers.lend(self._session)
        is_good = False
        try:
            with said_plainly(self._path):
                connection.execute("BEGIN")
                yield SqlTables(session)
                connection.execute("COMMIT")
            is_good = True
        finally:
            session.end()
            self._readers.give_back(connection, is_good=is_good)

    def idle(self) -> None:
        """Copy the log back into the database, if nobody is writing just now."""
        if not self._turn.acquire(blocking=False):
            return
        try:
            if self._commits and not self._is_closed:
                self._checkpoint()
        finally:
            self._turn.release()

    def is_sound(self) -> bool:
        """Check every page's code and the tables' structure; nobody writes meanwhile.

        The check of the codes looks at the database alone, where a power cut may have torn a
        page that the log still has whole: so the log is copied back first.
        """
        with self._turn:
            if self._is_closed:
                raise VaultLockedError
            self._checkpoint()
            with said_plainly(self._path):
                connection, _ = self._readers.lend(self._session)
            try:
                pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
                tables = connection.execute("PRAGMA quick_check").fetchall()
            except dbapi2.DatabaseError:
                return False
            finally:
                self._readers.give_back(connection, is_good=False)
        return not pages and list(tables) == [("ok",)]

    def close(self) -> None:
        """Close all connections, then tell the hook where the trail ends; see the port."""
        if self._writing_here():
            raise RuntimeError("the vault is closed inside a change")
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            self._readers.close()
            with suppress(dbapi2.Error):  # what does not fit now is done at the next opening
                self._writer.execute("PRAGMA optimize")
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writer.close()
            self._hooks.closed(Anchor(self._head.seq, self._head.hash.hex()))

    def _session(self, connection: dbapi2.Connection) -> Session:
        return Session(connection, self._chain, self._clock, self._account, self._head)

    def _writing_here(self) -> bool:
        writing = self._writing
        return writing is not None and writing[0] == get_ident()

    def _undo(self, error: BaseException) -> None:
        with suppress(dbapi2.Error):
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
        ours = isinstance(error, DiskFullError) and error.path.parent == self._path.parent
        if ours and not self._reserve_used:
            self._reserve_used = True
            self._hooks.full()

    def _checkpoint(self) -> None:
        """Copy the log back and begin a new round of it.

        The first commit of a round syncs the log's head as well; the small one here spares the
        next entry that second sync.
        """
        with suppress(dbapi2.Error):  # nothing is lost: the log stays
            self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            self._writer.execute("UPDATE meta SET value = value + 1 WHERE name = 'rounds'")
        self._commits = 0
