"""The addresses of a list with one choice more or less."""

from copy import copy
from typing import Self
from urllib.parse import urlencode

from search.forms import SearchForm
from search.query import FACETS, OPEN
from search.when import TIME_FACETS

OTHER = ("van", "tot", "organisatie", "bij", "straal", "letterlijk")
ORDER = ("q", *FACETS, *TIME_FACETS, OPEN, *OTHER, "sortering")


class ListAddress:
    """Builds the address of the same list in another state; the order of the parameters is always the same."""

    def __init__(
        self, path: str, form: SearchForm, vast: tuple[str, ...] = (), also: dict[str, str] | None = None
    ) -> None:
        """`vast` are facets that the page itself decides; `also` are parameters of its own."""
        self.path = path
        self.vast = vast
        self.also = also or {}
        self.state: dict[str, tuple[str, ...]] = {}
        if form.zoekwoorden:
            self.state["q"] = (form.zoekwoorden,)
        self.state |= form.gekozen | form.tijdkeuzes | form.openkeuze | form.overig
        if form.is_letterlijk:
            self.state["letterlijk"] = ("1",)
        if form.cleaned_data.get("sortering"):
            self.state["sortering"] = (form.cleaned_data["sortering"],)
        # What was typed, and the filters that were read in it.
        self.getypt = form.tekst
        self.uit_woorden = form.filters_uit_woorden
        self.is_eigen_naam = bool(form.ook)

    def _url(self, state: dict[str, tuple[str, ...]], pagina: int = 1) -> str:
        pairs = [
            (name, value)
            for name, values in sorted(state.items(), key=lambda item: ORDER.index(item[0]))
            if name not in self.vast
            for value in values
        ]
        pairs += self.also.items()
        if pagina > 1:
            pairs.append(("pagina", str(pagina)))
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path

    def page(self, pagina: int) -> str:
        """Of a name the words as they were typed: without them it would not be on that list."""
        return self._url(self._as_typed() if self.is_eigen_naam else self.state, pagina)

    @property
    def precies(self) -> str:
        """The list in which no word is taken for a filter; "" when none was."""
        return self._url(self._as_typed() | {"letterlijk": ("1",)}) if self.uit_woorden else ""

    def _as_typed(self) -> dict[str, tuple[str, ...]]:
        kept = {name: values for name, values in self.state.items() if name not in self.uit_woorden}
        if not self.state.get("q"):
            # The order by date was that of filters without words.
            kept.pop("sortering", None)
        return kept | {"q": (self.getypt,)}

    def toggled(self, name: str, value: str) -> str:
        values = self.state.get(name, ())
        changed = tuple(other for other in values if other != value) if value in values else (*values, value)
        return self._url(self.state | {name: changed} if changed else self._less(name))

    def choosing(self, name: str, value: str) -> str:
        """With only this value of a parameter."""
        return self._url(self.state | {name: (value,)})

    def without(self, *names: str) -> str:
        return self._url({name: values for name, values in self.state.items() if name not in names})

    def with_value(self, name: str, value: str) -> str:
        """The list with another value of a parameter of its own."""
        return self.also_with(name, value).page(1)

    def also_with(self, name: str, value: str | None) -> Self:
        """The same address, with another value of a parameter of its own or without it."""
        changed = copy(self)
        changed.also = {other: kept for other, kept in self.also.items() if other != name}
        if value is not None:
            changed.also[name] = value
        return changed

    def format(self, formaat: str) -> str:
        url = self._url(self.state)
        return f"{url}{'&' if '?' in url else '?'}formaat={formaat}"

    def _less(self, name: str) -> dict[str, tuple[str, ...]]:
        return {other: values for other, values in self.state.items() if other != name}
