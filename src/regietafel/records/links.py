# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Links to sign in with, each good for once and not for long. Of the token only the hash is kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.models import SignInLink


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who a link lets in: as which role, for which bodies."""

    actor: str
    role: str
    bodies: tuple[str, ...]
    tables: tuple[str, ...] = ()


def issue(who: SignedIn, *, lifetime: timedelta = timedelta(minutes=30)) -> str:
    """A fresh token for a link; it is shown once and cannot be read back."""
    token, now = secrets.token_urlsafe(32), clock.now()
    SignInLink.objects.create(
        token_hash=_hash(token),
        actor=who.actor,
        role=who.role,
        bodies=who.bodies,
        tables=who.tables,
        created_at=now,
        expires_at=now + lifetime,
    )
    return token


def use(token: str) -> SignedIn:
    """Let in whoever holds the token, once; refused, without saying why, when unknown, used or too old."""
    if not SignInLink.objects.filter(_fresh(token)).update(used_at=clock.now()):
        raise Refused("records-link-not-valid")
    return _who(SignInLink.objects.get(pk=_hash(token)))


def look(token: str) -> SignedIn:
    """Whom the link would let in, without using it; refused as ``use`` refuses."""
    link = SignInLink.objects.filter(_fresh(token)).first()
    if link is None:
        raise Refused("records-link-not-valid")
    return _who(link)


def _fresh(token: str) -> Q:
    return Q(token_hash=_hash(token), used_at__isnull=True, expires_at__gt=clock.now())


def _who(link: SignInLink) -> SignedIn:
    return SignedIn(link.actor, link.role, link.bodies, link.tables)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
