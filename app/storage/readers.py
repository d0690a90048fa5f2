"""Connections for reading, lent to one moment of reading at a time."""

from collections.abc import Callable
from threading import Condition

from sqlcipher3 import dbapi2

from app.services.errors import VaultLockedError
from app.storage.session import Session

_PATIENCE_SECONDS = 10.0


class Readers:
    """A pool that grows with how many threads read at once; `connect` opens one more."""

    def __init__(self, connect: Callable[[], dbapi2.Connection]) -> None:
        self._connect = connect
        self._idle: list[dbapi2.Connection] = []
        self._lent: dict[dbapi2.Connection, Session] = {}
        self._change = Condition()
        self._is_closed = False

    def lend(
        self, session_of: Callable[[dbapi2.Connection], Session]
    ) -> tuple[dbapi2.Connection, Session]:
        """Return a connection for this thread alone, and a session on it.

        Raises VaultLockedError once closed.
        """
        with self._change:
            if self._is_closed:
                raise VaultLockedError
            connection = self._idle.pop() if self._idle else self._connect()
            session = self._lent[connection] = session_of(connection)
            return connection, session

    def give_back(self, connection: dbapi2.Connection, *, is_good: bool) -> None:
        """Take a connection back, outside any transaction.

        One that met an error is closed: after a damaged page it would not read others either.
        """
        with self._change:
            self._lent.pop(connection, None)
            if self._is_closed or not is_good:
                connection.close()
            else:
                self._idle.append(connection)
            self._change.notify_all()

    def close(self) -> None:
        """Stop what is being read and close all connections; waits for the readers."""
        with self._change:
            self._is_closed = True
            for connection, session in self._lent.items():
                session.lock()  # for the next statement; the running one is interrupted
                connection.interrupt()
            self._change.wait_for(lambda: not self._lent, _PATIENCE_SECONDS)
            while self._idle:
                self._idle.pop().close()
