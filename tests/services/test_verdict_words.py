"""Every finding, role and failure has words in both languages."""

import string
from pathlib import Path

import pytest

from app.domain.participant import Role
from app.domain.verdict import FileKind, Finding, FindingCode, Outcome, SignatureVerdict, Verdict
from app.machine.words import LANGUAGES, load_words
from app.services.verdict_words import Words, finding_text, verdict_text

FOLDER = Path(__file__).parents[2] / "resources" / "words"


def placeholders(words: Words) -> dict[tuple[str, str], set[str]]:
    """Return the facts each text names."""
    return {
        (section, key): {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for section, texts in words.items()
        for key, text in texts.items()
    }


def test_both_languages_say_the_same_things() -> None:
    """The same keys with the same facts stand in every language."""
    chinese, english = (placeholders(load_words(FOLDER, code)) for code in LANGUAGES)

    assert chinese == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_outcome_and_role_has_words(language: str) -> None:
    """No finding of the checker is without words."""
    words = load_words(FOLDER, language)

    assert set(words["finding"]) == {code.value for code in FindingCode}
    assert set(words["role"]) == {role.value for role in Role}
    assert set(words["outcome"]) == {outcome.name.lower() for outcome in Outcome}


def test_a_missing_fact_shows_as_a_dash() -> None:
    """A finding without its fact still reads."""
    text = finding_text(Finding(FindingCode.PART_CHANGED, Outcome.BAD), load_words(FOLDER, "zh"))

    assert text == "被改动的部件：—。"


def test_a_verdict_reads_from_conclusion_to_content() -> None:
    """File, conclusion, signatures with their findings, then the content."""
    intact = Finding(FindingCode.SIGNATURE_INTACT, Outcome.GOOD)
    verdict = Verdict(
        FileKind.PDF,
        "ab" * 32,
        (SignatureVerdict("recorder", None, None, (intact,)),),
        (Finding(FindingCode.CONTENT_MATCHES, Outcome.GOOD, {"count": "12"}),),
    )
    lines = verdict_text(Path("a.pdf"), verdict, load_words(FOLDER, "en"))

    assert lines[:2] == ("File: a.pdf", "Verdict: GOOD")
    assert lines[3].startswith("Signature 1: recorder")
    assert "(12)" in lines[-1]
