from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper


class SortKeyField(models.CharField):
    """Text by which lists are sorted, sign by sign on every engine (see search.analysis.sort_key)."""

    def db_parameters(self, connection: BaseDatabaseWrapper) -> dict[str, Any]:
        """PostgreSQL would else sort by the language of its operating system, which skips spaces."""
        parameters = super().db_parameters(connection)
        if connection.vendor == "postgresql":
            parameters["collation"] = "C"
        return parameters
