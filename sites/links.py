"""
Links between sites at work: what a change will come to, the work itself, and what editors decide about single items.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Model, Q
from django.utils import timezone
from django_tasks import task
from wagtail.models import Page, Site

from accounts.models import User
from cms.jobs.registry import Report
from sites.guests import homes, paths
from sites.kinds import all_kinds
from sites.listings import Herberekening, herbereken_paginas, pages_of_site
from sites.models import Bron, Koppeling, Toelating, Verberging, Vermelding, Voorstel, Wijksite
from sites.sources import as_link, working_links
from sites.tree import ROOT_PATH_LENGTH

# So many pages are brought in line before others may write again and progress is shown.
STEP = 250
# So many while somebody waits; more of them are a task.
AT_ONCE = 1000


@dataclass(frozen=True)
class Gevolgen:
    """Number of items per kind that come, go or will wait for approval on the receiving site."""

    erbij: dict[str, int] = field(default_factory=dict)
    weg: dict[str, int] = field(default_factory=dict)
    ter_goedkeuring: dict[str, int] = field(default_factory=dict)

    @property
    def niets(self) -> bool:
        return not (self.erbij or self.weg or self.ter_goedkeuring)


def gevolgen(
    koppeling: Koppeling,
    *,
    themas: Iterable[Model] | None = None,
    wijken: Iterable[Model] | None = None,
    doelgroepen: Iterable[Model] | None = None,
) -> Gevolgen:
    """
    What saving a link, as it is in memory, would change on the receiving site; nothing is written.

    The words by which it is narrowed are those that are stored, unless they are given.
    """
    given = {"themas": themas, "wijken": wijken, "doelgroepen": doelgroepen}
    stored = {name: getattr(koppeling, name).all() if koppeling.pk else () for name in given}
    chosen = {
        name: [row.pk for row in (stored[name] if rows is None else rows)] for name, rows in given.items()
    }
    links = [link for link in working_links() if link.id != koppeling.pk]
    if koppeling.is_werkzaam and koppeling.van.wijksite.is_open:
        links.append(as_link(koppeling, **chosen))
    result = herbereken_paginas(affected_pages(koppeling), links=links, dry_run=True)
    return Gevolgen(
        _per_kind(page_id for site_id, page_id in result.nieuw if site_id == koppeling.naar_id),
        _per_kind(page_id for site_id, page_id in result.weg if site_id == koppeling.naar_id),
        _per_kind(page_id for link_id, page_id in result.aangeboden if link_id == (koppeling.pk or 0)),
    )


def _per_kind(page_ids: Iterable[int]) -> dict[str, int]:
    ids = list(page_ids)
    counts = (
        {kind.soort: kind.model.objects.filter(pk__in=ids).count() for kind in all_kinds()} if ids else {}
    )
    return {soort: number for soort, number in counts.items() if number}


def affected_pages(koppeling: Koppeling) -> set[int]:
    """Pages that a link carries or might carry: what the sharing site shows, and what it brought before."""
    ids = set(Vermelding.objects.filter(site=koppeling.van_id).values_list("pagina_id", flat=True))
    if koppeling.pk:
        ids |= set(Bron.objects.filter(koppeling=koppeling).values_list("vermelding__pagina_id", flat=True))
        ids |= set(Voorstel.objects.filter(koppeling=koppeling).values_list("pagina_id", flat=True))
    return ids


def apply_after_commit(koppeling: Koppeling) -> None:
    """Call it after every change of a link. Until the work is done `verwerkt_op` is empty."""
    Koppeling.objects.filter(pk=koppeling.pk).update(
        te_verwerken=len(affected_pages(koppeling)), verwerkt=0, verwerkt_op=None, stap_op=timezone.now()
    )
    koppeling.refresh_from_db(fields=["te_verwerken", "verwerkt", "verwerkt_op", "stap_op"])
    transaction.on_commit(lambda: apply_link_task.enqueue(koppeling.pk))


@task()
def apply_link_task(koppeling_id: int) -> None:
    apply_link(koppeling_id)


def apply_link(koppeling_id: int, report: Report | None = None) -> Herberekening:
    """
    Bring all that a link concerns in line with it.

    It may be stopped anywhere and started again: each step is a transaction of its own and leaves rows that are
    right, and a page that is right already costs little.
    """
    report = report or Report()
    result = Herberekening()
    koppeling = Koppeling.objects.filter(pk=koppeling_id).first()
    if koppeling is None:
        return result
    page_ids = sorted(affected_pages(koppeling))
    link = Koppeling.objects.filter(pk=koppeling_id)
    link.update(te_verwerken=len(page_ids), verwerkt=0, stap_op=timezone.now())
    for done, change in in_steps(page_ids):
        result.add(change)
        link.update(verwerkt=done, stap_op=timezone.now())
        report.progress(done, len(page_ids))
    link.update(verwerkt=len(page_ids), verwerkt_op=timezone.now())
    report.count("erbij", len(result.nieuw))
    report.count("weg", len(result.weg))
    return result


def in_steps(page_ids: Sequence[int]) -> Iterator[tuple[int, Herberekening]]:
    """After each step the number of pages done and what changed."""
    for start in range(0, len(page_ids), STEP):
        step = page_ids[start : start + STEP]
        yield start + len(step), herbereken_paginas(step)


def recompute_site(site: Site) -> None:
    """After a change of what a site shows at all: its status, its modules, its wijken."""
    page_ids = pages_of_site(site)
    if len(page_ids) <= AT_ONCE:
        herbereken_paginas(page_ids)
    else:
        transaction.on_commit(lambda: recompute_site_task.enqueue(site.pk))


@task()
def recompute_site_task(site_id: int) -> None:
    site = Site.objects.select_related("root_page").filter(pk=site_id).first()
    if site is not None:
        for _done, _change in in_steps(sorted(pages_of_site(site))):
            pass


def unfinished(before: datetime) -> list[int]:
    """Ids of links of which the work after the last change had not come to its end, nor moved, since `before`."""
    waiting = Koppeling.objects.filter(verwerkt_op=None, stap_op__lt=before)
    return list(waiting.values_list("pk", flat=True))


@transaction.atomic
def keur_goed(site: Site, page_ids: Collection[int], door: User | None) -> None:
    """An editor lets items be shown on the site, by whichever link."""
    known = set(Toelating.objects.filter(site=site, pagina__in=page_ids).values_list("pagina_id", flat=True))
    Toelating.objects.bulk_create(
        [Toelating(site=site, pagina_id=pk, door=door) for pk in sorted(set(page_ids) - known)]
    )
    herbereken_paginas(set(page_ids))


@transaction.atomic
def verberg(site: Site, page_ids: Collection[int], reden: str, door: User | None) -> None:
    """An editor keeps items off the site, whatever happens to the links that bring them."""
    known = set(Verberging.objects.filter(site=site, pagina__in=page_ids).values_list("pagina_id", flat=True))
    # Not save(): the receivers would bring the listings in line one by one.
    Verberging.objects.bulk_create(
        [Verberging(site=site, pagina_id=pk, reden=reden, door=door) for pk in sorted(set(page_ids) - known)]
    )
    herbereken_paginas(set(page_ids))


@transaction.atomic
def toon_weer(site: Site, page_ids: Collection[int]) -> None:
    hidden = Verberging.objects.filter(site=site, pagina__in=page_ids)
    hidden._raw_delete(hidden.db)
    herbereken_paginas(set(page_ids))


@dataclass(frozen=True)
class Plek:
    """
    Another site that shows, hides or is offered an item.

    `soort_bron` is a value of Bron.Soort, "" where it is not shown; `url` absolute, "" likewise.
    """

    site_naam: str
    url: str = ""
    soort_bron: str = ""
    verborgen: bool = False
    reden: str = ""
    wacht_op_goedkeuring: bool = False


def waar_te_zien(page: Page) -> list[Plek]:
    """Every site but its own, by name. A fixed number of queries."""
    home = homes([page.path]).get(page.path[:ROOT_PATH_LENGTH])
    elsewhere = ~Q(site=home.site_id if home else None)
    listings = list(
        Vermelding.objects.filter(elsewhere, pagina=page.pk)
        .select_related("site")
        .prefetch_related("bronnen")
    )
    hidden = dict(Verberging.objects.filter(elsewhere, pagina=page.pk).values_list("site_id", "reden"))
    offered = set(Voorstel.objects.filter(elsewhere, pagina=page.pk).values_list("site_id", flat=True))
    site_ids = {listing.site_id for listing in listings} | hidden.keys() | offered
    names = dict(Wijksite.objects.filter(site__in=site_ids).values_list("site_id", "naam"))
    addresses = paths(listings, settings.LANGUAGE_CODE)
    places = [
        Plek(
            names[listing.site_id],
            url=f"{listing.site.root_url}{addresses[listing.pk]}" if listing.pk in addresses else "",
            soort_bron=next((bron.soort for bron in listing.bronnen.all()), ""),
        )
        for listing in listings
        if listing.site_id in names
    ]
    places += [Plek(names[pk], verborgen=True, reden=reason) for pk, reason in hidden.items() if pk in names]
    places += [Plek(names[pk], wacht_op_goedkeuring=True) for pk in offered - hidden.keys() if pk in names]
    return sorted(places, key=lambda place: place.site_naam)
