# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sums over municipalities: backlog and lead gross, balance apart; a lead pays nobody else's backlog."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.ledger import HalfYearAccount


@dataclass(frozen=True, slots=True)
class Part:
    """What municipalities add up to as far as it is known (*deelsom*), and of how many it is known."""

    persons: int = 0
    known: int = 0

    def of(self, areas: int) -> int | None:
        """The sum where it is known of all of them: with one that is not known the sum is not known."""
        return self.persons if areas and self.known == areas else None


@dataclass(frozen=True, slots=True)
class Totals:
    """What municipalities add up to in one half-year (*provincie- of landtotaal*).

    Only ``opening`` and ``balance`` add up to a whole; backlog and lead stay gross. A sum is None where one
    of the municipalities is not known; ``parts`` holds what the known ones add up to, by the name of the sum.
    Targets are bare: a number that holds what was carried over is never added to one that does not.
    """

    areas: int
    parts: Mapping[str, Part]
    without_target: tuple[str, ...] = ()
    counted: tuple[date, date] | None = None
    """The oldest and the newest day of a last count; None where nothing was counted."""
    is_final: bool = False
    """Whether every municipality was counted to the end of the half-year."""

    @property
    def is_one_day(self) -> bool:
        """Whether all of them were counted up to the same day."""
        days = self.counted
        return days is not None and days[0] == days[1] and self.parts["housed"].known == self.areas

    @property
    def known(self) -> int:
        """Of how many municipalities anything is known."""
        return max(part.known for part in self.parts.values())

    @property
    def target(self) -> int | None:
        return self._sum("target")

    @property
    def opening_backlog(self) -> int | None:
        return self._sum("opening_backlog")

    @property
    def opening_lead(self) -> int | None:
        return self._sum("opening_lead")

    @property
    def opening(self) -> int | None:
        return self._sum("opening")

    @property
    def to_house(self) -> int | None:
        """What the municipalities must house, backlog included and before any lead of another."""
        return self._sum("to_house")

    @property
    def housed(self) -> int | None:
        return self._sum("housed")

    @property
    def backlog(self) -> int | None:
        """What was still owed on the days of the last counts."""
        return self._sum("backlog")

    @property
    def lead(self) -> int | None:
        return self._sum("lead")

    @property
    def balance(self) -> int | None:
        """Lead minus backlog (*saldo*)."""
        return self._sum("balance")

    def _sum(self, name: str) -> int | None:
        return self.parts[name].of(self.areas)


def totals(lines: Iterable[HalfYearAccount]) -> Totals:
    """The sums of these lines, of one half-year."""
    mine = tuple(lines)
    told = [_told(line) for line in mine]
    days = sorted(line.counted for line in mine if line.counted is not None)
    return Totals(
        areas=len(mine),
        parts={name: _part(known[place] for known in told) for place, name in enumerate(NAMES)},
        without_target=tuple(sorted(line.area for line in mine if line.target is None)),
        counted=(days[0], days[-1]) if days else None,
        is_final=bool(mine) and all(line.final is not None for line in mine),
    )


def by_province(lines: Mapping[str, HalfYearAccount], provinces: Mapping[str, str]) -> dict[str, Totals]:
    """The sums per province; ``provinces`` is the province of every municipality, merged ones included."""
    grouped: dict[str, list[HalfYearAccount]] = {}
    for area, line in lines.items():
        grouped.setdefault(provinces[area], []).append(line)
    return {province: totals(mine) for province, mine in sorted(grouped.items())}


NAMES = (
    "target", "opening_backlog", "opening_lead", "opening", "to_house", "housed",
    "backlog", "lead", "balance",
)  # fmt: skip


def _told(line: HalfYearAccount) -> tuple[int | None, ...]:
    """What is known of one municipality, in the order of the names."""
    opening = _sides(line.opening if line.begun else None)
    # Of one that merged away what was done since is counted by its successor.
    done = 0 if line.gone and line.done is None else line.done
    return (
        line.bare,
        *opening,
        None if line.asked is None else max(0, line.asked),
        done,
        *_sides(line.standing),
    )


def _sides(account: Account | None) -> tuple[int | None, int | None, int | None]:
    return (None, None, None) if account is None else (account.backlog, account.lead, account.balance)


def _part(values: Iterable[int | None]) -> Part:
    known = [value for value in values if value is not None]
    return Part(sum(known), len(known))
