"""The same list in other forms than a page: each room registers those that it makes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise

from search.addresses import ListAddress
from search.formats import add_format
from search.forms import SearchForm
from search.query import SearchQuery
from search.registry import get_type
from sites.models import Wijksite


@dataclass(frozen=True)
class Lijst:
    """
    A filtered list, as every output gets it: all filters are in `query`, those that the page itself decides too.

    `titel` is that of the page, a heading on paper and the name of a feed; `address` is of the page itself, without
    the form; without `wijksite` it is a list over all sites.
    """

    titel: str
    query: SearchQuery
    form: SearchForm
    address: ListAddress
    wijksite: Wijksite | None
    omschrijving: str = ""

    @property
    def soorten(self) -> tuple[str, ...]:
        """The types that can be on it: those that were chosen, else all; for a time only what has times."""
        chosen = self.query.facetten.get("type") or tuple(self.form.labels.per_facet["type"])
        if not self.query.wanneer:
            return tuple(chosen)
        return tuple(soort for soort in chosen if get_type(soort).moments is not None)


def always(lijst: Lijst) -> bool:
    return True


@dataclass(frozen=True)
class Output:
    """
    `naam` is the value of ?formaat=, `label` the words on its button: "Als bestand voor een rekenblad".

    `offered`: whether a page offers it with this list. Who asks for it anyway gets an answer all the same.
    """

    naam: str
    label: str | Promise
    respond: Callable[[HttpRequest, Lijst], HttpResponse]
    offered: Callable[[Lijst], bool] = always


_outputs: dict[str, Output] = {}


def register_output(output: Output) -> None:
    _outputs[output.naam] = output
    add_format(output.naam)


def outputs() -> list[Output]:
    """In the order of their names, so that the buttons stand still."""
    return [_outputs[naam] for naam in sorted(_outputs)]


# What somebody follows or keeps; paper has its own button.
KEPT = ("ics", "rss", "csv", "json")


def links(lijst: Lijst, *names: str) -> list[tuple[str, str | Promise, str]]:
    """(name, words, address) of these outputs of a list, as far as there are such and they suit it."""
    found = [_outputs[name] for name in names if name in _outputs]
    return [
        (output.naam, output.label, lijst.address.format(output.naam))
        for output in found
        if output.offered(lijst)
    ]


def other_forms(lijst: Lijst) -> dict[str, Any]:
    """What the page of a list needs to offer it in other forms: `meenemen`, and `rss_url` and `pdf_url` or ""."""
    urls = {name: url for name, _words, url in links(lijst, "rss", "pdf")}
    return {
        "meenemen": links(lijst, *KEPT),
        "rss_url": urls.get("rss", ""),
        "pdf_url": urls.get("pdf", ""),
    }


def respond(request: HttpRequest, lijst: Lijst) -> HttpResponse | None:
    """The list in the form that was asked for; None: the page itself."""
    output = _outputs.get(lijst.form.uitvoer)
    return output.respond(request, lijst) if output else None
