"""All services of one open vault on their adapters."""

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from app.bootstrap import makers
from app.bootstrap.parts import Parts
from app.domain.errors import CannotProceedError
from app.export import record_codec
from app.machine.file_shelf import FolderShelf
from app.machine.phrase_file import load_phrases
from app.services.arranging import Arranging
from app.services.completions import Completions
from app.services.document_desk import document_desk
from app.services.dossiers import Dossiers
from app.services.exporting import Exporting
from app.services.following_up import FollowingUp
from app.services.freezing import Freezing
from app.services.hand_papers import HandPapers
from app.services.hand_signing import HandSigning
from app.services.keeping_loose_words import KeepingLooseWords
from app.services.late import Late
from app.services.library_desk import library_desk
from app.services.material_desk import material_desk
from app.services.noting import Noting
from app.services.office import Office
from app.services.outline_desk import outline_desk
from app.services.paper_desk import PaperDesk
from app.services.paper_signing import PaperSigning
from app.services.papers import Papers
from app.services.pen_signing import PenSigning
from app.services.phrases import Phrases
from app.services.plan_desk import plan_desk
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.printing import PrintBook
from app.services.reading_back import ReadingBack
from app.services.receiving import Receiving
from app.services.record_assembly import RecordAssembly
from app.services.recorder_desk import RecorderDesk
from app.services.recording_talks import RecordingTalks
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.rescue import Rescue
from app.services.resuming import Resuming
from app.services.scheme_editing import SchemeEditing
from app.services.scheme_exchange import SchemeExchange
from app.services.scheme_shelf import SchemeShelf
from app.services.signing import Certificates, Signing
from app.services.sittings import Sittings
from app.services.workbench import Workbench

_REST = 0.002
"""Seconds that work nobody waits for gives way to the window, after each piece."""


@dataclass(frozen=True)
class _Shared:
    """What most services rest on."""

    store: VaultStore
    parts: Parts
    clock: Clock
    shelf: FolderShelf
    schemes: SchemeShelf
    dossiers: Dossiers
    assembly: RecordAssembly


def workbench(store: VaultStore, parts: Parts, clock: Clock) -> Workbench:
    """Return the services of an open vault; packs and phrases that ship are taken in."""
    schemes = SchemeShelf(store, parts.schemes, clock)
    schemes.take_in_shipped()
    shelf, assembly = FolderShelf(), RecordAssembly(schemes)
    dossiers = Dossiers(clock, parts.signature_reader, schemes)
    shared = _Shared(store, parts, clock, shelf, schemes, dossiers, assembly)
    texts = Late(makers.toml_editing)
    editing = SchemeEditing(store, schemes, parts.schemes, texts)
    preparing = PreparingTalks(store, dossiers, clock, secrets.token_bytes)
    repairing = parts.repairing()
    materials = material_desk(
        store, schemes, assembly, clock, parts.material_tools(repairing, shelf)
    )
    paper = _paper_desk(shared)
    return Workbench(
        store=store,
        clock=clock,
        office=Office(store),
        registering=Registering(store),
        register_import=RegisterImport(Late(makers.spreadsheets)),
        schemes=schemes,
        scheme_editing=editing,
        scheme_exchange=SchemeExchange(store, parts.schemes, texts, editing, shelf),
        preparing=preparing,
        plan=plan_desk(store, schemes, preparing, clock, parts.plan_tools(shelf)),
        outlines=outline_desk(store, schemes, clock, parts.outline_tools(shelf)),
        library=library_desk(
            store, schemes, clock, parts.initials, parts.library_tools(repairing, shelf)
        ),
        material=materials,
        documents=document_desk(
            store, schemes, clock, parts.document_tools(shelf), materials.materials
        ),
        recorder=_recorder_desk(shared, paper.papers),
        paper=paper,
        following_up=FollowingUp(store, clock, parts.calendar),
        page_view=parts.page_view,
    )


def _recorder_desk(shared: _Shared, papers: Papers) -> RecorderDesk:
    store, parts, clock = shared.store, shared.parts, shared.clock
    rescue = Rescue(store, parts.rescue_files, clock)
    return RecorderDesk(
        recording=RecordingTalks(store, shared.dossiers, clock),
        rescue=rescue,
        resuming=Resuming(store),
        loose_words=KeepingLooseWords(store, rescue, clock),
        arranging=Arranging(store),
        sittings=Sittings(
            store=store,
            dossiers=shared.dossiers,
            schemes=shared.schemes,
            assembly=shared.assembly,
            papers=papers,
            clock=clock,
        ),
        receiving=Receiving(store, clock),
        phrases=_phrases(shared),
        completions=Completions(store, clock, parts.initials, partial(time.sleep, _REST)),
    )


def _paper_desk(shared: _Shared) -> PaperDesk:
    store, parts, clock, shelf = shared.store, shared.parts, shared.clock, shared.shelf
    dossiers, assembly, schemes = shared.dossiers, shared.assembly, shared.schemes
    papers = Papers(store, schemes, record_codec, parts.writers, clock, shelf)
    by_hand = HandPapers(record_codec, parts.signature_reader)
    pens = PenSigning(store, by_hand, parts.writers, clock)
    hand_signing = HandSigning(store, by_hand, Late(makers.scan_reader), shelf, clock)
    return PaperDesk(
        reading_back=ReadingBack(store, dossiers, assembly, clock),
        freezing=Freezing(store, dossiers, assembly, record_codec, parts.writers),
        papers=papers,
        noting=Noting(store, dossiers, assembly, papers, clock),
        paper_signing=PaperSigning(
            store=store,
            canon=record_codec,
            signers=parts.signers,
            reader=parts.signature_reader,
            pens=pens,
            clock=clock,
        ),
        printing=PrintBook(store, schemes, record_codec, clock),
        hand_signing=hand_signing,
        pens=pens,
        signing=Signing(store, parts.signers, parts.signature_reader, pens, clock),
        certificates=Certificates(store, parts.certificates, shelf, clock),
        exporting=Exporting(store, shelf, pens, hand_signing),
    )


def _phrases(shared: _Shared) -> Phrases:
    load = partial(load_phrases, shared.parts.words)
    phrases = Phrases(shared.store, shared.clock, load, Late(makers.spreadsheets))
    with suppress(CannotProceedError):  # a full disk must not keep the vault shut
        phrases.take_in_shipped()
    return phrases
