# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Files kept by their content: facts hold the hash, the bytes stand here once and cannot change unseen."""

from __future__ import annotations

import hashlib

from django.db import IntegrityError, transaction

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.models import StoredFileRow


def digest_of(content: bytes) -> str:
    """The hash by which a file is kept (SHA-256, 64 characters).

    >>> digest_of(b"")[:12]
    'e3b0c44298fc'
    """
    return hashlib.sha256(content).hexdigest()


def keep(content: bytes) -> str:
    """Keep the bytes and give their hash; the same file twice is kept once."""
    digest = digest_of(content)
    if not StoredFileRow.objects.filter(pk=digest).exists():
        try:
            with transaction.atomic():
                StoredFileRow.objects.create(
                    digest=digest, content=content, size=len(content), kept_at=clock.now()
                )
        except IntegrityError:
            # Another kept the same bytes at the same moment: they are there, which is all that was asked.
            return digest
    return digest


def fetch(digest: str) -> bytes:
    """The bytes under that hash; refused when they are not there or no longer fit it."""
    row = StoredFileRow.objects.filter(pk=digest).first()
    if row is None:
        raise Refused("stored-not-there", digest=digest)
    content = bytes(row.content)
    if digest_of(content) != digest:
        raise Refused("stored-damaged", digest=digest)
    return content
