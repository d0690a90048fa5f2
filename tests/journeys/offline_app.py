"""Runs `python -m app …` with every way to the network barred; for tests that prove it."""

import runpy
import sys

BARRED = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "urllib.Request",
)


def refuse(event: str, _arguments: tuple[object, ...]) -> None:
    """Stop the program when it reaches for the network."""
    if event in BARRED:
        sys.stderr.write(f"reached for the network: {event}\n")
        raise SystemExit(99)


if __name__ == "__main__":
    sys.addaudithook(refuse)
    runpy.run_module("app", run_name="__main__", alter_sys=True)
