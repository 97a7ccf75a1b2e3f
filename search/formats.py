"""The names of the forms in which a list can be had. Apart from search.outputs, which knows the form that asks here."""

HTML = "html"

_names: set[str] = set()


def add_format(naam: str) -> None:
    _names.add(naam)


def known_format(naam: str) -> str:
    """The name when there is such a form, else that of the page itself."""
    return naam if naam in _names else HTML
