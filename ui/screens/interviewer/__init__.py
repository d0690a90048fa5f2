"""The interviewer's own window: what to ask, what it rests on, how long the talk has run."""
