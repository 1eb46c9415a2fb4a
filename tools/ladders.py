# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page docs/reference/ladders.md, printed from the known ladders by `make docs`."""

from collections.abc import Iterable

from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Said
from regietafel.base.timeline import Timeline
from regietafel.ladders.rules.diagram import mermaid, rows
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.sources import ladders
from regietafel.words import say, told
from tools.reference import table

HEAD = ("", "key", "name", "by", "article", "wait", "on file first", "term", "in urgency without")


def _say(message: Message) -> str:
    return say(message, "en")


def _told(said: Said) -> str:
    return told(said, "en")


def article(law: LawRef | None) -> str:
    """An article as it is printed.

    >>> article(LawRef("BWBR0005416", "124", "2")), article(None)
    ('BWBR0005416 art. 124(2)', '–')
    """
    if law is None:
        return "–"
    return f"{law.bwb} art. {law.article}" + (f"({law.paragraph})" if law.paragraph else "")


def version(ladder: Ladder) -> str:
    """One version of a ladder: its rungs as a table, and the diagram made from them."""
    found = [
        (
            str(row.place),
            f"`{row.key}`",
            f"{_told(row.name)} ({row.mark.value})",
            ", ".join(row.authorities),
            article(row.law),
            f"{_say(row.wait)} ({row.wait_mark.value})",
            ", ".join(_say(Message(f"ladders-file-{kind.value}")) for kind in row.needs) or "–",
            "sets one" if row.sets_term else "waits for it" if row.after_term else "–",
            ", ".join(sorted(row.urgent)) or "–",
        )
        for row in rows(ladder)
    ]
    drawn = mermaid(ladder, _say, told=_told)
    return f"{table(HEAD, found)}\n```mermaid\n{drawn}```\n"


def printed() -> str:
    """Every known ladder over time, and what areas do their own way."""
    parts: list[str] = []
    for known in ladders().values():
        parts += _timeline(known.key, known.country)
        for area, timeline in sorted(known.areas.items()):
            own = [(day, each) for day, each in timeline if isinstance(each, Ladder) and each.variant]
            parts += [f"In {area} from {day}: {_told(each.variant)}.\n" for day, each in own if each.variant]
    return "\n" + "\n".join(parts) + "\n"


def _timeline(key: str, timeline: Timeline[Ladder]) -> Iterable[str]:
    for day, each in timeline:
        if not isinstance(each, Ladder):
            yield f"### `{key}` is repealed from {day}\n"
            continue
        basis = "a draft" if each.basis is None else _told(each.basis)
        yield f"### `{key}` {each.version}, from {day}\n\n{_told(each.title)}: {basis}.\n\n{version(each)}"
