"""Portraits with their sentences."""

import json
from collections.abc import Iterator
from dataclasses import replace

from app.domain.ids import MaterialId, SentenceId, TalkId
from app.domain.portrait import Portrait, PortraitSentence, Quote
from app.storage.rows_in_order import RowsInOrder
from app.storage.session import Body, Row, Session

_SENTENCE = "part, text, quotes, sensitive"


class SqlPortraitTable:
    """Rows of sentences; the body of a talk's portrait is its rows with their ids, in order."""

    entity = "portrait"

    def __init__(self, session: Session) -> None:
        self._session = session
        self._sentences = RowsInOrder(session, "portrait_sentence", _SENTENCE)

    def get(self, talk_id: TalkId) -> Portrait:
        """Return the talk's portrait; an empty one where none was saved."""
        return Portrait(talk_id, tuple(map(_sentence, self._sentences.of_talk(talk_id))))

    def save(self, portrait: Portrait) -> Portrait:
        """Replace the talk's portrait; new sentences get ids, old ones keep theirs.

        Raises KeyError for the id of another talk's sentence.
        """
        kept = {sentence.id for sentence in portrait.sentences}
        self._sentences.drop_others(portrait.talk_id, kept)
        stored = tuple(
            self._put(portrait.talk_id, position, sentence)
            for position, sentence in enumerate(portrait.sentences)
        )
        rows = [(sentence.id, *_row(sentence)) for sentence in stored]
        self._session.changed("save", self.entity, portrait.talk_id, rows)
        return replace(portrait, sentences=stored)

    def talks(self) -> tuple[TalkId, ...]:
        """Return the talks that have a portrait with any sentence."""
        rows = self._session.rows("SELECT DISTINCT talk_id FROM portrait_sentence")
        return tuple(TalkId(row[0]) for row in rows)

    def bodies(self) -> Iterator[Body]:
        """Yield every portrait as the audit trail covers it, emptied ones too."""
        found = self._sentences.by_talk()
        emptied = "SELECT DISTINCT entity_id FROM audit WHERE entity = 'portrait' AND act = 'save'"
        for (talk_id,) in self._session.rows(emptied):
            yield self.entity, talk_id, tuple(found.pop(talk_id, []))
        for talk_id, rows in found.items():
            yield self.entity, talk_id, tuple(rows)

    def _put(self, talk_id: TalkId, position: int, sentence: PortraitSentence) -> PortraitSentence:
        stored = self._sentences.put(talk_id, position, sentence.id, _row(sentence))
        return replace(sentence, id=SentenceId(stored))


def _row(sentence: PortraitSentence) -> Row:
    quotes = [[q.material_id, q.at, q.text] for q in sentence.quotes]
    return (
        sentence.part,
        sentence.text,
        json.dumps(quotes, ensure_ascii=False),
        int(sentence.sensitive),
    )


def _sentence(row: Row) -> PortraitSentence:
    sentence_id, part, text, quotes, sensitive = row
    cited = tuple(Quote(MaterialId(m), words, at) for m, at, words in json.loads(quotes))
    return PortraitSentence(part, text, cited, bool(sensitive), SentenceId(sentence_id))
