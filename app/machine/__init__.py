"""The computer at hand: paths, clock, locks, safe files."""
