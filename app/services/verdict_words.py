"""A verdict in words, for the command line and the verify screen alike."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from app.domain.verdict import Finding, Outcome, SignatureVerdict, Verdict

Words: TypeAlias = Mapping[str, Mapping[str, str]]
"""Section → key → text with {facts}; resources/words holds one file a language."""

_OUTCOMES = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "unknown"}
# what a finding without a fact shows in its place
_UNKNOWN_FACT = "—"


def verdict_text(path: Path, verdict: Verdict, words: Words) -> tuple[str, ...]:
    """Return the verdict as lines: file, conclusion, signatures in order, content."""
    return tuple(_lines(path, verdict, words))


def outcome_word(outcome: Outcome, words: Words) -> str:
    """Return the word for an outcome."""
    return words["outcome"][_OUTCOMES[outcome]]


def finding_text(finding: Finding, words: Words) -> str:
    """Return a finding as a sentence."""
    facts = {name: value or _UNKNOWN_FACT for name, value in finding.facts.items()}
    for name in ("role", "what"):
        if name in facts:
            facts[name] = words[name].get(facts[name], facts[name])
    return words["finding"][finding.code.value].format_map(_Facts(facts))


def _lines(path: Path, verdict: Verdict, words: Words) -> Iterator[str]:
    report = words["report"]
    yield report["file"].format(name=path.name)
    yield report["verdict"].format(outcome=outcome_word(verdict.outcome, words))
    if verdict.fingerprint:
        yield report["fingerprint"].format(fingerprint=verdict.fingerprint)
    for number, signature in enumerate(verdict.signatures, 1):
        yield _signature_line(number, signature, words)
        yield from _finding_lines(signature.findings, words)
    yield from _finding_lines(verdict.findings, words)


def _signature_line(number: int, signature: SignatureVerdict, words: Words) -> str:
    report = words["report"]
    return report["signature"].format(
        number=number,
        role=words["role"].get(signature.role, signature.role),
        signer=signature.signer.name if signature.signer else report["no_signer"],
        time=_moment(signature.signed_at) if signature.signed_at else report["no_time"],
    )


def _moment(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S %z")


def _finding_lines(findings: tuple[Finding, ...], words: Words) -> Iterator[str]:
    for finding in findings:
        yield words["report"]["finding"].format(text=finding_text(finding, words))


class _Facts(dict[str, str]):
    """Facts of a finding; one that the checker did not give shows as a dash."""

    def __missing__(self, key: str) -> str:
        return _UNKNOWN_FACT
