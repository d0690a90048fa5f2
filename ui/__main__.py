"""`python -m ui`: the program with its window."""

import sys

from ui.application import main

if __name__ == "__main__":
    sys.exit(main(sys.argv))
