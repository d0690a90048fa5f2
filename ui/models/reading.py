"""A record as it is read along: its sentences, and the page on which each one ends."""

from dataclasses import dataclass
from itertools import groupby

from app.domain.record import Record
from app.domain.sentences import Sentence, pages_of, sentences_of
from ui.models.page_pictures import PagePictures


@dataclass(frozen=True)
class Reading:
    """Sentences in order; `pages` has one item a sentence, counted from 0."""

    sentences: tuple[Sentence, ...]
    pages: tuple[int, ...]
    count: int

    def on_page(self, page: int) -> range:
        """Return the places of the sentences that end on a page."""
        found = [place for place, where in enumerate(self.pages) if where == page]
        return range(found[0], found[-1] + 1) if found else range(0)

    def paragraphs(self, page: int) -> tuple[tuple[int, ...], ...]:
        """Return the places of a page's sentences, one group a paragraph."""
        places = self.on_page(page)
        grouped = groupby(places, key=lambda place: self.sentences[place].paragraph)
        return tuple(tuple(group) for _, group in grouped)


def reading_of(pictures: PagePictures, record: Record) -> Reading:
    """Return a record's sentences with their pages; for a worker thread.

    Raises MissingGlyphError.
    """
    texts = pictures.texts(record)
    sentences = sentences_of(record)
    return Reading(sentences, pages_of(sentences, texts), len(texts))
