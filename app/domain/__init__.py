"""The words and rules of the field; no I/O, no clock, standard library only."""
