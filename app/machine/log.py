"""Diagnostics for support: what happened where, never what was written or said.

An exception's message may quote a talk, so a report names only the error's class and the lines
of the program it passed through.
"""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.domain.errors import CannotProceedError
from app.machine.safe_file import make_private_folder

_BYTES_A_FILE = 500_000
_FILES = 3
_ROOT = "tanlu"


class _NoContent(logging.Formatter):
    """Leaves out the message of an exception and the source lines of its traceback."""

    def formatException(  # noqa: N802  (the name is logging's)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, _, trace = ei
        places = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        return "\n".join([kind.__name__ if kind else "", *places])


def start_log(folder: Path) -> logging.Logger:
    """Return the program's logger, writing to rotating files in `folder`, private to us.

    Where the folder cannot be written the program runs without a log.
    """
    logger = logging.getLogger(_ROOT)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    stop_log()
    try:
        make_private_folder(folder)
        handler = RotatingFileHandler(
            folder / "tanlu.log", maxBytes=_BYTES_A_FILE, backupCount=_FILES, encoding="utf-8"
        )
    except (OSError, CannotProceedError):  # no fault of a log may stop the program
        logger.addHandler(logging.NullHandler())
        return logger
    handler.setFormatter(_NoContent("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    return logger


def stop_log() -> None:
    """Close the log's files."""
    logger = logging.getLogger(_ROOT)
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
