"""From a passphrase to a key: Argon2id, made as slow as a person will bear."""

import unicodedata
from collections.abc import Callable

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from app.services.ports.key_ring import KdfParameters

FLOOR = KdfParameters(memory_kib=64 * 1024, rounds=3, lanes=4)
"""Never weaker than this (RFC 9106, second recommended option)."""

CEILING = KdfParameters(memory_kib=1024 * 1024, rounds=20, lanes=8)
"""A key file is untrusted: what asks for more than this is refused before any work."""

_USUAL_MEMORY = 256 * 1024
_LEAST_SECONDS = 0.5
_KEY_BYTES = 32


def derived_key(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Return 32 bytes from a passphrase; the same letters typed differently give the same.

    Raises MemoryError where the computer cannot give the memory.
    """
    letters = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            letters,
            salt,
            time_cost=parameters.rounds,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise MemoryError(str(error)) from error


def is_affordable(parameters: KdfParameters) -> bool:
    """Tell whether the parameters lie within what Argon2 and this program allow."""
    return (
        8 * parameters.lanes <= parameters.memory_kib <= CEILING.memory_kib
        and 1 <= parameters.rounds <= CEILING.rounds
        and 1 <= parameters.lanes <= CEILING.lanes
    )


def calibrated(seconds: Callable[[], float]) -> KdfParameters:
    """Return parameters that take this computer half a second to a second.

    `seconds` tells a running time. One trial at the floor says how fast the computer is; memory
    is raised first, since it costs an attacker most, then rounds.
    """
    begin = seconds()
    derived_key("calibration", bytes(16), FLOOR)
    trial = max(seconds() - begin, 1e-3)
    memory = FLOOR.memory_kib
    while memory < _USUAL_MEMORY and trial * 2 <= 2 * _LEAST_SECONDS:
        memory, trial = memory * 2, trial * 2
    rounds = FLOOR.rounds
    if trial < _LEAST_SECONDS:
        rounds = min(CEILING.rounds, max(rounds, round(rounds * _LEAST_SECONDS / trial)))
    return KdfParameters(memory, rounds, FLOOR.lanes)
