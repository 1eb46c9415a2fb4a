# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the type of a field does not say by itself; rows and files with facts follow from both.

The id of a fact has a name beside its kind: ``CaseId`` stands with ``CaseOpened``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin


@dataclass(frozen=True, slots=True)
class Ref:
    """The field holds the id of a fact of that kind (*verwijzing*), which is on record before it."""

    to: type


@dataclass(frozen=True, slots=True)
class Kept:
    """The field is kept under another name than it has; a value of several parts under none by ``""``."""

    name: str


class Trait(Enum):
    """What holds for a field whatever its kind of fact (*eigenschap*)."""

    NOT_NEGATIVE = auto()
    SOUGHT = auto()
    """Facts are asked for by it, so a database keeps an index of it."""
    PERSON = auto()
    """The id of a person, whose name is kept apart and can be erased."""
    ADDED = auto()
    """It was added when facts of the kind were on record: in theirs it is not kept, and has its default."""


Count: TypeAlias = Annotated[int, Trait.NOT_NEGATIVE]
"""Persons, places or homes: never fewer than none."""
Sought: TypeAlias = Annotated[str, Trait.SOUGHT]
PersonId: TypeAlias = Annotated[str, Trait.PERSON]


@dataclass(frozen=True, slots=True)
class Hint:
    """The type of a field apart from what stands with it: its traits, and whether it can be absent."""

    type: Any
    traits: tuple[object, ...] = ()
    absent: bool = False

    @property
    def ref(self) -> Ref | None:
        """The kind of fact it refers to, if it does."""
        return next((trait for trait in self.traits if isinstance(trait, Ref)), None)

    @property
    def line(self) -> type | None:
        """The type of one value where it is a list of values of several parts: a path, the shares."""
        parts = get_args(self.type)
        many = get_origin(self.type) is tuple and len(parts) == 2 and parts[1] is ...
        return parts[0] if many and hasattr(parts[0], "__dataclass_fields__") else None


def hint_of(annotated: Any) -> Hint:
    """Take an annotation apart.

    >>> hint_of(Count | None)
    Hint(type=<class 'int'>, traits=(<Trait.NOT_NEGATIVE: 1>,), absent=True)
    """
    if get_origin(annotated) is Annotated:
        inner = hint_of(annotated.__origin__)
        return Hint(inner.type, (*inner.traits, *annotated.__metadata__), inner.absent)
    parts = get_args(annotated)
    if get_origin(annotated) in (Union, UnionType) and NoneType in parts and len(parts) == 2:
        inner = hint_of(next(part for part in parts if part is not NoneType))
        return Hint(inner.type, inner.traits, absent=True)
    return Hint(annotated)
