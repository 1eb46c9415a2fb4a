# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

paper-anchor-twice = In { $paper } staan twee alinea’s onder dezelfde naam: { $anchors }. Geef elke alinea een eigen naam.
