# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of the demonstration reckoned once more, from the raw inputs and with nothing of the product.

Read this beside the definitions: a division by largest remainder, a share rounded up or to the nearest whole,
a balance that is a subtraction. Whoever doubts a number on a page can do the sum by hand from here.
"""

import csv
import tomllib
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import ceil, floor
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parent.parent.parent / "src" / "regietafel"
DATA, CASE = SOURCE / "data", SOURCE / "cases" / "lrt_2022_07_08"


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file of the shipped data."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(path: Path) -> dict[str, Any]:
    """A TOML file as it is."""
    return tomllib.loads(path.read_text("utf-8"))


def inhabitants(on: date, there: date) -> dict[str, int]:
    """Persons per municipality on a day, on the municipalities of a later one: what merged is added up."""
    found = {row["code"]: int(row["inhabitants"]) for row in rows(f"inhabitants_{on.isoformat()}.csv")}
    for merger in table(DATA / "mergers.toml")["mergers"]:
        if on < merger["on"] <= there:
            found[merger["into"]] = found.get(merger["into"], 0) + sum(
                found.pop(code) for code in merger["gone"]
            )
    return found


def provinces() -> dict[str, str]:
    """The province of every municipality, by their codes."""
    return {row["code"]: row["province"] for row in rows("municipalities.csv")}


def by_province(values: Mapping[str, int]) -> dict[str, int]:
    """The sum per province."""
    lies, found = provinces(), dict[str, int]()
    for code, value in values.items():
        found[lies[code]] = found.get(lies[code], 0) + value
    return found


def quotas(total: int, weights: Mapping[str, int]) -> dict[str, Fraction]:
    """The exact share of each: total times weight through all weights."""
    whole = sum(weights.values())
    return {code: Fraction(total * weight, whole) for code, weight in weights.items()}


def largest_remainder(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Whole parts first, and what is left one by one to the largest remainders; a tie would ask for a lot."""
    exact = quotas(total, weights)
    found = {code: floor(share) for code, share in exact.items()}
    left = total - sum(found.values())
    order = sorted(exact, key=lambda code: exact[code] - floor(exact[code]), reverse=True)
    rest = [exact[code] - floor(exact[code]) for code in order]
    if 0 < left < len(order) and rest[left - 1] == rest[left]:
        raise ValueError("a lot decides")
    for code in order[:left]:
        found[code] += 1
    return found


def up(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Each share rounded up; the sum is then more than the total."""
    return {code: ceil(share) for code, share in quotas(total, weights).items()}


def nearest(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Each share rounded to the nearest whole, a half upwards."""
    return {code: floor(share + Fraction(1, 2)) for code, share in quotas(total, weights).items()}


def within_provinces(tasks: Mapping[str, int], weights: Mapping[str, int]) -> dict[str, int]:
    """The number of every province divided over its own municipalities by largest remainder."""
    found: dict[str, int] = {}
    for province, total in tasks.items():
        found |= largest_remainder(total, inside(province, weights))
    return found


def inside(province: str, weights: Mapping[str, int]) -> dict[str, int]:
    """Of these municipalities those that lie in a province."""
    lies = provinces()
    return {code: weight for code, weight in weights.items() if lies[code] == province}


def of_the_case(name: str, key: str, id_: str) -> dict[str, int]:
    """The values of one row of a file of the case, by area or by day."""
    (row,) = [row for row in table(CASE / name)[key] if row["id"] == id_]
    values: dict[str, int] = row["values"]
    return values


def observed(indicator: str) -> dict[date, int]:
    """What was counted or published for the country, by day."""
    found = table(CASE / "case.toml")["observations"]
    values = [row["values"] for row in found if row["indicator"] == indicator]
    return {date.fromisoformat(day): amount for row in values for day, amount in row.items()}


def backlog(target: int, opening: int, housed: int) -> tuple[int, int, int]:
    """What is to be housed, then the backlog and the lead; an ``opening`` below zero is a backlog."""
    to_house = target - opening
    return to_house, max(0, to_house - housed), max(0, housed - to_house)
