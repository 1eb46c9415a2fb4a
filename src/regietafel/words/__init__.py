# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Messages put into Dutch or English words, from one catalogue for page, PDF and command line.

The catalogue is a folder of Fluent files per language, one file per room. Fluent and Babel are slow to
import and are fetched when the first sentence is said.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from regietafel.base.messages import Message, Said, Value
from regietafel.words.values import (
    LANGUAGES,
    LOCALES,
    day,
    decimal,
    exactly,
    fraction,
    listed,
    moment,
    month,
    nearly,
    number,
    require_language,
    share,
    signed,
    written,
)

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = [
    "LANGUAGES",
    "NoWords",
    "day",
    "decimal",
    "exactly",
    "files",
    "fraction",
    "has",
    "listed",
    "moment",
    "month",
    "nearly",
    "number",
    "say",
    "share",
    "signed",
    "told",
    "word",
]

Sayable: TypeAlias = "Value | Said"

_LONGEST = 1_000


class NoWords(LookupError):
    """A message without words, or words asking for a value that is not given: a fault in the program."""


def say(message: Message, language: str) -> str:
    """The message in words (*in woorden*); numbers and days as ``language``, nl or en, has them.

    A key is never printed: an unknown one, or a value that is missing, raises NoWords.

    >>> many = Message("base-amount-places", {"count": 3972})
    >>> one = Message("base-amount-places", {"count": 1})
    >>> say(many, "nl"), say(one, "en")
    ('3.972 plekken', '1 place')
    """
    bundle = _bundle(require_language(language))
    if not bundle.has_message(message.key):
        raise NoWords(f"{message.key}: no words in {language}")
    pattern = bundle.get_message(message.key).value
    if pattern is None:
        raise NoWords(f"{message.key}: the entry has no text of its own")
    given = _Given()
    arguments = {name: given.take(value, language) for name, value in message.params.items()}
    said, faults = bundle.format_pattern(pattern, arguments)
    if faults:
        raise NoWords(f"{message.key} in {language}: {'; '.join(str(fault) for fault in faults)}")
    return given.put_back(str(said))


def word(key: str, language: str, /, **params: Value) -> str:
    """The same for a layer that speaks for itself and has no message from the core.

    >>> word("base-yes", "nl")
    'ja'
    """
    return say(Message(key, params), language)


def has(key: str, language: str) -> bool:
    """Whether the catalogue of that language knows the key."""
    return _bundle(require_language(language)).has_message(key)


def files(language: str) -> tuple[Path, ...]:
    """The files of the catalogue of that language, in the order of their names."""
    return tuple(sorted((Path(__file__).parent / require_language(language)).glob("*.ftl")))


@cache
def _bundle(language: str) -> FluentBundle:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=False)
    for file in files(language):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


class _Given:
    """The values of one message as Fluent takes them.

    Whole numbers stay numbers, so that an entry can choose between one and other; negative ones are texts,
    because Fluent writes a hyphen for a minus. Fluent refuses a text of over 1,000 characters: a long one
    travels as a token and is put back afterwards.
    """

    def __init__(self) -> None:
        self._long: dict[str, str] = {}

    def take(self, value: Sayable, language: str) -> int | str:
        if isinstance(value, bool):
            raise TypeError("a message says words, numbers and days; yes and no are two messages")
        if isinstance(value, int) and value >= 0:
            return value
        text = told(value, language)
        if len(text) <= _LONGEST:
            return text
        token = f"\ue000{len(self._long)}\ue001"
        self._long[token] = text
        return token

    def put_back(self, said: str) -> str:
        for token, text in self._long.items():
            said = said.replace(token, text)
        return said


def told(value: Sayable, language: str) -> str:
    """One value in words, as it stands inside a sentence.

    >>> from datetime import date
    >>> told(("Utrecht", date(2022, 7, 8), 3972), "nl")
    'Utrecht, 8 juli 2022 en 3.972'
    """
    match value:
        case str():
            return str(value)
        case Message():
            return say(value, language)
        case Said():
            return value.on(language)
        case tuple():
            return listed([told(part, language) for part in value], language)
        case _:
            return written(value, language)
