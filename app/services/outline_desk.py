"""All services of the outline workshop, as they belong together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.outline_form import OutlineForm
from app.services.joint_review import JointReview
from app.services.outline_exchange import ExchangeTools, OutlineExchange
from app.services.outline_offers import OutlineOffers
from app.services.outline_papers import OutlinePapers
from app.services.outline_reviews import OutlineReviews
from app.services.outline_similarity import OutlineSimilarity
from app.services.outline_words import OutlineWords
from app.services.outlining import Outlining
from app.services.ports.clock import Clock
from app.services.ports.exchange_seal import ExchangeSeal
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import RecordWriter
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class OutlineTools:
    """What prints and exchanges outlines; `form` is for schemes that have none of their own."""

    form: Callable[[], OutlineForm]
    seal: ExchangeSeal
    random: Callable[[int], bytes]
    shelf: FileShelf
    canon: RecordCanon
    writers: Mapping[str, Callable[[], RecordWriter]]


@dataclass(frozen=True)
class OutlineDesk:
    """Writing outlines, picking what goes in, reviewing, comparing, exchanging, printing."""

    outlining: Outlining
    offers: OutlineOffers
    review: JointReview
    exchange: OutlineExchange
    reviews: OutlineReviews
    similarity: OutlineSimilarity
    papers: OutlinePapers


def outline_desk(
    store: VaultStore, schemes: SchemeShelf, clock: Clock, tools: OutlineTools
) -> OutlineDesk:
    """Return the services of the outline workshop."""
    words = OutlineWords(schemes, tools.form)
    exchange = ExchangeTools(tools.seal, tools.shelf, tools.random)
    return OutlineDesk(
        outlining=Outlining(store, words, clock),
        offers=OutlineOffers(store, words, clock),
        review=JointReview(store, words, clock, tools.random),
        exchange=OutlineExchange(store, words, clock, exchange),
        reviews=OutlineReviews(store, clock, exchange),
        similarity=OutlineSimilarity(store, words),
        papers=OutlinePapers(store, words, tools.canon, tools.writers, tools.shelf),
    )
