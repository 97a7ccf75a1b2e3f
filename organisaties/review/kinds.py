"""Which kinds of pages organisations hand in to the redactie; rooms above add theirs."""

from wagtail.models import Page

from organisaties.models import OrganisatiePage
from sites.tree import paths_above

_models: list[type[Page]] = []


def register_reviewed(model: type[Page]) -> None:
    if model not in _models:
        _models.append(model)


def is_reviewed(page: Page) -> bool:
    return isinstance(page, tuple(_models))


def organisation_of(page: Page) -> OrganisatiePage | None:
    """Whose page it is, in the main language: it is an organisation itself, or stands below one."""
    found = OrganisatiePage.objects.filter(path__in=[*paths_above(page.path), page.path])
    own = found.select_related("locale").order_by("-depth").first()
    return own.bronpagina if own else None


register_reviewed(OrganisatiePage)
