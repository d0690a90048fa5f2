"""Set-up from a bare machine: everything here runs on Python alone, with nothing installed."""
