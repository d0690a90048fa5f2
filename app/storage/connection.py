"""Opening connections to the encrypted database, with every setting in its place."""

import sys
from pathlib import Path

from sqlcipher3 import dbapi2

_BUSY_MS = 5000


def connect(path: Path, key: bytes, *, synchronous: str = "FULL") -> dbapi2.Connection:
    """Return the one connection that writes; raises the driver's errors.

    The database must exist already: a typing error must not make an empty vault. `synchronous`
    is FULL; only a test of the tests uses less.
    """
    connection = _keyed(path, key)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        if sys.platform == "darwin":  # there a plain sync stops at the drive's cache
            connection.execute("PRAGMA fullfsync = 1")
            connection.execute("PRAGMA checkpoint_fullfsync = 1")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA journal_size_limit = 16777216")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: bytes) -> dbapi2.Connection:
    """Return a connection that cannot write; raises the driver's errors."""
    connection = _keyed(path, key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _keyed(path: Path, key: bytes) -> dbapi2.Connection:
    # cipher_memory_security stays off: SQLCipher locks and wipes its keys without it; for every
    # other piece of memory it costs a system call, which made an entry 1.2-1.4 of the disk's time
    # in place of 1.0-1.1, while the same text stands in unlocked memory of Python and Qt anyway.
    # Shared between threads: the store lets only one use it at a time, and closes it from another
    connection = dbapi2.connect(
        path.absolute().as_uri() + "?mode=rw",
        uri=True,
        isolation_level=None,
        cached_statements=256,
        check_same_thread=False,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # proves the key
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.execute("PRAGMA cache_size = -32000")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection
