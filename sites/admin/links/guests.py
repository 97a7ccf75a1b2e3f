"""Items of other sites on one's own: shown, hidden, or waiting for approval."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Min, QuerySet
from django.db.models.functions import Substr
from wagtail.models import Page, Site

from sites.guests import homes, paths
from sites.kinds import all_kinds
from sites.models import Verberging, Vermelding, Voorstel, Wijksite
from sites.pages import relative_path
from sites.tree import ROOT_PATH_LENGTH, subtree

Listed = Vermelding | Verberging | Voorstel


@dataclass(frozen=True)
class GuestRow:
    """`url` is the absolute public address: on this site when it is shown there, else at home."""

    pagina: Page
    soort: str
    herkomst: str
    url: str
    reden: str = ""
    door: str = ""
    op: datetime | None = None


def shown(site: Site) -> QuerySet[Vermelding]:
    return foreign(Vermelding.objects.op(site), site).order_by("pagina__title", "pk")


def hidden(site: Site) -> QuerySet[Verberging]:
    """The latest decision first."""
    return foreign(Verberging.objects.filter(site=site), site).select_related("door").order_by("-op", "pk")


def waiting(site: Site) -> QuerySet[Voorstel]:
    """Each item once, also when several links offer it."""
    offered = Voorstel.objects.filter(site=site)
    once = offered.values("pagina").annotate(first=Min("pk")).values("first")
    return foreign(offered.filter(pk__in=once), site).order_by("pagina__title", "pk")


def foreign(rows: QuerySet, site: Site) -> QuerySet:
    return rows.exclude(subtree(site.root_page.path, "pagina__")).select_related("pagina")


def home_sites(rows: QuerySet) -> list[Wijksite]:
    """Where the items of a list live, by name. Two queries."""
    roots = rows.order_by().annotate(thuis=Substr("pagina__path", 1, ROOT_PATH_LENGTH))
    found = homes(roots.values_list("thuis", flat=True).distinct())
    return sorted(found.values(), key=lambda wijksite: wijksite.naam)


def guest_rows(site: Site, rows: Iterable[Listed]) -> list[GuestRow]:
    """What a list shows of one page of rows. A fixed number of queries."""
    listed = list(rows)
    home_of = homes(row.pagina.path for row in listed)
    here = paths([row for row in listed if isinstance(row, Vermelding)], settings.LANGUAGE_CODE)
    found = []
    for row in listed:
        home = home_of.get(row.pagina.path[:ROOT_PATH_LENGTH])
        url = ""
        if isinstance(row, Vermelding):
            url = f"{site.root_url}{here[row.pk]}" if row.pk in here else ""
        elif home is not None:
            url = home.site.root_url + relative_path(row.pagina, home.site.root_page)
        decision = row if isinstance(row, Verberging) else None
        found.append(
            GuestRow(
                pagina=row.pagina,
                soort=str(row.pagina.page_type_display_name),
                herkomst=home.naam if home else "",
                url=url,
                reden=decision.reden if decision else "",
                door=str(decision.door or "") if decision else "",
                op=decision.op if decision else None,
            )
        )
    return found


def per_kind(pages: QuerySet[Page]) -> dict[str, int]:
    """Number of pages by the name of their kind. One query."""
    kinds = {ContentType.objects.get_for_model(kind.model).pk: kind.soort for kind in all_kinds()}
    rows = pages.order_by().values_list("content_type").annotate(number=Count("pk"))
    return {kinds[type_id]: number for type_id, number in rows if type_id in kinds}
