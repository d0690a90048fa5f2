"""The register: units and the persons who hold posts in them."""

from dataclasses import dataclass

from app.domain.ids import PersonId, UnitId
from app.domain.participant import Gender


@dataclass(frozen=True)
class Unit:
    """A unit (单位) in the tree of units.

    `level` is the code of a level of the scheme (province, city, county …). `order` is set by
    hand: the order of leaders is never alphabetical.
    """

    name: str
    short_name: str
    level: str
    parent_id: UnitId | None = None
    order: int = 0
    id: UnitId = UnitId(0)


@dataclass(frozen=True)
class Person:
    """Someone in the register (人员) with the post held today.

    `is_head` marks a 一把手; `authority` is the code of the management authority (干部管理权限).
    """

    name: str
    unit_id: UnitId
    post: str
    is_head: bool = False
    authority: str = ""
    order: int = 0
    id: PersonId = PersonId(0)
    gender: Gender = Gender.UNSAID
