"""Records as files for people: Word, PDF, their signatures and the checker."""
