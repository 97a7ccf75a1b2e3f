"""Which parameters of an address choose what is on a list, and which only how it is shown."""

from django.http import QueryDict

# How a list is shown, from which day, and on what.
VIEW_ONLY = frozenset({"dag", "formaat", "gedrukt", "maand", "opmaak", "pagina", "papier", "weergave"})


def filters_in(address: str) -> QueryDict:
    """The filters of an address, of the part after its "?", or of bare parameters; each that says something."""
    _path, found, query = address.strip().partition("?")
    given = QueryDict((query if found else address.strip()).partition("#")[0])
    kept = QueryDict(mutable=True)
    for name, values in given.lists():
        said = [value for value in values if value]
        if name not in VIEW_ONLY and said:
            kept.setlist(name, said)
    return kept


def chooses(data: QueryDict) -> bool:
    """Whether somebody chose filters of their own, also when they chose none by taking one away."""
    return any(name not in VIEW_ONLY for name in data)


def with_filters(data: QueryDict, filters: QueryDict) -> QueryDict:
    """What was asked, on the list with these filters."""
    both = filters.copy()
    for name, values in data.lists():
        both.setlist(name, values)
    return both
