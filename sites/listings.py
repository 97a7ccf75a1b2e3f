"""
The only writer of Vermelding, Bron and Voorstel.

What is shown where follows from the tree, the modules of a site, the links between sites and the decisions of
editors (sites.sources); `herbereken` brings the rows in line with that from any state, for some pages, a part of the
tree, a site or all there is.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import chain

from django.db import transaction
from django.db.models import F, Prefetch, Q
from django.dispatch import Signal
from wagtail.models import Page, Site

from sites.guests import give_slugs, make_way
from sites.kinds import all_kinds
from sites.models import Bron, Koppeling, Vermelding, Voorstel, Wijksite
from sites.sources import Link, Pair, Reason, Sources, candidates, working_links
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH, subtree

BATCH = 500

# All are sent inside the transaction. First, with pagina_ids, before anything is derived from pages whose content
# changed: rooms derive their own rows (moments).
inhoud_gewijzigd = Signal()
# Before listings go, with paren: the (site id, page id). What hangs on them is still there. Not sent when a page is
# deleted: its listings go by themselves.
vermeldingen_vervallen = Signal()
# Last, with inhoud: ids of pages whose content changed, and paren: the (site id, page id) that came, went or changed.
vermeldingen_herberekend = Signal()


@dataclass(frozen=True)
class Wanted:
    """A listing as it should be."""

    soort: str
    gast: bool
    wijken: frozenset[int]
    bronnen: frozenset[Reason]


# (koppeling id, page id) → (site id, soort)
Offers = dict[Pair, tuple[int, str]]


@dataclass
class Herberekening:
    """What changed, as (site id, page id); offers as (koppeling id, page id)."""

    nieuw: set[Pair] = field(default_factory=set)
    weg: set[Pair] = field(default_factory=set)
    gewijzigd: set[Pair] = field(default_factory=set)
    aangeboden: set[Pair] = field(default_factory=set)
    niet_meer_aangeboden: set[Pair] = field(default_factory=set)

    @property
    def pairs(self) -> set[Pair]:
        return self.nieuw | self.weg | self.gewijzigd

    @property
    def klopt(self) -> bool:
        return not (self.pairs or self.aangeboden or self.niet_meer_aangeboden)

    def add(self, other: "Herberekening") -> None:
        self.nieuw |= other.nieuw
        self.weg |= other.weg
        self.gewijzigd |= other.gewijzigd
        self.aangeboden |= other.aangeboden
        self.niet_meer_aangeboden |= other.niet_meer_aangeboden


@dataclass
class Uitgesteld:
    """Pages that wait to be recomputed together, and those among them whose content changed."""

    page_ids: set[int] = field(default_factory=set)
    inhoud: set[int] = field(default_factory=set)


_uitgesteld: ContextVar[Uitgesteld | None] = ContextVar("uitgesteld", default=None)


def recomputing_waits() -> bool:
    """Whether what was written just now is recomputed later (`in_een_keer`)."""
    return _uitgesteld.get() is not None


@contextmanager
def in_een_keer() -> Iterator[None]:
    """
    Whatever is to be recomputed meanwhile is recomputed once, at the end: for who writes many pages after each other.

    In one transaction, so that nobody sees a page whose listings do not follow yet. Who asks inside gets an empty
    Herberekening.
    """
    if recomputing_waits():
        yield
        return
    waiting = Uitgesteld()
    with transaction.atomic():
        token = _uitgesteld.set(waiting)
        try:
            yield
        finally:
            _uitgesteld.reset(token)
        herbereken_paginas(waiting.page_ids, inhoud=waiting.inhoud)


def herbereken(
    pages: Iterable[Page | int] | None = None,
    *,
    site: Site | None = None,
    path: str = "",
    inhoud: Iterable[int] = (),
    dry_run: bool = False,
) -> Herberekening:
    """
    Bring the listings of some pages, of one site or of a subtree in line with the tree; without arguments all.

    Of a site: of all that lives there or that can be shown there. `inhoud` names pages whose content changed, as do
    `pages`: their listings may be right already, but what was derived from them (search rows, caches) is not.
    """
    content = set(inhoud)
    if pages is not None:
        ids = {page.pk if isinstance(page, Page) else page for page in pages}
        content |= ids
    elif site is not None:
        ids = pages_of_site(site)
    else:
        ids = _pages_below(path)
    waiting = _uitgesteld.get()
    if waiting is not None and not dry_run:
        waiting.page_ids |= ids
        waiting.inhoud |= content
        return Herberekening()
    return herbereken_paginas(ids, inhoud=content, dry_run=dry_run)


def herbereken_paginas(
    page_ids: Collection[int],
    *,
    inhoud: Collection[int] = (),
    links: list[Link] | None = None,
    dry_run: bool = False,
    on_batch: Callable[[int, Herberekening], None] = lambda number, result: None,
) -> Herberekening:
    """
    The same for pages whose content did not change, unless `inhoud` says so; in one transaction.

    `links` are the links to reckon with instead of those that work now (only with `dry_run`). `on_batch` hears after
    each batch how many pages it held and what changed.
    """
    result = Herberekening()
    with transaction.atomic():
        if inhoud and not dry_run:
            inhoud_gewijzigd.send(sender=Vermelding, pagina_ids=set(inhoud))
        using = working_links() if links is None else links
        ordered = sorted(page_ids)
        for start in range(0, len(ordered), BATCH):
            batch = ordered[start : start + BATCH]
            change = _herbereken_batch(batch, using, dry_run)
            result.add(change)
            on_batch(len(batch), change)
        if dry_run:
            return result
        if result.pairs or inhoud:
            _bump_versions({site_id for site_id, _page_id in result.pairs}, inhoud)
            vermeldingen_herberekend.send(sender=Vermelding, inhoud=set(inhoud), paren=result.pairs)
    return result


def _herbereken_batch(page_ids: list[int], links: list[Link], dry_run: bool) -> Herberekening:
    if not dry_run:
        # Two processes that work on the same page wait for each other (PostgreSQL; SQLite has one writer anyway).
        list(
            Page.objects.filter(pk__in=page_ids)
            .order_by("pk")
            .select_for_update(no_key=True)
            .values_list("pk")
        )
    wanted, offers, own = _wanted(page_ids, links)
    result = _compare(page_ids, wanted, offers)
    if not dry_run:
        _write(result, wanted)
        _write_offers(result, offers)
        make_way(own)
    return result


def _wanted(page_ids: list[int], links: list[Link]) -> tuple[dict[Pair, Wanted], Offers, list[int]]:
    """Also the ids of the pages that are shown at home: they go before guests."""
    sources = Sources(page_ids, links)
    wanted: dict[Pair, Wanted] = {}
    offers: Offers = {}
    own: list[int] = []
    for kind in all_kinds():
        for item, shown in sources.decide(kind, candidates(kind, page_ids)):
            for site_id, reasons in shown.bronnen.items():
                wanted[site_id, item.page_id] = Wanted(
                    kind.soort, site_id != item.home, sources.wijken_on(site_id, item), frozenset(reasons)
                )
            for site_id, link_ids in shown.aangeboden.items():
                offers |= {(link_id, item.page_id): (site_id, kind.soort) for link_id in link_ids}
            own.append(item.page_id)
    return wanted, offers, own


def _compare(page_ids: list[int], wanted: dict[Pair, Wanted], offers: Offers) -> Herberekening:
    result = Herberekening(nieuw=set(wanted), aangeboden=set(offers))
    existing = Vermelding.objects.filter(pagina__in=page_ids).order_by("pk")
    wijken: dict[int, set[int]] = defaultdict(set)
    through = Vermelding.wijken.through.objects.filter(vermelding__pagina__in=page_ids)
    for vermelding_id, wijk_id in through.values_list("vermelding_id", "wijk_id"):
        wijken[vermelding_id].add(wijk_id)
    for vermelding in existing.prefetch_related(Prefetch("bronnen", Bron.objects.order_by())):
        pair = (vermelding.site_id, vermelding.pagina_id)
        if pair not in wanted:
            result.weg.add(pair)
            continue
        result.nieuw.discard(pair)
        now = Wanted(
            vermelding.soort,
            vermelding.slug is not None,
            frozenset(wijken[vermelding.pk]),
            frozenset(Reason(bron.soort, bron.koppeling_id) for bron in vermelding.bronnen.all()),
        )
        if now != wanted[pair]:
            result.gewijzigd.add(pair)
    for pair in Voorstel.objects.filter(pagina__in=page_ids).values_list("koppeling_id", "pagina_id"):
        if pair in offers:
            result.aangeboden.discard(pair)
        else:
            result.niet_meer_aangeboden.add(pair)
    return result


def _write(result: Herberekening, wanted: dict[Pair, Wanted]) -> None:
    if result.weg:
        vermeldingen_vervallen.send(sender=Vermelding, paren=result.weg)
    for site_id, page_ids in _by_first(result.weg).items():
        Vermelding.objects.filter(site_id=site_id, pagina_id__in=page_ids).delete()
    new = [
        Vermelding(site_id=site_id, pagina_id=page_id, soort=wanted[site_id, page_id].soort)
        for site_id, page_id in sorted(result.nieuw)
    ]
    changed = _changed_rows(result, wanted)
    guests: dict[bool, list[Vermelding]] = {True: [], False: []}
    for row in chain(new, changed):
        guests[wanted[row.site_id, row.pagina_id].gast].append(row)
    for row in guests[False]:
        row.slug = None
    give_slugs([row for row in guests[True] if row.slug is None])
    Vermelding.objects.bulk_update(changed, ["soort", "slug"])
    _write_parts([*Vermelding.objects.bulk_create(new), *changed], wanted)


def _changed_rows(result: Herberekening, wanted: dict[Pair, Wanted]) -> list[Vermelding]:
    """Changed listings keep their row (and with it a guest's slug), cleared of its sources and wijken."""
    rows: list[Vermelding] = []
    for site_id, page_ids in _by_first(result.gewijzigd).items():
        rows.extend(Vermelding.objects.filter(site_id=site_id, pagina_id__in=page_ids))
    for row in rows:
        row.soort = wanted[row.site_id, row.pagina_id].soort
    Bron.objects.filter(vermelding__in=rows).delete()
    Vermelding.wijken.through.objects.filter(vermelding__in=rows).delete()
    return rows


def _write_parts(rows: list[Vermelding], wanted: dict[Pair, Wanted]) -> None:
    through = Vermelding.wijken.through
    bronnen, wijken = [], []
    for row in rows:
        want = wanted[row.site_id, row.pagina_id]
        bronnen += [
            Bron(vermelding=row, soort=reason.soort, koppeling_id=reason.koppeling_id)
            for reason in want.bronnen
        ]
        wijken += [through(vermelding_id=row.pk, wijk_id=wijk_id) for wijk_id in want.wijken]
    Bron.objects.bulk_create(bronnen, batch_size=BATCH)
    through.objects.bulk_create(wijken, batch_size=BATCH)


def _write_offers(result: Herberekening, offers: Offers) -> None:
    for koppeling_id, page_ids in _by_first(result.niet_meer_aangeboden).items():
        Voorstel.objects.filter(koppeling_id=koppeling_id, pagina_id__in=page_ids).delete()
    Voorstel.objects.bulk_create(
        [
            Voorstel(
                koppeling_id=koppeling_id,
                pagina_id=page_id,
                site_id=offers[koppeling_id, page_id][0],
                soort=offers[koppeling_id, page_id][1],
            )
            for koppeling_id, page_id in sorted(result.aangeboden)
        ],
        batch_size=BATCH,
    )


def _by_first(pairs: set[Pair]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for first, second in sorted(pairs):
        found[first].append(second)
    return found


def _listable(condition: Q) -> Iterator[int]:
    for kind in all_kinds():
        yield from kind.model.objects.filter(condition).values_list("pk", flat=True)


def _pages_below(path: str) -> set[int]:
    """Pages of a subtree that are or may be listed somewhere; with "" all there are."""
    ids = set(_listable(subtree(path)))
    for model in (Vermelding, Voorstel):
        ids |= set(model.objects.filter(subtree(path, "pagina__")).values_list("pagina_id", flat=True))
    return ids


def pages_of_site(site: Site) -> set[int]:
    """What lives on a site, what is shown or offered there, and what a link or a wijk may bring."""
    ids = _pages_below(site.root_page.path)
    for model in (Vermelding, Voorstel):
        ids |= set(model.objects.filter(site=site).values_list("pagina_id", flat=True))
    neighbours = Koppeling.objects.werkzaam().filter(naar=site).values("van")
    ids |= set(Vermelding.objects.filter(site__in=neighbours).values_list("pagina_id", flat=True))
    wijken = set(
        Wijksite.wijken.through.objects.filter(wijksite__site=site).values_list("wijk_id", flat=True)
    )
    for kind in all_kinds():
        if kind.actief_in and wijken:
            ids |= kind.actief_in(wijken)
    return ids


def _bump_versions(site_ids: set[int], page_ids: Collection[int]) -> None:
    """Sites that show a page, and the sites where it lives, in whichever language."""
    shown = set(Vermelding.objects.filter(pagina_id__in=page_ids).values_list("site_id", flat=True))
    roots = {
        path[:ROOT_PATH_LENGTH]
        for path in Page.objects.filter(pk__in=page_ids).values_list("path", flat=True)
    }
    keys = Page.objects.filter(path__in=roots, depth=ROOT_DEPTH).values("translation_key")
    Wijksite.objects.filter(
        Q(site_id__in=site_ids | shown) | Q(site__root_page__translation_key__in=keys)
    ).update(inhoud_versie=F("inhoud_versie") + 1)
