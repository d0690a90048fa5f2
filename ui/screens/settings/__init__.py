"""Preferences, the office, accounts, certificates, the audit trail."""
