# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What makes a command of a function that is given what it needs, and answers what is to be said or shown.

The function says what it needs by its types: a day, the point from which is looked, who acts. It prints
nothing and opens nothing, and what it refuses is one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any, TypeAlias

import typer

from regietafel.cli.answers import Answer, Shape, tell
from regietafel.cli.given import ACTOR, LANGUAGE, ON_SCREEN, Given, Made, Plain, Typed
from regietafel.cli.records import open_records
from regietafel.cli.speaking import language, refusing

Body: TypeAlias = Callable[..., Answer]
Command: TypeAlias = Callable[..., None]


def group(text: str) -> typer.Typer:
    """Commands that share their first word; without a second it tells what there is."""
    return typer.Typer(help=text, no_args_is_help=True)


def command(
    app: typer.Typer | None = None, name: str | None = None, *, forms: Made = ON_SCREEN, records: bool = True
) -> Callable[[Body], Command]:
    """A command of a group, by the name of its function or another; without a group it is put in one later.

    ``forms`` are those in which it shows its tables. Every command has a language, and finds the records
    open; one that can do without says so.
    """

    def of(body: Body) -> Command:
        needs = signature(body, eval_str=True).parameters
        givens = {parameter.name: _given(parameter, forms) for parameter in needs.values()}

        @wraps(body)
        def run(**typed: Any) -> None:
            spoken = language(typed["lang"])
            with refusing(spoken):
                shape = forms.value("", typed)
                values = {each: given.value(each, typed) for each, given in givens.items()}
                if records:
                    open_records()
                status = tell(body(**values), shape, spoken=spoken)
            if status:
                raise typer.Exit(status)

        options = _options(needs, givens, forms=forms)
        run.__annotations__ = {option.name: option.annotation for option in options}
        run.__dict__["__signature__"] = Signature(options)
        return run if app is None else app.command(name)(run)

    return of


def _given(parameter: Parameter, forms: Made) -> Given:
    """How a value that a function needs is made of what is typed."""
    if parameter.annotation is Shape:
        return forms
    told = getattr(parameter.annotation, "__metadata__", ())
    return next((each for each in told if isinstance(each, Typed | Made)), Plain())


def _options(needs: Mapping[str, Parameter], givens: Mapping[str, Given], *, forms: Made) -> list[Parameter]:
    """The options in the order of the help: of the function itself, the form, who acts, the language."""
    last = [forms, *(given for given in givens.values() if given is ACTOR), LANGUAGE]
    own = [(given, needs[name]) for name, given in givens.items() if given not in last]
    return [
        *(option for given, parameter in own for option in given.options(parameter)),
        *(option for given in last for option in given.options()),
    ]
