"""The addresses of a list with one choice more or less."""

from copy import copy
from urllib.parse import urlencode

from search.forms import SearchForm
from search.query import FACETS


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
        if form.tekst:
            self.state["q"] = (form.tekst,)
        self.state |= form.gekozen
        if form.cleaned_data.get("sortering"):
            self.state["sortering"] = (form.cleaned_data["sortering"],)

    def _url(self, state: dict[str, tuple[str, ...]], pagina: int = 1) -> str:
        order = ["q", *FACETS, "sortering"]
        pairs = [
            (name, value)
            for name, values in sorted(state.items(), key=lambda item: order.index(item[0]))
            if name not in self.vast
            for value in values
        ]
        pairs += self.also.items()
        if pagina > 1:
            pairs.append(("pagina", str(pagina)))
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path

    def page(self, pagina: int) -> str:
        return self._url(self.state, pagina)

    def toggled(self, name: str, value: str) -> str:
        values = self.state.get(name, ())
        changed = tuple(other for other in values if other != value) if value in values else (*values, value)
        return self._url(self.state | {name: changed} if changed else self._less(name))

    def without(self, name: str) -> str:
        return self._url(self._less(name))

    def with_value(self, name: str, value: str) -> str:
        """The list with another value of a parameter of its own."""
        changed = copy(self)
        changed.also = self.also | {name: value}
        return changed.page(1)

    def format(self, formaat: str) -> str:
        url = self._url(self.state)
        return f"{url}{'&' if '?' in url else '?'}formaat={formaat}"

    def _less(self, name: str) -> dict[str, tuple[str, ...]]:
        return {other: values for other, values in self.state.items() if other != name}
