"""
Each room says in `<room>/own_data.py` which of its rows are about, or by, somebody; accounts shows them.

tests/cms/test_own_data.py compares this with what the rooms declare to keep (cms.retention).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model, Q, QuerySet
from django.utils.functional import Promise
from django.utils.text import capfirst

from cms.permissions import User

# A dict per row, in the order of the columns, by what stands above the column; the values fit in JSON.
Row = dict[str, Any]


@dataclass(frozen=True)
class OwnData:
    """
    `name` is the key in the file. `of` says which rows of the model are somebody's. `columns`: fields or properties;
    one that is no field has its word in `labels`. `prepare` looks up at once what the rows would each look up.
    """

    name: str
    title: Promise
    model: str
    of: Callable[[Any], Q]
    columns: tuple[str, ...]
    labels: Mapping[str, Promise] = field(default_factory=dict)
    prepare: Callable[[Iterable[Any]], object] | None = None

    @property
    def model_class(self) -> type[Model]:
        return apps.get_model(self.model)

    def found(self, user: User) -> QuerySet[Any]:
        """The newest first."""
        model = self.model_class
        relations = [
            column for column in self.columns if (known := _field(model, column)) and known.is_relation
        ]
        return model._base_manager.filter(self.of(user)).select_related(*relations).order_by("-pk")

    def in_words(self, rows: Iterable[Model]) -> list[Row]:
        found = list(rows)
        if self.prepare:
            self.prepare(found)
        labels = {column: self.label(column) for column in self.columns}
        return [{labels[column]: value_of(row, column) for column in self.columns} for row in found]

    def label(self, column: str) -> str:
        if column in self.labels:
            return str(self.labels[column])
        return capfirst(str(_field(self.model_class, column).verbose_name))


_parts: dict[str, OwnData] = {}


def register_own_data(part: OwnData) -> None:
    _parts[part.name] = part


def all_own_data() -> list[OwnData]:
    """The account first, then by title."""
    return sorted(_parts.values(), key=lambda part: (part.name != "account", str(part.title)))


def value_of(row: Model, column: str) -> Any:
    known = _field(type(row), column)
    if known is not None and getattr(known, "choices", None):
        return str(getattr(row, f"get_{column}_display")())
    value = getattr(row, column)
    if value is None or isinstance(value, str | bool | int | float | date | datetime | dict | list):
        return value
    return str(value)


def _field(model: type[Model], column: str) -> Any:
    try:
        return model._meta.get_field(column)
    except FieldDoesNotExist:
        return None
