"""What was typed into forms and not stored, shown after the vault was opened again."""
