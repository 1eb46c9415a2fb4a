# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

paper-anchor-twice = In { $paper } two paragraphs stand under the same name: { $anchors }. Give every paragraph a name of its own.
