"""Finding values in a plain TOML document by patterns such as `talk_types.*.basis.*`."""

from collections.abc import Iterator

from app.domain.scheme_edit import Path


def each(document: object, pattern: str) -> Iterator[tuple[Path, object]]:
    """Yield path and value of whatever the pattern names; `*` is any key or list place.

    What is not there, or is of another shape, is silently not found: missing keys and wrong
    types are somebody else's complaint.
    """
    parts = pattern.split(".") if pattern else []
    yield from _follow(document, parts, ())


def everything(document: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield path and value of the document and all that is in it."""
    yield path, document
    for part, inner in _inside(document):
        yield from everything(inner, (*path, part))


def strings(document: object, pattern: str) -> Iterator[tuple[Path, str]]:
    """Yield what the pattern names where it is a string."""
    for path, value in each(document, pattern):
        if isinstance(value, str):
            yield path, value


def whole_numbers(document: object, pattern: str) -> Iterator[tuple[Path, int]]:
    """Yield what the pattern names where it is a whole number."""
    for path, value in each(document, pattern):
        if isinstance(value, int) and not isinstance(value, bool):
            yield path, value


def matches(path: Path, pattern: str) -> bool:
    """Tell whether a pattern names a path."""
    parts = pattern.split(".")
    return len(parts) == len(path) and all(
        part in ("*", step) for part, step in zip(parts, path, strict=True)
    )


def _follow(value: object, parts: list[str], path: Path) -> Iterator[tuple[Path, object]]:
    if not parts:
        yield path, value
        return
    for part, inner in _inside(value):
        if parts[0] in ("*", part):
            yield from _follow(inner, parts[1:], (*path, part))


def _inside(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)
