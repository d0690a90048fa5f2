"""The few pieces of HTML that the page of a scheme is made of; every text in them is escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from ui.screens.schemes.scheme_words import SchemeWord, said

_FIRST_COLUMN = 22  # percent


def paragraph(text: str, kind: str = "") -> str:
    """Return a paragraph, nothing for no text; `kind` is a class of the style sheet."""
    attribute = f' class="{kind}"' if kind else ""
    return f"<p{attribute}>{escape(text)}</p>" if text else ""


def heading(text: str) -> str:
    """Return a heading within a chapter."""
    return f"<h3>{escape(text)}</h3>"


def numbered(items: Iterable[str]) -> str:
    """Return a numbered list."""
    return "<ol>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ol>"


def joined(items: Iterable[str]) -> str:
    """Return items in a row, without those that say nothing."""
    return said(SchemeWord.COMMA).join(item for item in items if item)


def table(
    rows: Sequence[tuple[str, ...]], heads: Iterable[str] = (), first: int = _FIRST_COLUMN
) -> str:
    """Return a table; its first column is soft and takes so many percent of the width."""
    top = "".join(f'<th align="left">{escape(text)}</th>' for text in heads)
    cells = "".join(
        "<tr>" + "".join(_cell(text, 0 if i else first) for i, text in enumerate(row)) + "</tr>"
        for row in rows
    )
    head = f"<tr>{top}</tr>" if top else ""
    return f'<table width="100%" cellspacing="0" cellpadding="6">{head}{cells}</table>'


def _cell(text: str, width: int) -> str:
    attributes = f' width="{width}%" class="soft"' if width else ""
    return f"<td{attributes}>{escape(text)}</td>"
