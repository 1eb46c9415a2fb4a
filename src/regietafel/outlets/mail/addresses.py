# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""E-mail addresses as people give them, and as mail servers take them."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from regietafel.base.messages import Message, Refused

ADDRESS_FAULTS = ("letters-no-address", "letters-address-lines", "letters-address-sign")
"""What can be wrong with an address, as a form finds it at its field."""
_NAMED = re.compile(r"[^<>]*<([^<>]+)>")


def address_of(text: str) -> str:
    """The address in what was typed or pasted; refused with what is wrong with it.

    A link (mailto:) and a name before it (A. Jansen <a@b.nl>) come along when one copies an address: they are
    left out. A sign before the @ that is no letter of the alphabet is refused, as not every mail server takes
    it (RFC 6531); a domain of such letters is taken, as every server knows it by its other name (RFC 5891).

    >>> address_of("mailto:lid@ipo.example")
    'lid@ipo.example'
    """
    if len(text.strip().splitlines()) > 1:
        raise Refused("letters-address-lines", address=" ".join(text.split()))
    address = _bare(text)
    local, _, domain = address.rpartition("@")
    if strange := [sign for sign in local if not sign.isascii()]:
        raise Refused("letters-address-sign", address=address, sign=strange[0])
    try:
        validate_email(address)
        _ascii(domain)
    except (ValidationError, UnicodeError) as fault:
        raise Refused("letters-no-address", address=address) from fault
    return address


def on_the_wire(text: str) -> str:
    """The address as a mail server takes it, with the domain in ASCII."""
    local, _, domain = address_of(text).rpartition("@")
    return f"{local}@{_ascii(domain)}"


def fault_of(text: str) -> Message | None:
    """What is wrong with an address; None where a letter can go to it."""
    try:
        address_of(text)
    except Refused as refusal:
        return refusal.message
    return None


def _bare(text: str) -> str:
    """Without what comes along when an address is copied."""
    text = text.strip()
    named = _NAMED.fullmatch(text)
    text = (named[1] if named else text).strip()
    return text[len("mailto:") :].partition("?")[0] if text.casefold().startswith("mailto:") else text


def _ascii(domain: str) -> str:
    return domain if domain.startswith("[") else domain.encode("idna").decode("ascii")
