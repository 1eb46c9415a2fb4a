# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Letters by e-mail about a meeting: convocation and reminder, in two forms, with the meeting beside it."""

from __future__ import annotations

from regietafel.publication.mail.letters import Invitation, LetterItem, LetterKind, letter, require_address

__all__ = ["Invitation", "LetterItem", "LetterKind", "letter", "require_address"]
