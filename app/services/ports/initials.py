"""What the services need to find Chinese words by the initials of their pinyin."""

from typing import Protocol


class Initials(Protocol):
    """Turns Chinese words into what a person types to find them, in small letters.

    Several answers where a character has several readings; 张少华 is zsh as well as zhshh, the
    likeliest first. Characters without a reading are left out.
    """

    def of_name(self, name: str) -> tuple[str, ...]:
        """Return the initials of a person's name, by the readings of surnames."""
        ...

    def of_text(self, text: str) -> tuple[str, ...]:
        """Return the initials of the first dozen characters of any other words."""
        ...
