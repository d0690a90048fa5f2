"""Qt item models over domain objects; they hold no rules."""
