"""Every failure has words that say what happened and what to do."""

import importlib
import pkgutil
import string
from pathlib import Path

import pytest

import app.domain
import app.services
from app.domain.errors import CannotProceedError, RuleBrokenError, TanluError
from app.domain.guards import Obstacle
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.services.errors import (
    Cancelled,
    PassphraseTooWeakError,
    SchemeBrokenError,
    SchemeComplaint,
    VaultInUseError,
    WrongPassphraseError,
)
from app.services.ports.passphrase_meter import StrengthReason
from app.services.preparing_talks import NotReadyError
from ui.errors import code_words
from ui.errors.crash_dialog import places_of
from ui.errors.wording import has_words, in_place, words_of

_BASES = {TanluError, RuleBrokenError, CannotProceedError}


def _all_kinds() -> list[type[TanluError]]:
    for package in (app.domain, app.services):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    found: list[type[TanluError]] = []
    waiting = list(TanluError.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind not in _BASES and not kind.__name__.startswith("_"):
            found.append(kind)
    return sorted(set(found), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", _all_kinds(), ids=lambda kind: kind.__name__)
def test_every_failure_has_words(kind: type[TanluError]) -> None:
    """A class that can be raised has a title, a text and, but for a wish, what to do."""
    assert has_words(kind)


def test_facts_stand_in_the_words() -> None:
    """Who holds the vault, from where and since when, is said."""
    words = words_of(VaultInUseError("li.wen", "PC-7", "2026-03-05 09:30"))
    assert all(fact in words.text for fact in ("li.wen", "PC-7", "2026-03-05 09:30"))
    assert words.todo


def test_no_placeholder_is_left_open() -> None:
    """Each placeholder of each text names a fact that its class really carries."""
    samples: dict[str, object] = {
        "path": Path("x"),
        "wanted": TalkStage.SIGNED,
        "stage": TalkStage.PLANNED,
        "role": Role.RECORDER,
        "obstacles": (Obstacle.NO_PLACE, Obstacle.NO_SUBJECT),
        "complaints": (SchemeComplaint("scheme.toml", 3, "name", "missing_key"),),
        "reason": "usage",
    }
    for kind in _all_kinds():
        error = kind.__new__(kind)
        names = {n for part in _sources(kind) for _, n, _, _ in string.Formatter().parse(part) if n}
        vars(error).update({name: samples.get(name, name) for name in names})
        words = words_of(error)
        assert "{" not in words.title + words.text + words.todo
        if kind is not Cancelled:
            assert words.todo


def _sources(kind: type[TanluError]) -> tuple[str, str, str]:
    from ui.errors import wording  # noqa: PLC0415

    return wording._TABLE[kind]


def test_obstacles_are_told_in_the_persons_words() -> None:
    """A guard's refusal lists what is missing, without a single code."""
    error = NotReadyError(TalkStage.APPROVED, (Obstacle.NO_PLACE, Obstacle.NO_SUBJECT))
    text = words_of(error).text
    assert "no_place" not in text
    assert code_words.obstacle_text(Obstacle.NO_PLACE) in text


def test_every_code_has_a_word() -> None:
    """No stage, role, obstacle or strength is shown as a bare code."""
    for stage in TalkStage:
        assert code_words.stage_text(stage) != stage.value
    for role in Role:
        assert code_words.role_text(role) != role.value
    for obstacle in Obstacle:
        assert code_words.obstacle_text(obstacle) != obstacle.value
    for reason in StrengthReason:
        assert code_words.strength_text(reason) != reason.value


def test_a_weak_passphrase_is_explained() -> None:
    """The reason code becomes a sentence."""
    assert code_words.strength_text("common") in words_of(PassphraseTooWeakError("common")).text


def test_a_broken_scheme_names_file_line_and_key() -> None:
    """Each complaint is one line of the text."""
    complaint = SchemeComplaint("my.toml", 17, "types[2].code", "duplicate", "routine")
    text = words_of(SchemeBrokenError((complaint,))).text
    assert all(part in text for part in ("my.toml", "17", "types[2].code", "routine"))


def test_a_fault_of_the_program_has_no_words_in_place() -> None:
    """What is not worded goes to the crash dialog instead."""
    assert in_place(ValueError("secret words of a talk")) == ""
    assert in_place(WrongPassphraseError())


def test_a_crash_report_holds_no_content() -> None:
    """Places in the program are named, messages and values never."""
    try:
        raise ValueError("secret words of a talk")  # noqa: TRY301
    except ValueError as error:
        report = places_of(error)
    assert "ValueError" in report
    assert "test_wording.py" in report
    assert "secret" not in report
