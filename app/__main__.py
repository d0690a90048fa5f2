"""`python -m app`: verify files, repair text, hold the demonstration; without a window."""

import argparse
import errno
import os
import sys
import tomllib
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.domain.errors import TanluError
from app.domain.text_repair.damage import APPLIED, DamageClass
from app.domain.verdict import Outcome, Verdict
from app.export.pdf_text import read_pdf
from app.machine.paths import Paths, find_paths
from app.machine.safe_file import keep_private, said_plainly
from app.machine.text_parts import repair_tables, text_intake
from app.machine.words import LANGUAGES, load_words
from app.services.errors import UnreadableFileError
from app.services.late import Late
from app.services.ports.text_intake import IntakeResult
from app.services.repair_words import note_lines, report_lines
from app.services.repairing import LARGEST_FILE, MEGABYTE, Repairing
from app.services.verdict_words import Words, outcome_word, verdict_text

if TYPE_CHECKING:
    from app.services.demonstration import Demonstrated

_FACTS = ("size", "limit", "length", "seen", "kind")
"""What the words for a refused file or text name."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code: 0 good, 1 bad, 2 cannot tell."""
    _spell_out_what_is_missing()
    paths = find_paths(os.environ, Path.home())
    options = _parser().parse_args(arguments)
    words = load_words(paths.resource("words"), options.lang or _language())
    try:
        if options.command == "verify":
            return _verify(options, paths, words)
        if options.command == "repair":
            return _repair(options, paths, words)
        return _demonstrate(Path(options.out), paths, words)
    except TanluError as error:
        _say(_error_text(error, words), stream_is_error=True)
        return int(Outcome.UNKNOWN)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app", description="谈录 Tanlu")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    verify = commands.add_parser(
        "verify", help="核验 Word、PDF 文件：0 有效，1 无效，2 无法判断 / check signed files"
    )
    verify.add_argument("files", nargs="+", metavar="FILE")
    verify.add_argument(
        "--authority",
        action="append",
        default=[],
        metavar="CRT",
        help="信任的机构证书 / certificate of an authority to trust",
    )
    demo = commands.add_parser(
        "demo", help="用虚构的谈话走一遍主要工作 / hold an invented talk from end to end"
    )
    demo.add_argument("--out", required=True, metavar="DIR")
    repair = commands.add_parser(
        "repair", help="整理网页粘贴来的文字：0 已整理，2 读不了 / repair damaged text"
    )
    repair.add_argument(
        "file", metavar="FILE", help="文件，- 为标准输入 / file, - for standard input"
    )
    repair.add_argument(
        "--without",
        type=_classes,
        default=frozenset(),
        metavar="D4,D9",
        help="不整理这些类别 / classes that are left alone",
    )
    for command in (verify, demo, repair):
        command.add_argument("--lang", choices=LANGUAGES, help="语言 / language")
    return parser


def _classes(listed: str) -> frozenset[DamageClass]:
    names = [name.strip().upper() for name in listed.split(",") if name.strip()]
    known = {kind.value: kind for kind in APPLIED}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)} ({', '.join(known)})")
    return frozenset(known[name] for name in names)


def _language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value and value.split(".")[0] not in ("C", "POSIX"):
            return "en" if value.startswith("en") else "zh"
    return "zh"


def _verify(options: argparse.Namespace, paths: Paths, words: Words) -> int:
    from app.bootstrap import build  # noqa: PLC0415  (the core takes half a second)

    entry = build(paths, os.environ)
    trusted = [_certificate(Path(name)) for name in options.authority]
    outcomes = []
    for name in options.files:
        verdict = entry.verifying.verify(Path(name), trusted)
        _say(*verdict_text(Path(name), verdict, words), "")
        outcomes.append(verdict.outcome)
    return int(_overall(outcomes))


def _repair(options: argparse.Namespace, paths: Paths, words: Words) -> int:
    """Print the repaired text, and beside it on standard error what was done."""
    repairing = Repairing(
        Late(partial(repair_tables, paths.resource("words"))), Late(partial(text_intake, read_pdf))
    )
    taken = _taken(repairing, options.file)
    if taken.is_attachment_only:
        _say(*note_lines(taken, words), words["repair"]["no_text"], stream_is_error=True)
        return int(Outcome.UNKNOWN)
    repaired = repairing.repair(taken.text, options.without)
    trouble = _print_text(repaired.text)
    _say(*report_lines(taken, repaired, words), stream_is_error=True)
    if trouble is None:
        return int(Outcome.GOOD)
    _say(words["repair"]["not_printed"].format(why=trouble), stream_is_error=True)
    return int(Outcome.UNKNOWN)


def _taken(repairing: Repairing, name: str) -> IntakeResult:
    """Return what a file holds, or standard input where the name is a dash."""
    if name != "-":
        return repairing.read(Path(name), _silent).result
    most = LARGEST_FILE * MEGABYTE
    data = sys.stdin.buffer.read(most + 1) if sys.stdin else b""
    return repairing.read_bytes("", data, _silent).result


def _silent(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


def _print_text(text: str) -> str | None:
    """Write the text to standard output; return why it could not be, if so.

    A reader that has seen enough (`| head`) is no trouble.
    """
    stream = sys.stdout
    if stream is None:  # closed by whoever started the program
        return os.strerror(errno.EBADF)
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", newline="\n")
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # what is left in the stream must not be tried again, and complained of, at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return None if isinstance(error, BrokenPipeError) else error.strerror
    return None


def _certificate(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path) from error


def _overall(outcomes: list[Outcome]) -> Outcome:
    for candidate in (Outcome.BAD, Outcome.UNKNOWN):
        if candidate in outcomes:
            return candidate
    return Outcome.GOOD


def _demonstrate(out: Path, paths: Paths, words: Words) -> int:
    from app.bootstrap import build  # noqa: PLC0415  (the core takes half a second)
    from app.services.demonstration import STEPS, Demonstration  # noqa: PLC0415
    from app.services.demonstration_script import read_script  # noqa: PLC0415

    keep_private()
    folder = _free_folder(out)
    with said_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
    script = read_script(tomllib.loads(paths.resource("demo", "talk.toml").read_text("utf-8")))
    demonstration = Demonstration(script, lambda clock: build(paths, os.environ, clock))
    shown = words["demo"]

    def report(name: str, number: int) -> None:
        text = shown[name].format(count=len(script.entries))
        _say(shown["step"].format(number=number, total=len(STEPS), text=text))

    result = demonstration.run(folder, report)
    text = _verdicts(result, words)
    (folder / "verdicts.txt").write_text(text + "\n", encoding="utf-8")
    _say("", text, "", shown["done"], shown["folder"].format(folder=folder.resolve()))
    return int(_overall([verdict.outcome for _, verdict in result.verdicts]))


def _free_folder(out: Path) -> Path:
    """Return the folder, or one beside it with a number, that has nothing in it yet."""
    number = 1
    folder = out
    while folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        number += 1
        folder = out.with_name(f"{out.name}-{number}")
    return folder


def _verdicts(result: "Demonstrated", words: Words) -> str:
    parts = [_verdict(path, verdict, words) for path, verdict in result.verdicts]
    return "\n\n".join(parts)


def _verdict(path: Path, verdict: Verdict, words: Words) -> str:
    lines = verdict_text(path, verdict, words)
    return "\n".join([f"{outcome_word(verdict.outcome, words)}  {path.name}", *lines[1:]])


def _error_text(error: TanluError, words: Words) -> str:
    template = words["error"].get(type(error).__name__, words["error"]["other"])
    character = getattr(error, "character", "")
    return template.format(
        name=type(error).__name__,
        path=getattr(error, "path", ""),
        character=character,
        code=f"U+{ord(character):04X}" if character else "",
        place=getattr(error, "place", ""),
        detail=error,
        **{fact: getattr(error, fact, "") for fact in _FACTS},
        file=getattr(error, "name", "") or "-",
    )


def _spell_out_what_is_missing() -> None:
    """Keep a terminal without Chinese from turning a verdict into a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _say(*lines: str, stream_is_error: bool = False) -> None:
    stream = sys.stderr if stream_is_error else sys.stdout
    stream.write("\n".join(lines) + "\n")
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
