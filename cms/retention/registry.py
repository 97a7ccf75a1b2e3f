"""
What is kept of people, why, how long, and what happens then.

A room declares this in `<room>/retention.py`. The job "opruimen" does what the declarations say; docs/privacy.md shows
them as one table; tests/cms/test_retention.py refuses a field that looks personal and is not declared.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.apps import apps
from django.db import DatabaseError
from django.db.models import CASCADE, Model, QuerySet

from cms.jobs.registry import Report

# Counts and changes what is too old; idempotent, and changes nothing when `report.dry_run`.
Sweep = Callable[[Report], None]


class Then(StrEnum):
    DELETED = "weg"
    EMPTIED = "leeggemaakt"
    DETACHED = "de rij blijft, zonder de persoon"


class NotErasedError(ValueError):
    """A field is declared to go with the account, and would not."""


@dataclass(frozen=True)
class Retention:
    """
    `model`: "organisaties.Aanvraag"; one may have several. `fields`: those with something of a person in them.
    `purpose` and `keeps` are Dutch words for docs/privacy.md. Without `enforce` something else sees to it: `by` says
    what.
    """

    model: str
    fields: tuple[str, ...]
    purpose: str
    keeps: str
    then: Then
    enforce: Sweep | None = None
    by: str = ""


_declared: list[Retention] = []


def register_retention(retention: Retention) -> None:
    # Raises LookupError for a model that is not there, FieldDoesNotExist for a field.
    for name in retention.fields:
        apps.get_model(retention.model)._meta.get_field(name)
    _declared.append(retention)


def with_the_account(model: str, *fields: str, purpose: str) -> None:
    """Fields that point to an account, and what the database does with them when that goes. Raises NotErasedError."""
    for name in fields:
        field = apps.get_model(model)._meta.get_field(name)
        register_retention(
            Retention(model, (name,), purpose, "zolang het account er is", _when_the_account_goes(field))
        )


def _when_the_account_goes(field: Any) -> Then:
    if field.many_to_many:
        return Then.DELETED
    on_delete = field.remote_field.on_delete
    if on_delete is CASCADE:
        return Then.DELETED
    if getattr(on_delete, "__name__", "") != "SET_NULL":
        raise NotErasedError(f"{field} outlives the account")
    return Then.DETACHED


def all_retentions() -> list[Retention]:
    return sorted(_declared, key=lambda retention: (retention.model.lower(), retention.fields))


def declared_fields(model: type[Model]) -> set[str]:
    return {
        name for retention in _declared if retention.model == model._meta.label for name in retention.fields
    }


def enforce_all(report: Report) -> None:
    """Counts under "<model> <what>"; a database that refuses one does not keep the others from their work."""
    sweeps = {kept.enforce: kept.model for kept in all_retentions() if kept.enforce}
    for sweep, model in sweeps.items():
        own = Report(dry_run=report.dry_run)
        try:
            sweep(own)
        except DatabaseError as error:
            report.error(model, str(error))
        for what, number in own.counts.items():
            report.count(f"{model} {what}", number)
        report.errors += own.errors


def forget(old: QuerySet[Any], report: Report) -> None:
    """The usual way: the rows go, and are counted."""
    report.count("weg", old.count() if report.dry_run else old.delete()[0])


def as_table() -> str:
    """For docs/privacy.md: a row per declaration, those of one model, time and end together."""
    rows: dict[tuple[str, str, str, str, str], list[str]] = {}
    for kept in all_retentions():
        by = "taak `opruimen`" if kept.enforce else kept.by or "met het account"
        rows.setdefault((kept.model, kept.purpose, kept.keeps, str(kept.then), by), []).extend(kept.fields)
    lines = ["| Tabel | Velden | Waarvoor | Hoe lang | Daarna | Door |", "|---|---|---|---|---|---|"]
    for (model, purpose, keeps, then, by), fields in rows.items():
        named = ", ".join(f"`{name}`" for name in fields) or "–"
        lines.append(f"| `{model}` | {named} | {purpose} | {keeps} | {then} | {by} |")
    return "\n".join(lines)
