# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel areas load``: a year or boundaries from a file, whole or not at all."""

from datetime import date
from pathlib import Path

import pytest

from regietafel import data
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.django_db
CODES = list(data.inhabitants(date(2023, 1, 1)).values)


def export(folder: Path, *, without: str = "", first: str = "1000") -> Path:
    """Made-up inhabitants of 2024, in the form of StatLine."""
    file = folder / "bevolking.csv"
    lines = ["RegioS;Perioden;TotaleBevolking_1", f"{CODES[0]};2024JJ00;{first}"]
    lines += [f"{code};2024JJ00;1000" for code in CODES[1:] if code != without]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_a_year_is_loaded_once_under_a_name(tmp_path: Path) -> None:
    file = export(tmp_path)
    told = said("areas", "load", file, "--known-on", "2024-03-01", "--actor", "p.jansen")
    assert told == "1 januari 2024: 342 feiten vastgelegd, 0 stonden er al.\n"
    assert "0 feiten vastgelegd, 342" in said("areas", "load", file)
    assert "1 fact recorded, 341" in said("areas", "load", export(tmp_path, first="1001"), "--lang", "en")
    stamps = [fact.stamp for fact in ledger.read(Observation)]
    assert {stamp.actor for stamp in stamps} == {"p.jansen", "a.de.vries"}


def test_every_fault_of_a_file_is_a_line_and_nothing_is_loaded(tmp_path: Path) -> None:
    result = run("areas", "load", export(tmp_path, without="GM0344", first="veel"))
    assert (result.exit_code, result.stdout) == (2, "")
    first, second, last = result.stderr.splitlines()
    assert "veel" in first
    assert "Utrecht" in second
    assert "2 fouten" in last
    assert ledger.read(Observation, history=True) == []


def test_a_file_is_somebodys_publication_only_where_that_is_said(tmp_path: Path) -> None:
    said("areas", "load", export(tmp_path))
    said("areas", "load", export(tmp_path, first="1001"), "--source", "CBS")
    cited = {fact.stamp.source.cited: fact.stamp.source.kind.value for fact in ledger.read(Observation)}
    assert cited == {"eigen bestand, bevolking.csv": "user", "CBS, bevolking.csv": "published"}


@pytest.mark.parametrize(
    ("name", "content", "options", "names"),
    [
        ("leeg.csv", "", (), "leeg.csv"),
        ("x.csv", "a;b\n1;2\n", ("--on", "2024-01-01"), "x.csv"),
        ("x.csv", "a;b\n1;2\n", ("--on", "nieuwjaar"), "nieuwjaar"),
        ("x.csv", "a;b\n1;2\n", ("--known-on", "gisteren"), "gisteren"),
        ("x.csv", "a;b\n1;2\n", ("--known-on", "2999-01-01"), "2999"),
        ("grenzen.geojson", "{}", ("--on", "2024-01-01", "--known-on", "2999-01-01"), "2999"),
        ("grenzen.geojson", "{}", (), "--on"),
        ("grenzen.geojson", "{}", ("--on", "2024-01-01"), "grenzen.geojson"),
        ("grenzen.json", "geen json", ("--on", "2024-01-01"), "grenzen.json"),
    ],
)
def test_a_file_that_is_not_what_is_asked_for_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: str, options: tuple[str, ...], names: str
) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    assert names in refusal("areas", "load", file, *options)


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    assert "weg.csv" in refusal("areas", "load", tmp_path / "weg.csv")
    assert "weg.csv" in refusal("areas", "load", export(tmp_path), "--mergers", tmp_path / "weg.csv")


def test_inhabitants_are_fetched_for_a_year_and_without_a_network_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, db: None
) -> None:
    import httpx

    def unreachable(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("geen netwerk in de toets", request=request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", unreachable)
    assert "niet te bereiken" in refusal("areas", "refresh", "--year", "2026")
    assert "geen jaar" in refusal("areas", "refresh", "--year", "26")
