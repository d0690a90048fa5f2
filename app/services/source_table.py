"""The table of source rows: where in the program each row of a source system is carried out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.scheme import Scheme
from app.services.verdict_words import Words


@dataclass(frozen=True)
class SourceLine:
    """One row of the table; `places` are words in the order the scheme names them."""

    scheme: str
    row_id: str
    quote: str
    places: tuple[str, ...]


def source_table(schemes: Iterable[Scheme], words: Words) -> tuple[SourceLine, ...]:
    """Return the source rows of all schemes in their order; `words` need a section `places`."""
    return tuple(
        SourceLine(
            scheme=scheme.name,
            row_id=row.id,
            quote=row.quote,
            places=tuple(words["places"][place] for place in row.where),
        )
        for scheme in schemes
        for row in scheme.rows
    )


def source_page(schemes: Iterable[Scheme], words: Words) -> str:
    """Return the table as Markdown, a heading and a table for each scheme that has rows."""
    return "\n".join(_page(source_table(schemes, words), words["source_table"])) + "\n"


def _page(lines: Iterable[SourceLine], said: Mapping[str, str]) -> Iterator[str]:
    yield f"# {said['title']}"
    yield ""
    yield said["intro"]
    scheme = ""
    for line in lines:
        if line.scheme != scheme:
            scheme = line.scheme
            yield from ("", f"## {scheme}", "")
            yield f"| {said['row']} | {said['quote']} | {said['where']} |"
            yield "| --- | --- | --- |"
        yield f"| {line.row_id} | {_cell(line.quote)} | {_cell(said['and'].join(line.places))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
