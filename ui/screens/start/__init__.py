"""Before a vault is open: make one, unlock one, get back in with the recovery code."""
