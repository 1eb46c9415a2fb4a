# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What one municipality owes and is ahead (*rekening*): the oldest open half-year is paid first."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.base.periods import HalfYear


@dataclass(frozen=True, slots=True)
class Owed:
    """Persons still to be housed, by the half-year they come from (*openstaand per halfjaar*).

    ``origin`` is None where the half-year is not known: older than the account.
    """

    origin: HalfYear | None
    persons: int


@dataclass(frozen=True, slots=True)
class Account:
    """How a municipality stands (*stand van de rekening*): open half-years, oldest first, or a lead.

    >>> account, booked = Account().charge(HalfYear(2023, 1), 50).house(8)
    >>> account.backlog, account.balance
    (42, -42)
    """

    owed: tuple[Owed, ...] = ()
    lead: int = 0

    def __post_init__(self) -> None:
        if self.lead < 0 or (self.owed and (self.lead or min(part.persons for part in self.owed) <= 0)):
            raise ValueError(f"an account owes or is ahead, not both: {self!r}")

    @property
    def backlog(self) -> int:
        """Everything that is still owed (*achterstand*)."""
        return sum(part.persons for part in self.owed)

    @property
    def balance(self) -> int:
        """Lead minus backlog (*saldo*); below zero is a backlog."""
        return self.lead - self.backlog

    def charge(self, origin: HalfYear | None, persons: int) -> Account:
        """The account with a task more; a lead pays it first. Fewer than none gives a lead back."""
        if persons < 0:
            return self.house(-persons)[0]
        paid = min(self.lead, persons)
        if paid == persons:
            return Account(self.owed, self.lead - paid)
        return Account(_joined(self.owed, Owed(origin, persons - paid)), self.lead - paid)

    def house(self, persons: int) -> tuple[Account, tuple[Owed, ...]]:
        """The account after so many were housed, and on which half-years they were booked, oldest first.

        What is left over is a lead, and is not among what was booked.
        """
        if persons < 0:
            raise ValueError(f"{persons} persons housed")
        if not self.owed:
            return Account(lead=self.lead + persons), ()
        left, booked, still = persons, [], []
        for part in self.owed:
            paid = min(left, part.persons)
            left -= paid
            if paid:
                booked.append(Owed(part.origin, paid))
            if part.persons > paid:
                still.append(Owed(part.origin, part.persons - paid))
        return Account(tuple(still), self.lead + left), tuple(booked)

    def join(self, other: Account) -> Account:
        """Two accounts as one, after a merger: now the lead of one pays the backlog of the other."""
        both = Account(_joined(self.owed, *other.owed))
        return both.house(self.lead + other.lead)[0]

    def of(self, origin: HalfYear | None) -> int:
        """What is still open of one half-year of origin."""
        return sum(part.persons for part in self.owed if part.origin == origin)


def age(origin: HalfYear | None) -> tuple[int, int]:
    """The order of half-years of origin, oldest first; one that is not known comes before all."""
    return (0, 0) if origin is None else (origin.year, origin.half)


def _joined(owed: tuple[Owed, ...], *more: Owed) -> tuple[Owed, ...]:
    if len(more) == 1 and (not owed or age(owed[-1].origin) < age(more[0].origin)):
        return (*owed, *more)
    persons: dict[HalfYear | None, int] = {}
    for part in (*owed, *more):
        persons[part.origin] = persons.get(part.origin, 0) + part.persons
    return tuple(Owed(origin, persons[origin]) for origin in sorted(persons, key=age) if persons[origin])
