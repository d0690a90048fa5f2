"""Preparing a talk: plan, people, outline."""
