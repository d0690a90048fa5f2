"""Reading the record back, freezing it, and signing it."""
