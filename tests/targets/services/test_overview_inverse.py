# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An overview goes out as it came in, for every half-year; who merged is counted once, in whatever order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from regietafel.access.readers import ANYONE
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Housed, MunicipalTarget, OpeningBalance
from regietafel.outlets.files import to_csv
from regietafel.records import ledger
from regietafel.targets.services.exchange import overview_table
from regietafel.targets.services.overview import Overview, Preview, preview, take_in
from regietafel.targets.services.reading import country_account, municipality_account
from regietafel.targets.services.recording import Number, close_half_year, publish
from tests.targets.services.housing import FIRST, FROM, PLANNER, attest

pytestmark = pytest.mark.django_db
HEAD = "gemeente;taakstelling;saldo aan het begin;te huisvesten;gehuisvest;nog te huisvesten"
APRIL, JULY = date(2022, 4, 1), date(2022, 7, 1)
OPENING, TARGET, HOUSED = -3_728, 9_979, 11_886


def form(path: Path, day: date, *, housed: int) -> Path:
    """An overview of 2022-I that names the municipalities of a day, and adds up to the sums of that spring.

    Weesp has 12 persons, a lead of 2 and 3 housed; Amsterdam the rest of what it has with Weesp.
    """
    there = known(AsOf(), ANYONE).areas.on(AreaKind.MUNICIPALITY, day)
    others = [code for code in there if code not in ("GM0363", "GM0457")]
    figures = dict.fromkeys(others, (28, -10, 15))
    left = [sum(part) for part in zip(*figures.values(), strict=True)]
    figures["GM0363"] = (TARGET - left[0], OPENING - left[1], housed - left[2])
    if "GM0457" in there:
        target, opening, done = figures["GM0363"]
        figures |= {"GM0363": (target - 12, opening - 2, done - 3), "GM0457": (12, 2, 3)}
    rows = [
        f"{code};{target};{opening};{target - opening};{done};{max(0, target - opening - done)}"
        for code, (target, opening, done) in figures.items()
    ]
    path.write_text("\n".join([HEAD, *rows]))
    return path


def bring(path: Path, on: date, period: HalfYear = FIRST) -> Preview:
    return take_in(Overview(path, period, on, None, FROM), reader=PLANNER)


def steps(folder: Path) -> dict[str, Callable[[], object]]:
    """What can be loaded of 2022-I: a form with Weesp, one without, and the number of the minister."""
    with_weesp = form(folder / "april.csv", FIRST.first_day, housed=6_000)
    without = form(folder / "juli.csv", JULY, housed=HOUSED)
    number = Number(FIRST, 10_000, Said("Taakstelling 2022-I"))
    return {
        "april": lambda: bring(with_weesp, APRIL),
        "july": lambda: bring(without, JULY),
        "number": lambda: publish(number, attest(FIRST.first_day), reader=PLANNER),
    }


def stands(day: date = JULY) -> tuple[int | None, ...]:
    account = country_account(FIRST, day, as_of=AsOf(), reader=ANYONE).account
    assert account is not None
    return account.opening, account.target, account.housed, account.closing


@pytest.mark.parametrize(
    "order",
    [order for count in (1, 2, 3) for order in permutations(("april", "july", "number"), count)],
    ids="-".join,
)
def test_weesp_is_counted_once_in_whatever_order_it_is_loaded(order: tuple[str, ...], tmp_path: Path) -> None:
    acts = steps(tmp_path)
    for name in order:
        acts[name]()
    if "july" in order:
        assert stands() == (OPENING, TARGET, HOUSED, -1_821)
        closed = close_half_year(FIRST, on=JULY, reader=PLANNER)
        assert closed.country.closing == -1_821
        assert stands() == (OPENING, TARGET, HOUSED, -1_821)
    if "april" in order:
        assert stands(APRIL)[2] == 6_000
    if order[-1] != "number" or len(order) > 1:
        again(tmp_path, FIRST, JULY if "july" in order else APRIL)


def again(folder: Path, period: HalfYear, day: date) -> None:
    """What goes out comes in, and changes nothing."""
    path = folder / "uit.csv"
    path.write_text(to_csv(overview_table(period, day, as_of=AsOf(), within=None, reader=ANYONE), "nl"))
    found = preview(Overview(path, period, day), reader=PLANNER)
    assert (found.changes, found.unread, found.merged) == ((), (), ())


def test_a_form_with_the_heir_alone_says_so_and_a_part_of_a_form_does_not(tmp_path: Path) -> None:
    acts = steps(tmp_path)
    acts["april"]()
    found = preview(Overview(tmp_path / "juli.csv", FIRST, JULY), reader=PLANNER)
    assert [message.params["heir"] for message in found.merged] == ["Amsterdam"]
    part = tmp_path / "deel.csv"
    own = municipality_account(FIRST, APRIL, as_of=AsOf(), area="GM0363", reader=ANYONE).target
    assert own is not None
    part.write_text(f"gemeente;taakstelling\nAmsterdam;{own.persons}\n")
    assert preview(Overview(part, FIRST, APRIL), reader=PLANNER).merged == ()


def test_the_control_totals_hold_the_file_against_the_record_and_the_country(tmp_path: Path) -> None:
    acts = steps(tmp_path)
    acts["number"]()
    sums = {each.column.value: each for each in preview_of(tmp_path / "april.csv", APRIL).sums}
    assert (sums["target"].file, sums["target"].after, sums["target"].national) == (TARGET, TARGET, 10_000)
    assert sums["target"].on_record == 10_167
    assert (sums["balance"].on_record, sums["balance"].file, sums["balance"].new) == (None, OPENING, 345)
    acts["april"]()
    later = preview_of(tmp_path / "juli.csv", JULY)
    sums = {each.column.value: each for each in later.sums}
    assert (sums["housed"].on_record, sums["housed"].after) == (6_000, HOUSED)
    assert (sums["target"].on_record, sums["target"].after, sums["target"].changed) == (TARGET, TARGET, 2)
    assert [each.area for each in later.differing[:2]] == ["GM0363", "GM0457"]


def preview_of(path: Path, on: date) -> Preview:
    return preview(Overview(path, FIRST, on), reader=PLANNER)


def test_a_balance_alone_can_come_in_and_a_slip_in_its_name_is_told(tmp_path: Path) -> None:
    from regietafel.base.messages import ManyRefused

    path = tmp_path / "saldo.csv"
    path.write_text("gemeente;saldo aan het begin\nUtrecht;-20\nZeist;3\n")
    assert len(bring(path, FIRST.first_day).changes) == 2
    assert ledger.read(OpeningBalance, area="GM0344")[0].balance == -20
    assert not ledger.read(MunicipalTarget)
    path.write_text("gemeente;saldo\nUtrecht;-20\n")
    with pytest.raises(ManyRefused) as refusal:
        bring(path, FIRST.first_day)
    assert [fault.key for fault in refusal.value.faults] == ["overview-no-header", "read-column-unread-near"]
    assert refusal.value.faults[1].params["near"] == "saldo aan het begin"


def test_an_opening_that_the_account_brings_along_is_not_put_on_record_again(tmp_path: Path) -> None:
    path, second = tmp_path / "een.csv", FIRST.next()
    path.write_text("gemeente;taakstelling;saldo aan het begin;gehuisvest\nUtrecht;50;-20;40\n")
    bring(path, JULY)
    path.write_text("gemeente;taakstelling;saldo aan het begin\nUtrecht;60;-30\n")
    found = bring(path, second.first_day, second)
    assert [change.column.value for change in found.changes] == ["target"]
    assert not ledger.read(OpeningBalance, period=str(second))


def test_two_files_of_one_name_are_two_sources(tmp_path: Path) -> None:
    for folder, persons in (("een", 5), ("twee", 9)):
        place = tmp_path / folder
        place.mkdir()
        (place / "overzicht.csv").write_text(f"gemeente;gehuisvest\nUtrecht;{persons}\n")
        bring(place / "overzicht.csv", APRIL if persons == 5 else JULY)
    sources = {fact.stamp.source for fact in ledger.read(Housed, area="GM0344")}
    assert len({source.id for source in sources}) == 2
    assert {source.title for source in sources} == {"Overzicht voor deze toets"}


HALF_YEARS = st.builds(HalfYear, st.integers(2022, 2025), st.sampled_from([1, 2]))
ROW = st.fixed_dictionaries(
    {
        "target": st.none() | st.integers(0, 400),
        "balance": st.none() | st.integers(-300, 300),
        "housed": st.none() | st.integers(0, 300),
        "expected": st.none() | st.integers(0, 90),
        "days": st.integers(1, 180),
        "how": st.sampled_from(["berekend", "gepubliceerd"]),
    }
)
CODES = ("GM0344", "GM0355", "GM0363", "GM0014", "GM1961")


@settings(
    max_examples=12,
    # To shrink a world of half-years takes longer than to read one.
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.dictionaries(
        HALF_YEARS, st.dictionaries(st.sampled_from(CODES), ROW, min_size=1), max_size=3, min_size=1
    )
)
def test_for_every_half_year_what_goes_out_comes_in_and_changes_nothing(
    tmp_path: Path, halves: dict[HalfYear, dict[str, dict[str, int | str | None]]]
) -> None:
    from django.db import transaction

    with transaction.atomic():
        for period, rows in sorted(halves.items()):
            path = tmp_path / "in.csv"
            path.write_text(written(period, rows))
            bring(path, period.next().first_day, period)
        for period in halves:
            again(tmp_path, period, period.next().first_day)
        transaction.set_rollback(True)


def written(period: HalfYear, rows: dict[str, dict[str, int | str | None]]) -> str:
    """The rows as a file, each with its own day of the count."""
    lines = ["code,target,balance,housed,expected,day,origin,to_house,still"]
    for code, row in rows.items():
        day = period.first_day + timedelta(days=int(row["days"] or 1))
        cells = [row["target"], row["balance"], row["housed"], row["expected"]]
        text = ["" if cell is None else str(cell) for cell in cells]
        lines.append(",".join([code, *text, day.isoformat(), str(row["how"]), "", ""]))
    last = period.next().first_day.isoformat()
    return "\n".join([*lines, f"GM0193,1,0,0,0,{last},gepubliceerd,,"])
