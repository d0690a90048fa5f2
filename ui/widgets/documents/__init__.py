"""Parts for writing, issuing and following a document; used by its screen and by a talk."""
