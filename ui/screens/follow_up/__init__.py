"""Following up: the three lists of a talk, until each problem is closed."""
