"""Colours, fonts, icons and the stylesheet, loaded from resources."""
