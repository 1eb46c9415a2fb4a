# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of seats and roles at a table, and of who was at a meeting and for whom."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, F, Q

from regietafel.base.seats import TableRole
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.records.fields import CodesField
from regietafel.records.models.meetings import MeetingConvenedRow
from regietafel.records.models.rows import FactRow, one_of


class SeatHeldRow(FactRow):
    code = models.TextField(db_index=True)
    table = models.TextField(db_index=True)
    organisation = models.TextField()
    function_nl = models.TextField()
    function_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class SeatFilledRow(FactRow):
    seat = models.ForeignKey(SeatHeldRow, models.DO_NOTHING, related_name="+")
    person = models.UUIDField(null=True)

    class Meta(FactRow.Meta):
        pass


class RoleTakenRow(FactRow):
    table = models.TextField(db_index=True)
    role = models.TextField()
    holders = CodesField(default=tuple)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("role", TableRole),
        ]


class AttendedRow(FactRow):
    meeting = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, related_name="+")
    attendance = models.TextField()
    person = models.UUIDField(null=True)
    organisation = models.TextField(null=True)
    function_nl = models.TextField(null=True)
    function_en = models.TextField(null=True)
    seat = models.ForeignKey(SeatHeldRow, models.DO_NOTHING, null=True, related_name="+")
    hidden = models.TextField(null=True)
    arrives = models.TextField(null=True)
    leaves = models.TextField(null=True)
    place = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("attendance", Attendance),
            CheckConstraint(
                condition=Q(hidden__isnull=True) | Q(hidden__in=[value.value for value in Hidden]),
                name="%(class)s_hidden",
            ),
        ]


class SubstitutedRow(FactRow):
    meeting = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, related_name="+")
    absent = models.ForeignKey(AttendedRow, models.DO_NOTHING, related_name="+")
    by = models.ForeignKey(AttendedRow, models.DO_NOTHING, related_name="+")
    role_nl = models.TextField(null=True)
    role_en = models.TextField(null=True)
    role_hidden = models.BooleanField()
    place = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            CheckConstraint(condition=~Q(absent=F("by")), name="%(class)s_by_another"),
        ]
