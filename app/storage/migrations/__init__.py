"""The steps that bring an older vault's tables up to date, one file a step."""
