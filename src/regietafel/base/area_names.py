# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Names of areas as people and tables write them, made comparable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from regietafel.base.area import AreaKind

_LEVELS = {
    AreaKind.MUNICIPALITY: r"gemeente|gem|gm|stad|municipality",
    AreaKind.PROVINCE: r"provincie|prov|pv|province",
    AreaKind.SAFETY_REGION: r"veiligheidsregio|vr|safety region",
}
_BEGINNINGS = {
    kind: re.compile(
        rf"(?:de\s+)?(?:{words})(?:\.\s*|\s+)(?:of\s+)?(?=[^\W\d]|['\u2018\u2019`])", re.IGNORECASE
    )
    for kind, words in _LEVELS.items()
}
_ENDINGS = {
    kind: re.compile(rf"\s*(?:\((?:{words})\.?\)|[\s,]\s*(?:{words})\.?)$", re.IGNORECASE)
    for kind, words in _LEVELS.items()
}
_NOTE_SIGN = re.compile(r"(?:\s?[*†‡¹²³]|\s?\(?[0-9]{1,2}\)){1,4}$")
"""The sign of a note behind a name; a digit without a bracket can be a part of it."""
_LONGEST = 80
"""Signs; what is longer is no name, and is not tried in other ways."""
_CODE = re.compile(r"(GM|PV|VR)?[\s-]*([0-9]{1,4})", re.IGNORECASE)
_DIGITS = {AreaKind.PROVINCE: ("PV", 2), AreaKind.SAFETY_REGION: ("VR", 2)}
_SHORT = (
    (re.compile(r"\ba\s*[/.]\s*d\.?\s*"), ("aan den ", "aan de ")),
    (re.compile(r"\bo\s*[/.]\s*d\.?\s*"), ("op den ", "op de ")),
    (re.compile(r"\bv\s*[/.]\s*d\.?\s*"), ("van den ", "van de ")),
    (re.compile(r"\bst\b[.\s-]*"), ("sint ",)),
    (re.compile(r"\s*[&+]\s*"), (" en ",)),
    (re.compile(r"[\s,]+c\.?\s?a\.?$"), ("",)),
)
"""What is written shorter, and what it stands for."""
_TURNED = re.compile(r"(.+?)(?:,\s*|\s+\()(de|den|het|'s|the)-?\)?", re.IGNORECASE)
"""An article behind the name, where a list is sorted by the word after it."""
_OF_PROVINCE = re.compile(r"(.+?)(?:\s*[(,]\s*|\s+)([a-zâû. -]+?)\)?")
_PROVINCES = {
    "PV20": ("groningen", "gr", "gn", "gron"),
    "PV21": ("fryslan", "friesland", "fr", "frl", "fri"),
    "PV22": ("drenthe", "dr", "dre"),
    "PV23": ("overijssel", "o", "ov"),
    "PV24": ("flevoland", "fl", "flev"),
    "PV25": ("gelderland", "g", "gld", "gel"),
    "PV26": ("utrecht", "u", "ut", "utr"),
    "PV27": ("noordholland", "nh", "nholland"),
    "PV28": ("zuidholland", "zh", "zholland"),
    "PV29": ("zeeland", "z", "zl", "zld"),
    "PV30": ("noordbrabant", "brabant", "nb", "nbr", "nbrabant"),
    "PV31": ("limburg", "l", "lb", "lim", "limb"),
}
_PROVINCE_CODES = {word: code for code, words in _PROVINCES.items() for word in words}


class Reading(NamedTuple):
    """One way to read a name (*lezing van een naam*): the name made plain, the level, the province."""

    name: str
    kind: AreaKind | None = None
    within: str | None = None
    """The code of the province, where the writer named it."""


def plain(name: str) -> str:
    """A name without case, accents, spaces and signs, to compare by.

    >>> plain("'s-Gravenhage"), plain("\u2019s Gravenhage"), plain("Súdwest-Fryslân"), plain("Bergen (NH.)")
    ('sgravenhage', 'sgravenhage', 'sudwestfryslan', 'bergennh')
    """
    parts = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]", "", "".join(sign for sign in parts if not unicodedata.combining(sign)))


def split_kind(text: str) -> tuple[str, AreaKind | None]:
    """The name, and the level where the writer gave it, as CBS does where a name occurs twice.

    >>> split_kind("Groningen (PV)")
    ('Groningen', <AreaKind.PROVINCE: 'province'>)
    >>> split_kind("Gem. Utrecht"), split_kind("Bergen (NH.)")
    (('Utrecht', <AreaKind.MUNICIPALITY: 'municipality'>), ('Bergen (NH.)', None))
    """
    name = " ".join(text.split())
    for forms in (_ENDINGS, _BEGINNINGS):
        for kind, form in forms.items():
            left, count = form.subn("", name, count=1) if form is _ENDINGS[kind] else _cut(form, name)
            if count and left:
                return left.strip(), kind
    return name, None


def _cut(form: re.Pattern[str], name: str) -> tuple[str, int]:
    """What is left behind a beginning, and whether there was one."""
    found = form.match(name)
    return (name[found.end() :], 1) if found else (name, 0)


def readings(text: str, kind: AreaKind | None = None) -> Iterator[Reading]:
    """The ways to read a code or name, the most literal first; of a number alone ``kind`` says the level.

    >>> list(readings("GM34"))[-1].name, list(readings("9", AreaKind.SAFETY_REGION))[-1].name
    ('gm0034', 'vr09')
    >>> Reading("bergen", None, "PV31") in readings("Bergen (Limburg)")
    True
    """
    name, said = split_kind(_NOTE_SIGN.sub("", text) if len(text) <= _LONGEST else text)
    yield Reading(plain(name), said)
    if len(text) > _LONGEST:
        return
    if code := _CODE.fullmatch(name):
        letters, digits = _DIGITS.get(kind, ("GM", 4)) if kind else ("GM", 4)
        if code[1]:
            letters, digits = code[1].upper(), 4 if code[1].upper() == "GM" else 2
        yield Reading(plain(f"{letters}{int(code[2]):0{digits}}"), said)
        return
    if AreaKind.PROVINCE in (kind, said) and (province := _PROVINCE_CODES.get(plain(name))):
        yield Reading(plain(province), said)
    for spelled in _spelled(name.casefold()):
        yield Reading(plain(spelled), said)
        yield Reading(plain(spelled).replace("ij", "y"), said)
        yield Reading(plain(spelled).replace("y", "ij"), said)
        if part := _OF_PROVINCE.fullmatch(spelled):
            yield from _of_province(part[1], part[2], kind=said)


def _of_province(name: str, province: str, *, kind: AreaKind | None) -> Iterator[Reading]:
    code = _PROVINCE_CODES.get(plain(province))
    if code is not None:
        yield Reading(plain(name), kind, code)


def _spelled(name: str) -> list[str]:
    """The name with what was written shorter written out, its article in front."""
    spelled = [name]
    for form, longer in _SHORT:
        if form.search(name):
            spelled = [form.sub(words, before) for before in spelled for words in longer]
    if turned := _TURNED.fullmatch(name):
        spelled.append(f"{turned[2]} {turned[1]}")
    return [*spelled, f"de {spelled[0]}"]


def twofold(text: str) -> tuple[str, str] | None:
    """Two names of one area written together: "Leeuwarden/Ljouwert", "Den Haag ('s-Gravenhage)".

    >>> twofold("Leeuwarden (Ljouwert)"), twofold("Capelle a/d IJssel")
    (('Leeuwarden', 'Ljouwert'), ('Capelle a', 'd IJssel'))
    """
    if len(text) > _LONGEST:
        return None
    found = re.fullmatch(r"(.+?)\s*(?:/|\()\s*(.+?)\)?", " ".join(text.split()))
    return (found[1], found[2]) if found else None
