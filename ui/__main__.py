"""`python -m ui`: the program with its window."""

import gc
import sys

# start-up makes many objects and no garbage; ui.collector takes over once the window is made
gc.disable()

from ui.application import main  # noqa: E402  (its imports are what shall not be interrupted)

if __name__ == "__main__":
    sys.exit(main(sys.argv))
