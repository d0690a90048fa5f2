"""The computer's clock; the `Clock` port."""

import time
from datetime import datetime


class SystemClock:
    """Tells the local time with its zone, to the microsecond."""

    def now(self) -> datetime:
        """Return the local time with its offset from UTC."""
        return datetime.fromtimestamp(time.time()).astimezone()
