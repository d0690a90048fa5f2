"""What the triggers of the schemes in force propose: a talk or a document beside the cadence."""

from collections import Counter
from datetime import date

from app.domain.plan_proposals import Proposal, ProposalFacts, propose
from app.services.plan_rows import by_subject
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf


class PlanProposals:
    """Gathers what triggers look at, in one moment of reading."""

    def __init__(self, store: VaultStore, schemes: SchemeShelf) -> None:
        self._store = store
        self._schemes = schemes

    def of_year(self, year: int) -> tuple[Proposal, ...]:
        """Return what the triggers of the schemes in force propose in a year."""
        schemes = self._schemes.in_force()
        first, last = date(year, 1, 1), date(year, 12, 31)
        with self._store.read() as tables:
            facts = ProposalFacts(
                year=year,
                persons={person.id: person for person in tables.persons.all()},
                units={unit.id: unit for unit in tables.units.all()},
                facts=tables.plan.facts.all(),
                changes=tuple(
                    c for c in tables.plan.post_changes.since(first) if c.on and c.on <= last
                ),
                talks=by_subject(tables.plan.targets.talks(first, date.max)),
                answers=frozenset(
                    (a.scheme_code, a.trigger, a.person_id, a.cause)
                    for a in tables.plan.answers.all()
                ),
                targets=Counter(
                    (t.person_id, t.scheme_code, t.talk_type)
                    for t in tables.plan.targets.of_year(year)
                    if not t.excluded
                ),
            )
        return tuple(found for scheme in schemes for found in propose(scheme, facts))
