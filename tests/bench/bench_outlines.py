"""One outline against 5,000 others of about 1,000 characters, with reading them from the vault.

Run: python tests/bench/bench_outlines.py. The whole service is timed: the encrypted pages are read,
every outline is compared, what is shared is found with its places; nothing is kept between runs.
Goal: 2 s. Four cases: outlines that share little, outlines that all begin and end with the office's
own words, outlines that are all the same, and such in which every field has another number in it,
each time at another place. Yardsticks of the same run: reading the same rows by bare SQL; one pass
of bytes.find for each sentence of the outline over the texts in memory; and difflib over 20 of
them, scaled up.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.ids import TalkId  # noqa: E402  (the project is not installed)
from app.domain.outline import Outline, Question  # noqa: E402
from app.domain.participant import Participant, Role  # noqa: E402
from app.domain.sentences import split_sentences  # noqa: E402
from app.machine.clock import SystemClock  # noqa: E402
from app.schemes.outline_forms import read_outline_form  # noqa: E402
from app.schemes.scheme_library import SchemeLibrary  # noqa: E402
from app.services.outline_similarity import OutlineSimilarity, parts_of  # noqa: E402
from app.services.outline_words import OutlineWords  # noqa: E402
from app.services.ports.vault_store import VaultStore  # noqa: E402
from app.services.scheme_shelf import SchemeShelf  # noqa: E402
from app.storage.connection import connect_to_read  # noqa: E402
from tests.builders_vault import KEY, a_talk, an_open_store  # noqa: E402

OUTLINES = 5_000
QUESTIONS = 4
GOAL_SECONDS = 2.0
RUNS = 5
PAIRS = 20
SIGNS = "的一了是不在有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能"
COMMON = (
    "今天按照县委安排同你作一次谈话，请你实事求是地谈。谈话有记录，谈完以后请你核对签名。",
    "以上问题，请你在一个月内书面报告整改情况，县委将适时回访。",
)
CASES = ("few", "common", "same", "near")


def main() -> int:
    """Print seconds and ratios for each case; return 1 where the goal is missed."""
    missed = 0
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            missed += _case(Path(folder), case)
    return int(bool(missed))


def _case(folder: Path, case: str) -> int:
    with an_open_store(folder) as store:
        first, texts = _fill(store, random.Random(7), case)  # noqa: S311  (not a secret)
        shelf = SchemeShelf(store, SchemeLibrary(ROOT / "resources" / "schemes"), SystemClock())
        shelf.take_in_shipped()
        form = read_outline_form(ROOT / "resources" / "schemes")
        words = OutlineWords(shelf, lambda: form)
        service = OutlineSimilarity(store, words)
        ours = _median(lambda: service.check(first))
        report = service.check(first)
    read = _median(lambda: _read(folder / "vault.db"))
    found = _median(lambda: _find(texts))
    diff = _seconds(lambda: _difflib(texts)) * OUTLINES / PAIRS
    letters = sum(map(len, texts)) / len(texts)
    size = f"{report.compared} outlines of {letters:.0f} characters"
    print(f"{case}: {size}, {report.percent} % shared")
    print(f"  compared, with reading:  {ours:6.2f} s (goal ≤ {GOAL_SECONDS:.0f} s)")
    print(f"  the same rows, bare SQL: {read:6.2f} s ({ours / read:.1f} ×)")
    print(f"  bytes.find in memory:    {found:6.2f} s ({ours / found:.1f} ×)")
    print(f"  difflib, from {PAIRS} pairs:  {diff:6.0f} s ({ours / diff:.4f} ×)")
    return int(ours > GOAL_SECONDS)


def _fill(store: VaultStore, chance: random.Random, case: str) -> tuple[TalkId, list[str]]:
    texts, first = [], TalkId(0)
    scheme = SchemeLibrary(ROOT / "resources" / "schemes").shipped_versions()[0]
    same = _questions(chance)
    with store.change() as tables:
        for number in range(OUTLINES + 1):
            subject = Participant(Role.SUBJECT, None, f"甲{number}", f"第{number}局", "局长")
            talk = replace(
                a_talk(str(number), date(2026, 3, 1)),
                scheme_code=scheme[0],
                scheme_version=scheme[1],
                participants=(subject,),
            )
            talk_id = tables.talks.add(talk).id
            questions = _questions_of(case, same, chance)
            opening, demands = ("", "") if case == "few" else COMMON
            outline = Outline(talk_id, opening, questions=questions, demands=demands)
            tables.outlines.save(outline)
            texts.append("\n".join(text for _, _, text in parts_of(outline)))
            first = first or talk_id
    return first, texts


def _questions_of(
    case: str, same: tuple[Question, ...], chance: random.Random
) -> tuple[Question, ...]:
    if case == "same":
        return same
    if case == "near":
        return tuple(_nearly(question, chance) for question in same)
    return _questions(chance)


def _nearly(question: Question, chance: random.Random) -> Question:
    return replace(
        question,
        text=_changed(question.text, chance),
        facts=_changed(question.facts, chance),
        figures=_changed(question.figures, chance),
        problem=_changed(question.problem, chance),
        to_explain=_changed(question.to_explain, chance),
    )


def _changed(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) - 1)
    return f"{text[:place]}{chance.randrange(10_000)}{text[place:]}"


def _questions(chance: random.Random) -> tuple[Question, ...]:
    return tuple(
        Question(
            _sentence(chance, 30),
            facts="\n".join(_sentence(chance, 30) for _ in range(4)),
            figures=_sentence(chance, 30),
            problem=_sentence(chance, 30),
            to_explain=_sentence(chance, 30),
        )
        for _ in range(QUESTIONS)
    )


def _sentence(chance: random.Random, length: int) -> str:
    return "".join(chance.choices(SIGNS, k=length)) + "。"


def _read(path: Path) -> int:
    connection = connect_to_read(path, KEY)
    rows = connection.execute(
        "SELECT q.text, q.facts, q.figures, m.problem, m.to_explain, m.origins FROM question q"
        " LEFT JOIN question_more m ON m.question_id = q.id"
    ).fetchall()
    rows += connection.execute("SELECT * FROM outline").fetchall()
    connection.close()
    return len(rows)


def _find(texts: list[str]) -> int:
    sentences = [sentence.encode() for sentence in split_sentences(texts[0])]
    others = [text.encode() for text in texts[1:]]
    return sum(other.find(sentence) >= 0 for other in others for sentence in sentences)


def _difflib(texts: list[str]) -> float:
    one = texts[0]
    return sum(
        SequenceMatcher(None, one, other, autojunk=False).ratio() for other in texts[1 : PAIRS + 1]
    )


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(RUNS))


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main())
