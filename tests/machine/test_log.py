"""Diagnostics tell where something went wrong, never what was said."""

from pathlib import Path

from app.machine.log import start_log, stop_log


def fail_with(words: str) -> None:
    """Fail with a message that quotes someone."""
    raise ValueError(words)


def test_a_failure_is_told_without_its_message(tmp_path: Path) -> None:
    """Class and places stand in the log; the message and the source lines do not."""
    logger = start_log(tmp_path / "logs")
    try:
        fail_with("请谈谈整改情况")
    except ValueError:
        logger.exception("saving failed")
    stop_log()

    text = (tmp_path / "logs" / "tanlu.log").read_text("utf-8")
    assert "saving failed" in text
    assert "ValueError" in text
    assert "test_log.py" in text
    assert "fail_with" in text
    assert "整改" not in text
    assert (tmp_path / "logs").stat().st_mode & 0o777 == 0o700


def test_without_a_place_the_program_runs_without_log(tmp_path: Path) -> None:
    """A log that cannot be written stops nobody."""
    (tmp_path / "logs").write_text("a file, not a folder")
    start_log(tmp_path / "logs").info("started")
    stop_log()
