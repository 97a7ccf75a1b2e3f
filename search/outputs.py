"""The same list in other forms than a page: each room registers those that it makes."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise

from search.addresses import ListAddress
from search.formats import add_format
from search.forms import SearchForm
from search.query import SearchQuery
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


@dataclass(frozen=True)
class Output:
    """`naam` is the value of ?formaat=, `label` the words on its button: "Als bestand voor een rekenblad"."""

    naam: str
    label: str | Promise
    respond: Callable[[HttpRequest, Lijst], HttpResponse]


_outputs: dict[str, Output] = {}


def register_output(output: Output) -> None:
    _outputs[output.naam] = output
    add_format(output.naam)


def outputs() -> list[Output]:
    """In the order of their names, so that the buttons stand still."""
    return [_outputs[naam] for naam in sorted(_outputs)]


def links(address: ListAddress, *names: str) -> list[tuple[str, str | Promise, str]]:
    """(name, words, address) of these outputs of a list, as far as there are such."""
    return [(name, _outputs[name].label, address.format(name)) for name in names if name in _outputs]


def respond(request: HttpRequest, lijst: Lijst) -> HttpResponse | None:
    """The list in the form that was asked for; None: the page itself."""
    output = _outputs.get(lijst.form.uitvoer)
    return output.respond(request, lijst) if output else None
