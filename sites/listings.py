"""
The only writer of Vermelding and Bron.

What is shown where follows from the tree, the modules of a site and the decisions of editors; `herbereken` brings
the rows in line with that from any state, for a part of the tree or for all of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import F, Q
from django.dispatch import Signal
from wagtail.models import Page, Site

from sites.kinds import ListingKind, all_kinds
from sites.models import Bron, Verberging, Vermelding, Wijksite

# A site's root page always stands at this depth (sites.checks), so the first characters of a path name its site.
ROOT_DEPTH = 2
ROOT_PATH_LENGTH = Page.steplen * ROOT_DEPTH
BATCH = 500

# Both are sent inside the transaction, with pagina_ids: set[int].
# First, before anything is derived from pages whose content changed: rooms derive their own rows (moments).
inhoud_gewijzigd = Signal()
# Last: pages whose listing or content changed.
vermeldingen_herberekend = Signal()

Pair = tuple[int, int]


@dataclass(frozen=True)
class Wanted:
    """A listing as it should be."""

    soort: str
    wijken: frozenset[int]
    bronnen: frozenset[str]


@dataclass
class Herberekening:
    """What changed, as (site id, page id)."""

    nieuw: set[Pair] = field(default_factory=set)
    weg: set[Pair] = field(default_factory=set)
    gewijzigd: set[Pair] = field(default_factory=set)

    @property
    def pairs(self) -> set[Pair]:
        return self.nieuw | self.weg | self.gewijzigd


@dataclass(frozen=True)
class Scope:
    """The part of the tree that is looked at; empty: all of it."""

    page_ids: frozenset[int] | None = None
    path: str = ""

    def on_page(self, prefix: str = "") -> Q:
        condition = Q()
        if self.page_ids is not None:
            condition &= Q(**{f"{prefix}pk__in": self.page_ids})
        if self.path:
            condition &= Q(**{f"{prefix}path__startswith": self.path})
        return condition


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

    `inhoud` names pages whose content changed: their listings may be right already, but what was derived from
    them (search rows, caches) is not.
    """
    page_ids = None
    if pages is not None:
        page_ids = frozenset(page.pk if isinstance(page, Page) else page for page in pages)
    if site is not None:
        path = site.root_page.path
    scope = Scope(page_ids, path)
    content = set(inhoud) | (set(page_ids) if page_ids is not None else set())
    with transaction.atomic():
        if content and not dry_run:
            inhoud_gewijzigd.send(sender=Vermelding, pagina_ids=content)
        wanted = dict(_wanted(scope))
        result = _compare(scope, wanted)
        if dry_run:
            return result
        _write(result, wanted)
        changed_pages = {page_id for _site_id, page_id in result.pairs} | content
        _bump_versions({site_id for site_id, _page_id in result.pairs}, changed_pages)
        if changed_pages:
            vermeldingen_herberekend.send(sender=Vermelding, pagina_ids=changed_pages)
    return result


def _wanted(scope: Scope) -> Iterator[tuple[Pair, Wanted]]:
    sites = {
        wijksite.site.root_page.path: wijksite
        for wijksite in Wijksite.objects.select_related("site__root_page")
        if not scope.path or scope.path.startswith(wijksite.site.root_page.path)
    }
    hidden = set(Verberging.objects.values_list("site_id", "pagina_id"))
    closed = _closed_paths()
    for kind in all_kinds():
        rows = [
            (page_id, sites[page_path[:ROOT_PATH_LENGTH]])
            for page_id, page_path in _candidates(kind, scope)
            if page_path[:ROOT_PATH_LENGTH] in sites and not _is_below(page_path, closed)
        ]
        wijken = kind.wijken([page_id for page_id, _site in rows])
        for page_id, wijksite in rows:
            if not wijksite.heeft_module(kind.module) or (wijksite.site_id, page_id) in hidden:
                continue
            yield (
                (wijksite.site_id, page_id),
                Wanted(kind.soort, frozenset(wijken.get(page_id, ())), frozenset({Bron.Soort.EIGEN})),
            )


def _candidates(kind: ListingKind, scope: Scope) -> Iterable[tuple[int, str]]:
    return kind.model.objects.live().public().filter(scope.on_page()).order_by("pk").values_list("pk", "path")


def _closed_paths() -> set[str]:
    """Paths of unpublished pages with children: Wagtail keeps those children reachable, we do not list them."""
    return set(Page.objects.filter(live=False, numchild__gt=0).values_list("path", flat=True))


def _is_below(path: str, closed: set[str]) -> bool:
    return any(path[:end] in closed for end in range(ROOT_PATH_LENGTH, len(path), Page.steplen))


def _compare(scope: Scope, wanted: dict[Pair, Wanted]) -> Herberekening:
    result = Herberekening(nieuw=set(wanted))
    existing = Vermelding.objects.filter(scope.on_page("pagina__")).prefetch_related("bronnen").order_by("pk")
    wijken: dict[int, set[int]] = defaultdict(set)
    through = Vermelding.wijken.through.objects.filter(vermelding__in=existing.order_by())
    for vermelding_id, wijk_id in through.values_list("vermelding_id", "wijk_id"):
        wijken[vermelding_id].add(wijk_id)
    for vermelding in existing:
        pair = (vermelding.site_id, vermelding.pagina_id)
        if pair not in wanted:
            result.weg.add(pair)
            continue
        result.nieuw.discard(pair)
        now = Wanted(
            vermelding.soort,
            frozenset(wijken[vermelding.pk]),
            frozenset(bron.soort for bron in vermelding.bronnen.all()),
        )
        if now != wanted[pair]:
            result.gewijzigd.add(pair)
    return result


def _write(result: Herberekening, wanted: dict[Pair, Wanted]) -> None:
    for site_id, page_ids in _by_site(result.weg).items():
        for start in range(0, len(page_ids), BATCH):
            Vermelding.objects.filter(site_id=site_id, pagina_id__in=page_ids[start : start + BATCH]).delete()
    rows = Vermelding.objects.bulk_create(
        [
            Vermelding(site_id=site_id, pagina_id=page_id, soort=wanted[site_id, page_id].soort)
            for site_id, page_id in sorted(result.nieuw)
        ],
        batch_size=BATCH,
    )
    _write_parts([*rows, *_changed_rows(result, wanted)], wanted)


def _changed_rows(result: Herberekening, wanted: dict[Pair, Wanted]) -> list[Vermelding]:
    """Changed listings keep their row (and with it a guest's slug), cleared of its sources and wijken."""
    rows: list[Vermelding] = []
    for site_id, page_ids in _by_site(result.gewijzigd).items():
        for start in range(0, len(page_ids), BATCH):
            batch = page_ids[start : start + BATCH]
            rows.extend(Vermelding.objects.filter(site_id=site_id, pagina_id__in=batch))
    for row in rows:
        row.soort = wanted[row.site_id, row.pagina_id].soort
    Vermelding.objects.bulk_update(rows, ["soort"], batch_size=BATCH)
    for start in range(0, len(rows), BATCH):
        ids = [row.pk for row in rows[start : start + BATCH]]
        Bron.objects.filter(vermelding_id__in=ids).delete()
        Vermelding.wijken.through.objects.filter(vermelding_id__in=ids).delete()
    return rows


def _write_parts(rows: list[Vermelding], wanted: dict[Pair, Wanted]) -> None:
    through = Vermelding.wijken.through
    bronnen, wijken = [], []
    for row in rows:
        want = wanted[row.site_id, row.pagina_id]
        bronnen += [Bron(vermelding=row, soort=soort) for soort in want.bronnen]
        wijken += [through(vermelding_id=row.pk, wijk_id=wijk_id) for wijk_id in want.wijken]
    Bron.objects.bulk_create(bronnen, batch_size=BATCH)
    through.objects.bulk_create(wijken, batch_size=BATCH)


def _by_site(pairs: set[Pair]) -> dict[int, list[int]]:
    pages: dict[int, list[int]] = defaultdict(list)
    for site_id, page_id in sorted(pairs):
        pages[site_id].append(page_id)
    return pages


def _bump_versions(site_ids: set[int], page_ids: set[int]) -> None:
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
