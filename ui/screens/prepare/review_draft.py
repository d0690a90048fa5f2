"""What is made of another office's outline while it is looked at, with every step back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.outline import Question, says_anything
from app.domain.outline_codec import worded
from app.domain.outline_exchange import Review, must_fit
from app.services.outline_reviews import OutlineReviews

_MOST_STEPS = 100


@dataclass(eq=False)
class ReviewRow:
    """A question that is being looked at; the change thread gives a new one its key."""

    key: str


@dataclass(frozen=True)
class ReviewState:
    """The questions in their order, and the texts around them."""

    questions: tuple[tuple[ReviewRow, Question], ...]
    frame: Mapping[str, str]

    def save(self, reviews: OutlineReviews, review_id: int) -> Review:
        """Keep it in the vault and note the keys of new questions; for the change thread."""
        questions = [(row.key, question) for row, question in self.questions]
        review = reviews.save(review_id, questions, self.frame)
        kept = iter(review.questions)
        for row, question in self.questions:
            if says_anything(question):
                row.key = next(kept)[0]
        return review


class ReviewDraft:
    """Changes the state step by step; typing on in one place is one step."""

    def __init__(self, review: Review) -> None:
        questions = tuple((ReviewRow(key), question) for key, question in review.questions)
        self.state = ReviewState(questions, dict(review.frame))
        self._before: list[ReviewState] = []
        self._typed_at: object = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions in their order."""
        return tuple(question for _, question in self.state.questions)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the questions; empty where one has none yet."""
        return tuple(row.key for row, _ in self.state.questions)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def add(self) -> None:
        """Add a blank question at the end; raises TooManyQuestionsError."""
        questions = (*self.state.questions, (ReviewRow(""), Question("")))
        must_fit(questions)
        self._step(replace(self.state, questions=questions))

    def remove(self, place: int) -> None:
        """Take a question out."""
        questions = list(self.state.questions)
        del questions[place]
        self._step(replace(self.state, questions=tuple(questions)))

    def move(self, place: int, by: int) -> bool:
        """Move a question; tells whether there is such a place."""
        questions = list(self.state.questions)
        if not 0 <= place + by < len(questions):
            return False
        questions.insert(place + by, questions.pop(place))
        self._step(replace(self.state, questions=tuple(questions)))
        return True

    def write(self, place: int, words: Mapping[str, str]) -> None:
        """Note what is typed for a question."""
        row, question = self.state.questions[place]
        questions = list(self.state.questions)
        questions[place] = (row, worded(question, words))
        self._type(row, replace(self.state, questions=tuple(questions)))

    def write_frame(self, texts: Mapping[str, str]) -> None:
        """Note what is typed around the questions."""
        self._type("frame", replace(self.state, frame=dict(texts)))

    def undo(self) -> int:
        """Go a step back; returns the place that changed, behind the questions for the frame."""
        after = self.state.questions
        self.state, self._typed_at = self._before.pop(), None
        now = self.state.questions
        shared = min(len(now), len(after))
        place = next((n for n in range(shared) if now[n] != after[n]), shared)
        return place if now == after else min(place, len(now) - 1)

    def _type(self, where: object, state: ReviewState) -> None:
        if state == self.state:
            return
        if self._typed_at is where:
            self.state = state
        else:
            self._step(state)
            self._typed_at = where

    def _step(self, state: ReviewState) -> None:
        self._before = [*self._before[1 - _MOST_STEPS :], self.state]
        self.state, self._typed_at = state, None
