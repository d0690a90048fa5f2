"""The list of talks and the dialog for a new one."""
