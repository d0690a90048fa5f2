"""Going back and forth between the texts of a draft."""

from ui.screens.schemes.draft_history import DraftHistory, Step, Version


def _of(text: str) -> Version:
    """Return a version that means what it says."""
    return Version(text, text.strip())


def _step(text: str, *place: str | int) -> Step:
    """Return a step to a text."""
    return Step(_of(text), place)


def _history(*texts: str) -> DraftHistory:
    """Return a history of texts that each came by a step of its own."""
    made = DraftHistory()
    made.begin(_of("first"))
    for number, text in enumerate(texts):
        made.note(_of(text), ("at", number), is_typing=False)
    return made


def test_steps_are_taken_back_in_turn_and_done_again() -> None:
    """Each names the place where the text changes."""
    history = _history("a", "b")

    assert history.back() == _step("a", "at", 1)
    assert history.back() == _step("first", "at", 0)
    assert history.back() is None
    assert history.forth() == _step("a", "at", 0)
    assert history.forth() == _step("b", "at", 1)
    assert history.forth() is None


def test_typing_on_in_a_field_is_one_step() -> None:
    """Another field, or anything else between, begins the next."""
    history = _history()
    for text in ("n", "na", "nam"):
        history.note(_of(text), ("name",), is_typing=True)
    history.note(_of("nam o"), ("office",), is_typing=True)

    assert history.back() == _step("nam", "office")
    assert history.back() == _step("first", "name")


def test_what_ended_where_it_began_is_no_step() -> None:
    """A field that was typed in and turned back by itself needs no second key."""
    history = _history("a")
    for text in ("ab", "a "):
        history.note(_of(text), ("name",), is_typing=True)

    assert history.back() == _step("first", "at", 0)


def test_a_new_step_ends_what_could_be_done_again() -> None:
    """As everywhere else."""
    history = _history("a")
    history.back()
    history.note(_of("c"), ("at", 1), is_typing=False)

    assert not history.can_go_forth
    assert history.can_go_back


def test_the_oldest_steps_are_let_go() -> None:
    """A day of writing takes no more room than an hour."""
    history = _history(*(f"text {number}" for number in range(150)))
    taken = 0
    while history.back():
        taken += 1

    assert taken == 100
