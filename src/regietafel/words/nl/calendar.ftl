# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

calendar-cancelled = Gaat niet door: { $title }
calendar-end-assumed = Het einde is niet bekend. In deze agenda is { $hours } uur vrijgehouden: een aanname.
calendar-address-unknown = Dit adres van een agenda is er niet, of is ingetrokken. Vraag het secretariaat om een nieuw adres.
calendar-name = Overleg { $table }
calendar-meeting = Overleg { $table }
