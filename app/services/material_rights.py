"""Who may see which material, decided in one place for every service that touches them (AH13)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import MaterialId, PersonId, TalkId, UnitId
from app.domain.material import Material, MaterialHiddenError
from app.domain.participant import Role
from app.services.ports.vault_store import Tables

_DEFAULTS = "material_readers"


class _About(Protocol):
    @property
    def talk_id(self) -> TalkId | None: ...
    @property
    def person_id(self) -> PersonId | None: ...
    @property
    def unit_id(self) -> UnitId | None: ...


@dataclass(frozen=True)
class MaterialList:
    """The materials that an account may read, and how many more there are that it may not."""

    materials: tuple[Material, ...]
    hidden: int = 0


@dataclass(frozen=True)
class About:
    """Whom a talk is about: its subject and the subject's unit, where the register has them."""

    talk_id: TalkId
    person_id: PersonId | None
    unit_id: UnitId | None

    def concerns(self, thing: _About) -> bool:
        """Tell whether a material or request belongs to the talk, its subject or its unit.

        What is about another person of the same unit does not.
        """
        if thing.talk_id == self.talk_id:
            return True
        if thing.person_id is not None:
            return thing.person_id == self.person_id
        return thing.unit_id is not None and thing.unit_id == self.unit_id


def about(tables: Tables, talk_id: TalkId) -> About:
    """Return whom a talk is about; raises KeyError."""
    subject = tables.talks.get(talk_id).one(Role.SUBJECT)
    if subject is None or subject.person_id is None:
        return About(talk_id, None, None)
    return About(talk_id, subject.person_id, tables.persons.get(subject.person_id).unit_id)


def seen_by(account: str, materials: Iterable[Material]) -> MaterialList:
    """Part materials into those an account may read and the number of the others."""
    found = tuple(materials)
    readable = tuple(m for m in found if m.may_be_read_by(account))
    hidden = sum(not m.withdrawn for m in found) - sum(not m.withdrawn for m in readable)
    return MaterialList(readable, hidden)


def readable(tables: Tables, material_id: MaterialId, account: str) -> Material:
    """Return a card that the account may read; raises MaterialHiddenError or KeyError."""
    material = tables.materials.get(material_id)
    if not material.may_be_read_by(account):
        raise MaterialHiddenError
    return material


def note_viewing(tables: Tables, material: Material, act: str) -> None:
    """Note in the trail that a guarded material was before someone's eyes."""
    if material.is_guarded:
        tables.audit.note(act, "material", material.id)


def default_readers(tables: Tables, source_kind: str) -> tuple[str, ...]:
    """Return who may read what a kind of source gives from now on."""
    return tuple(_defaults(tables).get(source_kind, ()))


def save_default_readers(tables: Tables, source_kind: str, readers: Iterable[str]) -> None:
    """Keep who may read what a kind of source gives from now on."""
    found = {**_defaults(tables), source_kind: sorted({name for name in readers if name})}
    tables.settings.set(_DEFAULTS, json.dumps(found, ensure_ascii=False).encode())


def _defaults(tables: Tables) -> dict[str, list[str]]:
    stored = tables.settings.get(_DEFAULTS)
    found: dict[str, list[str]] = json.loads(stored) if stored else {}
    return found
