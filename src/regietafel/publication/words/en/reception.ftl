# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Locations and plans
reception-capacity-negative = The capacity of { $location } is { $capacity }. A location has no places or more.
reception-ends-before-opening = The contract of { $location } ends on { $ends }, but the location opens on { $opens }. Choose an end after the opening.
reception-extension-not-after-end = The extension of { $location } runs until { $until }, which is not after the end of the contract. Choose a later day, or fill in the end of the contract first.
reception-plan-without-amount = The plan { $plan } has no amount. Fill in an amount above zero.
reception-path-not-rising = The path of the plan { $plan } falls somewhere or names a day twice. A path counts up from the start.
reception-parts-do-not-add-up = The parts of the plan { $plan } make { $total } together, and the plan is { $amount }. Make the parts equal to the plan.
