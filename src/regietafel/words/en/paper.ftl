# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

paper-anchor-twice = In { $paper } two paragraphs stand under the same name: { $anchors }. Give every paragraph a name of its own.
paper-without-text = No text of version { $version } is on record. Put the text on record when the version is handed in.
paper-no-such-place = Version { $version } has no place { $anchor }. Look in which version that place stood.
