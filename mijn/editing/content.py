"""What a version of a page holds, as plain data: to see whether two versions say the same."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from wagtail.fields import StreamField
from wagtail.models import Page

# Of a row below a page: what differs between two versions of it that say the same.
OF_THE_ROW = frozenset({"pk", "pagina", "sort_order", "translation_key", "locale"})


def content_of(page: Page, fields: Iterable[str]) -> dict[str, Any]:
    """`fields` and relations of the page; numbers of rows and blocks are left out, for each version has its own."""
    data = page.serializable_data()
    streams = {field.name for field in page._meta.get_fields() if isinstance(field, StreamField)}
    return {name: _blocks(data[name]) if name in streams else _bare(data.get(name)) for name in fields}


def mark_of(page: Page, fields: Iterable[str]) -> str:
    """Goes with a form, and differs as soon as somebody else changes one of these fields."""
    text = json.dumps(content_of(page, fields), sort_keys=True, default=str)
    return sha256(text.encode()).hexdigest()[:32]


def _blocks(value: str) -> list[dict[str, Any]]:
    return [{"type": block["type"], "value": block["value"]} for block in json.loads(value or "[]")]


def _bare(value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(row, dict) for row in value):
        return [{name: row[name] for name in sorted(row.keys() - OF_THE_ROW)} for row in value]
    return sorted(value, key=str) if isinstance(value, list) else value
