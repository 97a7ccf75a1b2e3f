"""Where the look of a site can be tried out; what is not saved yet travels in the address."""

from typing import Any

from django.http import QueryDict
from django.urls import reverse

from sites.colours import COLOURS

TOKENS = (*COLOURS, "lettertype", "hoeken")
PICTURES = ("logo", "hero")


def query_of(look: Any) -> str:
    """The look of a Wijksite, saved or not, as a query string."""
    query = QueryDict(mutable=True)
    for name in TOKENS:
        query[name] = getattr(look, name)
    for name in PICTURES:
        query[name] = str(getattr(look, f"{name}_id") or "")
    return query.urlencode()


def look_url(view: str, look: Any, *args: Any) -> str:
    return f"{reverse(view, args=[look.site_id, *args])}?{query_of(look)}"
