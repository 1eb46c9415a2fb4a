# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was shared with whom and what came back, to and from its rows."""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.dispatches import Answer, Dispatch, PublicSince, Reaction, Receipt
from regietafel.records.ids import to_uuid
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.models import DispatchRow, PublicSinceRow, ReactionRow, ReceiptRow


def _dispatch_columns(fact: Dispatch) -> Columns:
    return {
        "about": fact.about,
        "receiver": fact.receiver,
        "sent_on": fact.sent_on,
        "embargo": fact.embargo,
    }


def _dispatch(row: DispatchRow, stamp: Stamp) -> Dispatch:
    return Dispatch(stamp, row.about, row.receiver, row.sent_on, row.embargo)


def _receipt_columns(fact: Receipt) -> Columns:
    return {"dispatch_id": to_uuid(fact.dispatch), "received_on": fact.received_on}


def _receipt(row: ReceiptRow, stamp: Stamp) -> Receipt:
    return Receipt(stamp, str(row.dispatch_id), row.received_on)


def _reaction_columns(fact: Reaction) -> Columns:
    return {
        "dispatch_id": to_uuid(fact.dispatch),
        "answer": str(fact.answer),
        **said_columns("reason", fact.reason),
    }


def _reaction(row: ReactionRow, stamp: Stamp) -> Reaction:
    reason = optional_said(row.reason_nl, row.reason_en)
    return Reaction(stamp, str(row.dispatch_id), Answer(row.answer), reason)


def _public_columns(fact: PublicSince) -> Columns:
    return {"about": fact.about, "since": fact.since, **said_columns("ground", fact.ground)}


def _public(row: PublicSinceRow, stamp: Stamp) -> PublicSince:
    return PublicSince(stamp, row.about, row.since, Said(row.ground_nl, row.ground_en))


DISPATCH = Kind(DispatchRow, _dispatch_columns, _dispatch)
RECEIPT = Kind(ReceiptRow, _receipt_columns, _receipt)
REACTION = Kind(ReactionRow, _reaction_columns, _reaction)
PUBLIC_SINCE = Kind(PublicSinceRow, _public_columns, _public)
