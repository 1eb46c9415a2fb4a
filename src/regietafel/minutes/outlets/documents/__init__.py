# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The papers of a meeting made from the structure of its minutes: agenda, lists, minutes, in every form."""

from regietafel.minutes.outlets.documents.forms import PaperForm, written
from regietafel.minutes.outlets.documents.of_meeting import content_of
from regietafel.minutes.outlets.documents.writing import AgendaLine, ByHand, Writing

__all__ = ["AgendaLine", "ByHand", "PaperForm", "Writing", "content_of", "written"]
