"""All services of the recorder while a talk is held, as they belong together."""

from dataclasses import dataclass

from app.services.arranging import Arranging
from app.services.completions import Completions
from app.services.keeping_loose_words import KeepingLooseWords
from app.services.phrases import Phrases
from app.services.receiving import Receiving
from app.services.recording_talks import RecordingTalks
from app.services.rescue import Rescue
from app.services.resuming import Resuming
from app.services.sittings import Sittings


@dataclass(frozen=True)
class RecorderDesk:
    """Recording, arranging, sittings, papers handed in, suggestions, and what survives a crash."""

    recording: RecordingTalks
    rescue: Rescue
    resuming: Resuming
    loose_words: KeepingLooseWords
    arranging: Arranging
    sittings: Sittings
    receiving: Receiving
    phrases: Phrases
    completions: Completions
