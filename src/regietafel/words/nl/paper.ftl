# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

paper-anchor-twice = In { $paper } staan twee alinea’s onder dezelfde naam: { $anchors }. Geef elke alinea een eigen naam.
paper-without-text = Van versie { $version } is geen tekst vastgelegd. Leg de tekst vast bij het indienen van de versie.
paper-no-such-place = Versie { $version } heeft geen plek { $anchor }. Kijk in welke versie die plek stond.
