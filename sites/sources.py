"""
Why an item is shown where.

From what is true at home (it lives there, it is active in a wijk elsewhere) sources spread along the links between
sites, from each site that shows the item to the next. Nothing is ever derived from what was derived before: a circle
of links therefore never keeps an item that lost its reason.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from django.db.models import Q
from django.db.models.functions import Substr
from wagtail.models import Page

from sites.kinds import Kenmerken, ListingKind
from sites.models import Bron, Koppeling, Toelating, Verberging, Wijksite
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH

Pair = tuple[int, int]


@dataclass(frozen=True)
class Reason:
    """A row of Bron as it should be."""

    soort: str
    koppeling_id: int | None = None


EIGEN = Reason(Bron.Soort.EIGEN)
ACTIEF = Reason(Bron.Soort.ACTIEF)


@dataclass(frozen=True)
class Link:
    """A link that works, with the ids by which it is narrowed (empty: not). A link not saved yet has id 0."""

    id: int
    van: int
    naar: int
    wat: str
    na_goedkeuring: bool
    themas: frozenset[int] = frozenset()
    wijken: frozenset[int] = frozenset()
    doelgroepen: frozenset[int] = frozenset()

    @property
    def is_narrowed(self) -> bool:
        return bool(self.themas or self.doelgroepen)

    def carries(self, kind: ListingKind, wijken: Collection[int], kenmerken: Kenmerken) -> bool:
        return (
            self.wat in (Koppeling.Wat.ALLES, kind.deel)
            and (not self.themas or bool(self.themas & kenmerken.themas))
            and (not self.doelgroepen or bool(self.doelgroepen & kenmerken.doelgroepen))
            and (not self.wijken or not self.wijken.isdisjoint(wijken))
        )


def working_links() -> list[Link]:
    """Four queries, one when there are none."""
    rows = list(Koppeling.objects.werkzaam().filter(van__wijksite__status=Wijksite.Status.OPEN))
    return [as_link(row, **narrowing) for row, narrowing in _with_narrowing(rows)]


def as_link(
    row: Koppeling,
    themas: Iterable[int] = (),
    wijken: Iterable[int] = (),
    doelgroepen: Iterable[int] = (),
) -> Link:
    return Link(
        id=row.pk or 0,
        van=row.van_id,
        naar=row.naar_id,
        wat=row.wat,
        na_goedkeuring=row.na_goedkeuring,
        themas=frozenset(themas),
        wijken=frozenset(wijken),
        doelgroepen=frozenset(doelgroepen),
    )


def _with_narrowing(rows: list[Koppeling]) -> Iterator[tuple[Koppeling, dict[str, set[int]]]]:
    chosen: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    if rows:
        for name, through, word in (
            ("themas", Koppeling.themas.through, "thema_id"),
            ("wijken", Koppeling.wijken.through, "wijk_id"),
            ("doelgroepen", Koppeling.doelgroepen.through, "doelgroep_id"),
        ):
            pairs = through._default_manager.filter(koppeling__in=rows)
            for koppeling_id, value in pairs.values_list("koppeling_id", word):
                chosen[koppeling_id][name].add(value)
    for row in rows:
        yield row, chosen[row.pk]


@dataclass
class Shown:
    """Where one item should be: its sources per site, and the links that offer it for approval per site."""

    bronnen: dict[int, set[Reason]] = field(default_factory=lambda: defaultdict(set))
    aangeboden: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


@dataclass(frozen=True)
class Item:
    page_id: int
    home: int
    kind: ListingKind
    wijken: frozenset[int]
    kenmerken: Kenmerken
    actief: frozenset[int]


class Sources:
    """Decides for a batch of pages. A fixed number of queries, and rows only of the sites that the batch can reach."""

    def __init__(self, page_ids: Collection[int], links: Iterable[Link]) -> None:
        self.page_ids = page_ids
        self.links_from: dict[int, list[Link]] = defaultdict(list)
        for link in links:
            self.links_from[link.van].append(link)
        self.hidden = set(Verberging.objects.filter(pagina__in=page_ids).values_list("site_id", "pagina_id"))
        self.admitted = set(Toelating.objects.filter(pagina__in=page_ids).values_list("site_id", "pagina_id"))
        self.sites: dict[int, Wijksite] = {}
        self.wijken_of_site: dict[int, set[int]] = defaultdict(set)
        self._sections: set[tuple[int, str]] = set()

    def decide(self, kind: ListingKind, rows: Collection[tuple[int, str]]) -> Iterator[tuple[Item, Shown]]:
        """`rows` are the live, public pages of a kind as (id, path)."""
        homes = self._homes({path[:ROOT_PATH_LENGTH] for _page_id, path in rows})
        items = [
            (page_id, homes[path[:ROOT_PATH_LENGTH]])
            for page_id, path in rows
            if path[:ROOT_PATH_LENGTH] in homes
        ]
        ids = [page_id for page_id, _home in items]
        wijken = kind.wijken(ids) if ids else {}
        active = kind.actief(ids) if kind.actief and ids else {}
        sites_of_wijk = self._sites_with({wijk for found in active.values() for wijk in found})
        self._load_reachable(
            {home for _page_id, home in items} | {s for v in sites_of_wijk.values() for s in v}
        )
        reachable = [link for site in self.sites for link in self.links_from.get(site, ())]
        narrowed = any(link.is_narrowed for link in reachable)
        kenmerken = kind.kenmerken(ids) if narrowed and ids else {}
        self._load_sections(kind)
        for page_id, home in items:
            item = Item(
                page_id,
                home,
                kind,
                frozenset(wijken.get(page_id, ())),
                kenmerken.get(page_id, Kenmerken()),
                frozenset(site for wijk in active.get(page_id, ()) for site in sites_of_wijk.get(wijk, ())),
            )
            yield item, self._spread(item)

    def wijken_on(self, site_id: int, item: Item) -> frozenset[int]:
        """At home all wijken of an item; elsewhere those that the site calls its own, when it has chosen any."""
        chosen = self.wijken_of_site.get(site_id)
        if site_id == item.home or not chosen:
            return item.wijken
        return item.wijken & chosen

    def _spread(self, item: Item) -> Shown:
        shown = Shown()
        if not self._may_show(item.home, item):
            return shown
        shown.bronnen[item.home].add(EIGEN)
        if self.sites[item.home].status != Wijksite.Status.OPEN:
            return shown
        for site in sorted(item.actief - {item.home}):
            if self._may_show(site, item):
                shown.bronnen[site].add(ACTIEF)
        waiting = list(shown.bronnen)
        while waiting:
            for link in self.links_from.get(waiting.pop(), ()):
                if link.naar == item.home or not link.carries(item.kind, item.wijken, item.kenmerken):
                    continue
                if not self._may_show(link.naar, item):
                    continue
                if link.na_goedkeuring and (link.naar, item.page_id) not in self.admitted:
                    shown.aangeboden[link.naar].add(link.id)
                    continue
                if link.naar not in shown.bronnen:
                    waiting.append(link.naar)
                shown.bronnen[link.naar].add(Reason(Bron.Soort.KOPPELING, link.id))
        # What is shown already needs no approval any more.
        for site in shown.bronnen:
            shown.aangeboden.pop(site, None)
        return shown

    def _may_show(self, site_id: int, item: Item) -> bool:
        wijksite = self.sites.get(site_id)
        if wijksite is None or (site_id, item.page_id) in self.hidden:
            return False
        if not wijksite.heeft_module(item.kind.module):
            return False
        if site_id == item.home:
            return True
        # What people practise on stays among practice sites.
        if self.sites[item.home].oefensite and not wijksite.oefensite:
            return False
        # A guest needs a section to have its address in, and a site that is still there.
        return wijksite.status != Wijksite.Status.GESTOPT and (site_id, item.kind.soort) in self._sections

    def _homes(self, roots: set[str]) -> dict[str, int]:
        """Path of a site's root → its id."""
        wijksites = Wijksite.objects.filter(site__root_page__path__in=roots).select_related("site__root_page")
        for wijksite in wijksites:
            self.sites[wijksite.site_id] = wijksite
        return {wijksite.site.root_page.path: wijksite.site_id for wijksite in wijksites}

    def _sites_with(self, wijk_ids: set[int]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        if wijk_ids:
            rows = Wijksite.wijken.through.objects.filter(wijk_id__in=wijk_ids)
            for wijk_id, site_id in rows.values_list("wijk_id", "wijksite__site_id"):
                found[wijk_id].add(site_id)
        return found

    def _load_reachable(self, start: set[int]) -> None:
        """The sites that links lead to from these, however many steps away."""
        reached, waiting = set(start), list(start)
        while waiting:
            for link in self.links_from.get(waiting.pop(), ()):
                if link.naar not in reached:
                    reached.add(link.naar)
                    waiting.append(link.naar)
        missing = reached - self.sites.keys()
        if missing:
            for wijksite in Wijksite.objects.filter(site__in=missing).select_related("site__root_page"):
                self.sites[wijksite.site_id] = wijksite
        if len(self.sites) > 1:
            rows = Wijksite.wijken.through.objects.filter(wijksite__site__in=self.sites)
            for site_id, wijk_id in rows.values_list("wijksite__site_id", "wijk_id"):
                self.wijken_of_site[site_id].add(wijk_id)

    def _load_sections(self, kind: ListingKind) -> None:
        if len(self.sites) < 2:
            return
        by_root = {wijksite.site.root_page.path: site_id for site_id, wijksite in self.sites.items()}
        sections = kind.section.objects.live().public().filter(depth=ROOT_DEPTH + 1)
        sections = sections.annotate(root=Substr("path", 1, ROOT_PATH_LENGTH)).filter(root__in=by_root)
        self._sections |= {(by_root[root], kind.soort) for root in sections.values_list("root", flat=True)}


def candidates(kind: ListingKind, page_ids: Collection[int]) -> list[tuple[int, str]]:
    """(id, path) of those that can be shown at all: live and public, and so is everything above them."""
    rows = list(
        kind.model.objects.live().public().filter(pk__in=page_ids).order_by("pk").values_list("pk", "path")
    )
    above = {
        path[:end] for _page_id, path in rows for end in range(ROOT_PATH_LENGTH, len(path), Page.steplen)
    }
    # Wagtail keeps the children of an unpublished page reachable; we do not list them.
    closed = set(Page.objects.filter(Q(live=False), path__in=above).values_list("path", flat=True))
    return [
        (page_id, path)
        for page_id, path in rows
        if not any(path[:end] in closed for end in range(ROOT_PATH_LENGTH, len(path), Page.steplen))
    ]
