# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

annotated-title = Geannoteerde agenda { $table }, { $day }
annotated-private = Persoonlijk, voor { $member }. Niet verspreiden.
annotated-nothing = Er staan geen punten op de agenda.
annotated-none = Van u wordt hier niets gevraagd, en er is niets veranderd.
annotated-asked = Gevraagd van ons:
annotated-before = (vóór { $day })
annotated-changed = Veranderd sinds de vorige keer:
annotated-challenged = Getal dat ter discussie zal staan:
annotated-source = Bron:
annotated-no-source = geen bron vastgelegd
