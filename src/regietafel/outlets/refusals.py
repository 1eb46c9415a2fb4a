# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A refusal in words, for who uses Regietafel as a library."""

from __future__ import annotations

from regietafel import words
from regietafel.base.messages import ManyRefused, Message, Refused


def say(refusal: Refused | Message, language: str = "en") -> str:
    """A refusal or another message in a sentence, in that language: ``en`` or ``nl``; many faults in lines.

    >>> import regietafel
    >>> try:
    ...     regietafel.distribute(51_000, rule="dhondt", inhabitants_on="2022-01-01")
    ... except regietafel.Refused as refusal:
    ...     print(regietafel.say(refusal))
    There is no rounding rule dhondt. Choose from nearest, up, largest-remainder, webster.
    """
    match refusal:
        case ManyRefused(faults=faults):
            return "\n".join(words.say(each, language) for each in (*faults, refusal.message))
        case Refused(message=message):
            return words.say(message, language)
        case _:
            return words.say(refusal, language)
