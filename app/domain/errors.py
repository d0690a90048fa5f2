"""The two kinds of failure a person can do something about; both carry facts, never prose.

Words for screens are in `ui/errors/wording.py`, words for the command line in
`resources/words`; a test demands words for each class here.
"""


class TanluError(Exception):
    """The root of everything the core raises on purpose."""


class RuleBrokenError(TanluError):
    """A rule of the field was broken; say it beside the field and go on."""


class CannotProceedError(TanluError):
    """The world said no (disk, file, key); say what to do next."""
