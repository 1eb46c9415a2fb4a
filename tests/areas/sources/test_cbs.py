# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""CBS by its OData service: the form of its answers, its pages, and everything that can be otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import httpx
import pytest

from regietafel import data
from regietafel.areas.sources import read_inhabitants
from regietafel.areas.sources.cbs import ADDRESS, EVERY_YEAR, Answer, fetch_inhabitants
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.words import LANGUAGES, say

DAY = date(2023, 1, 1)
PROPERTIES = [
    {"ID": 0, "Position": 0, "Type": "GeoDimension", "Key": "RegioS", "Title": "Regio's"},
    {"ID": 1, "Position": 1, "Type": "TimeDimension", "Key": "Perioden", "Title": "Perioden"},
    {"ID": 2, "Position": None, "Type": "TopicGroup", "Key": "", "Title": "Bevolking"},
    {"ID": 3, "Position": 2, "Type": "Topic", "Key": "TotaleBevolking_1", "Title": "Totale bevolking"},
]
"""As the service describes a table: the form is documented, the table is cut down."""


def municipal() -> list[dict[str, object]]:
    """A row per municipality as TypedDataSet has it; codes are filled up with spaces."""
    counts = data.inhabitants(DAY).values
    return [
        {"ID": at, "RegioS": code.ljust(6), "Perioden": "2023JJ00", "TotaleBevolking_1": persons}
        for at, (code, persons) in enumerate(counts.items())
    ]


def service(
    found: list[dict[str, object]], properties: list[dict[str, object]] | None = None, *, page: int = 100
) -> httpx.Client:
    """A service that answers in pages."""

    def answer(request: httpx.Request) -> httpx.Response:
        part = request.url.path.rsplit("/", 1)[1]
        if part == "DataProperties":
            return httpx.Response(200, json={"odata.metadata": "...", "value": properties or PROPERTIES})
        start = int(request.url.params.get("$skip", 0))
        body: dict[str, object] = {"odata.metadata": "...", "value": found[start : start + page]}
        if start + page < len(found):
            body["odata.nextLink"] = f"{ADDRESS}/{EVERY_YEAR}/TypedDataSet?$format=json&$skip={start + page}"
        return httpx.Response(200, json=body)

    return httpx.Client(transport=httpx.MockTransport(answer))


def fetched(client: httpx.Client, table: str = EVERY_YEAR) -> Answer:
    return fetch_inhabitants(2023, table=table, client=client)


def refused(answer: Callable[[httpx.Request], httpx.Response]) -> str:
    with pytest.raises(Refused) as refusal:
        fetched(httpx.Client(transport=httpx.MockTransport(answer)))
    assert all(say(refusal.value.message, language) for language in LANGUAGES)
    return refusal.value.message.key


def test_what_cbs_answers_on_several_pages_is_read_as_its_export_is() -> None:
    answer = fetched(service(municipal()))
    read = read_inhabitants(answer.content, name=answer.name, areas=data.areas(), day=DAY)
    assert read.faults == ()
    assert {row.code: row.inhabitants for row in read.rows} == data.inhabitants(DAY).values
    assert len(read.rows) == len(data.areas().on(AreaKind.MUNICIPALITY, DAY))


def test_it_asks_for_municipalities_of_that_year_alone() -> None:
    asked: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(200, json={"value": PROPERTIES if len(asked) == 1 else municipal()})

    fetched(httpx.Client(transport=httpx.MockTransport(answer)))
    assert asked[1].params["$filter"] == "substringof('GM',RegioS) and Perioden eq '2023JJ00'"
    assert asked[1].params["$format"] == "json"


def test_a_table_of_one_year_has_no_period() -> None:
    properties: list[dict[str, object]] = [
        {"Type": "GeoDetail", "Key": "WijkenEnBuurten"},
        {"Type": "Topic", "Key": "AantalInwoners_5"},
    ]
    found = [
        {"WijkenEnBuurten": f"{row['RegioS']}    ", "AantalInwoners_5": row["TotaleBevolking_1"]}
        for row in municipal()
    ]
    answer = fetched(service(found, properties), "85318NED")
    read = read_inhabitants(answer.content, name=answer.name, areas=data.areas(), day=DAY)
    assert (read.faults, len(read.rows)) == ((), 342)


def test_without_a_network_nothing_happens_and_it_says_so() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("geen verbinding", request=request)

    assert refused(answer) == "cbs-no-network"


@pytest.mark.parametrize(
    ("response", "key"),
    [
        (httpx.Response(404, json={}), "cbs-no-table"),
        (httpx.Response(500, text="query returns more than 10000 records"), "cbs-status"),
        (httpx.Response(302, headers={"Location": "https://example.org"}), "cbs-status"),
        (httpx.Response(200, text="<html>onderhoud</html>"), "cbs-not-understood"),
        (httpx.Response(200, json=["x"]), "cbs-not-understood"),
        (httpx.Response(200, json={"fout": 1}), "cbs-not-understood"),
        (httpx.Response(200, json={"value": [{"Type": "Topic", "Key": "Iets_1"}]}), "cbs-columns-changed"),
    ],
    ids=str,
)
def test_every_other_answer_has_its_sentence(response: httpx.Response, key: str) -> None:
    assert refused(lambda _: response) == key


def test_columns_that_are_described_and_then_missing_are_named() -> None:
    with pytest.raises(Refused, match="cbs-columns-changed"):
        fetched(service([{"RegioS": "GM0014", "Perioden": "2023JJ00"}]))
    with pytest.raises(Refused, match="cbs-no-rows"):
        fetched(service([]))


def test_a_next_page_at_another_address_or_without_end_is_not_followed() -> None:
    def elsewhere(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"value": PROPERTIES, "odata.nextLink": "https://example.org/x"})

    def endless(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=json.dumps({"value": [], "odata.nextLink": f"{ADDRESS}/x"}))

    assert refused(elsewhere) == "cbs-other-address"
    assert refused(endless) == "cbs-too-many-pages"
