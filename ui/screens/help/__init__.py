"""Keys, help pages and the about box, all offline."""
