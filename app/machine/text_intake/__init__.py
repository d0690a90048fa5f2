"""Readers of files that others made, behind the `TextIntake` port."""
