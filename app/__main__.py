"""`python -m app`: verify signed files, or hold the demonstration; the core without a window."""

import argparse
import os
import sys
import tomllib
from io import TextIOWrapper
from pathlib import Path

from app import __version__
from app.bootstrap import build
from app.domain.errors import TanluError
from app.domain.verdict import Outcome, Verdict
from app.machine.paths import Paths, find_paths
from app.machine.safe_file import keep_private, said_plainly
from app.machine.words import LANGUAGES, load_words
from app.services.demonstration import STEPS, Demonstrated, Demonstration
from app.services.demonstration_script import read_script
from app.services.errors import UnreadableFileError
from app.services.verdict_words import Words, outcome_word, verdict_text


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code: 0 good, 1 bad, 2 cannot tell."""
    _spell_out_what_is_missing()
    paths = find_paths(os.environ, Path.home())
    options = _parser().parse_args(arguments)
    words = load_words(paths.resource("words"), options.lang or _language())
    try:
        if options.command == "verify":
            return _verify(options, paths, words)
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
    for command in (verify, demo):
        command.add_argument("--lang", choices=LANGUAGES, help="语言 / language")
    return parser


def _language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value and value.split(".")[0] not in ("C", "POSIX"):
            return "en" if value.startswith("en") else "zh"
    return "zh"


def _verify(options: argparse.Namespace, paths: Paths, words: Words) -> int:
    entry = build(paths, os.environ)
    trusted = [_certificate(Path(name)) for name in options.authority]
    outcomes = []
    for name in options.files:
        verdict = entry.verifying.verify(Path(name), trusted)
        _say(*verdict_text(Path(name), verdict, words), "")
        outcomes.append(verdict.outcome)
    return int(_overall(outcomes))


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


def _verdicts(result: Demonstrated, words: Words) -> str:
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
