# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The OData service of CBS (version 3, which has all of StatLine): the parts of a table, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any, TypeAlias

from regietafel.base.messages import Refused

if TYPE_CHECKING:
    import httpx

ADDRESS = "https://opendata.cbs.nl/ODataFeed/odata"
_MOST_PAGES = 200
_NEXT = ("odata.nextLink", "@odata.nextLink")
Row: TypeAlias = Mapping[str, Any]
Query: TypeAlias = "dict[str, str] | None"


def rows(client: httpx.Client, table: str, *, part: str, **asked: str) -> Iterator[Row]:
    """The rows of a part of a table (TypedDataSet, DataProperties), however many pages they are on."""
    address: str | None = f"{ADDRESS}/{table}/{part}"
    query: Query = {"$format": "json", **{f"${name}": text for name, text in asked.items()}}
    for _ in range(_MOST_PAGES):
        if address is None:
            return
        answer = _answer(client, address, table=table, query=query)
        yield from answer["value"]
        address = next((answer[key] for key in _NEXT if answer.get(key)), None)
        query = None
        if address is not None and not address.startswith(f"{ADDRESS}/"):
            raise Refused("cbs-other-address", table=table, address=address[:80])
    raise Refused("cbs-too-many-pages", table=table, most=_MOST_PAGES)


def _answer(client: httpx.Client, address: str, *, table: str, query: Query) -> dict[str, Any]:
    import httpx

    try:
        response = client.get(address, params=query)
    except httpx.HTTPError as fault:
        raise Refused("cbs-no-network", address=ADDRESS, why=type(fault).__name__) from fault
    if response.status_code == httpx.codes.NOT_FOUND:
        raise Refused("cbs-no-table", table=table)
    if response.status_code != httpx.codes.OK:
        raise Refused("cbs-status", table=table, status=response.status_code)
    try:
        found = response.json()
    except (JSONDecodeError, UnicodeDecodeError) as fault:
        raise Refused("cbs-not-understood", table=table) from fault
    if not isinstance(found, dict) or not isinstance(found.get("value"), list):
        raise Refused("cbs-not-understood", table=table)
    return found
