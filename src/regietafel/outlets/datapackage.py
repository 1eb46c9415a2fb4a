# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands in the CSV of a table, for programs: a data package (Frictionless), made from its columns."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from typing import Any

from regietafel.base.sources import Source
from regietafel.outlets.files import Field, fields_of, to_csv
from regietafel.outlets.tables import DAY, FRACTION, SHARE, SIGNED, WHOLE, L, Table
from regietafel.words import day, told, word

FILE = "datapackage.json"
"""The name that programs look for."""
_TYPES = {WHOLE: "integer", SIGNED: "integer", DAY: "date"}
_P_Q = "-?[0-9]+(/[0-9]+)?"


def to_datapackage(table: Table[L], language: str, *, name: str | None = None) -> str:
    """The description of the CSV of a table, which lies beside it under that name, or that of the title."""
    name = name or slug(told(table.title, language))
    content = to_csv(table, language).encode()
    package = {
        "profile": "tabular-data-package",
        "name": slug(name),
        "title": told(table.title, language),
        "description": _description(table, language),
        "sources": [_source(source) for source in _each_once(table)],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": slug(name),
                "path": f"{name}.csv",
                "title": told(table.title, language),
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(content),
                "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
                "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
                "schema": {
                    "fields": [_field(field, table, language=language) for field in fields_of(table)],
                    "missingValues": [""],
                },
            }
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def slug(text: str) -> str:
    """A name as a data package and an address allow it.

    >>> slug("Opgave per provincie: 51.000")
    'opgave-per-provincie-51.000'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9._]+", "-", plain).strip("-.") or "tabel"


def _field(field: Field[L], table: Table[L], *, language: str) -> dict[str, Any]:
    kind = field.column.kind
    described: dict[str, Any] = {
        "name": field.key,
        "title": field.heading(language),
        "type": "number" if field.is_decimal else _TYPES.get(kind, "string"),
    }
    if kind in (FRACTION, SHARE) and not field.is_decimal:
        described["constraints"] = {"pattern": _P_Q}
        described["description"] = word("tables-exact", language)
    if unit := told(table.unit_of(field.column), language):
        described["unit"] = unit
    return described


def _each_once(table: Table[L]) -> tuple[Source | str, ...]:
    return tuple(dict.fromkeys(table.sources))


def _source(source: Source | str) -> dict[str, str]:
    if isinstance(source, str):
        return {"title": source}
    return {"title": source.cited, **({"path": source.address} if source.address else {})}


def _description(table: Table[L], language: str) -> str:
    lines = [(word("tables-day", language), day(table.day, language))]
    if table.known is not None:
        lines.append((word("tables-known", language), day(table.known, language)))
    lines += [(told(name, language), told(text, language)) for name, text in table.facts]
    return "; ".join(f"{name}: {text}" for name, text in lines)
