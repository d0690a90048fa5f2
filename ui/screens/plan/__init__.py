"""The plan: who is to be talked to, until when, and how far it has come."""
