# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

disputes-own-count = Own count: { $count }.
disputes-evidence = Evidence: { $evidence }
disputes-answered = Answer of { $body }, { $day }:
disputes-answer-ground = Answer of the source
disputes-answer-do = Record the answer
disputes-contest = Contest a figure
disputes-figure = Which figure
disputes-count = Own count (may be left empty)
disputes-evidence-field = Evidence: reference or place (may be left empty)
disputes-do = Record the dispute
disputes-public = What you record here is public. Name no persons.
disputes-disputed = contested
disputes-needs-ground = A dispute needs a ground. Write down why the figure is not right.
disputes-not-your-source = You do not speak for { $body }. Only the source of the figure answers.
disputes-answered-already = This dispute has been answered, or is an answer itself.
disputes-own-dispute = { $body } contested this figure itself. The source of the figure answers.
disputes-not-its-source = This figure comes from { $source }, not from { $body }. Only its source answers.
disputes-heading = Contested figures
disputes-unanswered = The source has not answered yet.
disputes-by = For
disputes-figure-line = { $what }, { $area }, { $day }: { $amount } ({ $source })
disputes-in-country = { $what }, { $day }: { $amount } ({ $source })
disputes-ground = Why is it wrong
disputes-remark = { $figure } is contested by { $body }: { $ground }
disputes-remark-count = { $figure } is contested by { $body }, who counts { $own }: { $ground }
disputes-recorded = The dispute is on record as { $fact }. It stands beside the figure wherever that stands.
