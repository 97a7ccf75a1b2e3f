"""
Items of another site: their address here.

An own page keeps the address that the tree gives it; a guest stands directly below the section of its kind (guide,
agenda), under a slug that is unique there, also against own pages.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Set
from dataclasses import dataclass
from itertools import count

from django.conf import settings
from django.db.models import Q
from django.db.models.functions import Substr
from django.utils.functional import cached_property
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from sites.kinds import ListingKind, all_kinds, get_kind
from sites.models import Vermelding, Wijksite
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH, language_prefix, path_in_site, subtree

MAX_LENGTH = Vermelding._meta.get_field("slug").max_length or 255

# (site id, soort)
Shelf = tuple[int, str]


@dataclass(frozen=True)
class Section:
    """The page below which guests of a kind stand, in one language; `pad` within the site, with both slashes."""

    path: str
    pad: str


@dataclass(frozen=True)
class Herkomst:
    """Where a guest comes from; `url` is its address there."""

    naam: str
    url: str


def sections(shelves: Iterable[Shelf], taal: str = settings.LANGUAGE_CODE) -> dict[Shelf, Section]:
    """The live section of each (site, soort) in a language, else the one in the main language."""
    wanted = set(shelves)
    found: dict[Shelf, Section] = {}
    if not wanted:
        return found
    keys = dict(
        Wijksite.objects.filter(site__in={site_id for site_id, _soort in wanted}).values_list(
            "site__root_page__translation_key", "site_id"
        )
    )
    roots = {
        page.path: page
        for page in Page.objects.filter(translation_key__in=keys, depth=ROOT_DEPTH).select_related("locale")
    }
    for soort in {soort for _site_id, soort in wanted}:
        pages = get_kind(soort).section.objects.live().filter(depth=ROOT_DEPTH + 1)
        pages = pages.annotate(root=Substr("path", 1, ROOT_PATH_LENGTH)).filter(root__in=roots)
        for path, root_path, slug in pages.values_list("path", "root", "slug"):
            root = roots[root_path]
            shelf = (keys[root.translation_key], soort)
            code = root.locale.language_code
            if shelf in wanted and (code == taal or (code == settings.LANGUAGE_CODE and shelf not in found)):
                found[shelf] = Section(path, f"/{slug}/")
    return found


def paths(listings: Iterable[Vermelding], taal: str) -> dict[int, str]:
    """Path within its site, without the prefix of the language, of each listing that is a guest; by listing id."""
    guests = [row for row in listings if row.slug is not None]
    found = sections({(row.site_id, row.soort) for row in guests}, taal)
    return {
        row.pk: f"{found[row.site_id, row.soort].pad}{row.slug}/"
        for row in guests
        if (row.site_id, row.soort) in found
    }


def homes(page_paths: Iterable[str]) -> dict[str, Wijksite]:
    """The site of each tree path, by the path of its root in the main language."""
    roots = {path[:ROOT_PATH_LENGTH] for path in page_paths}
    wijksites = Wijksite.objects.filter(site__root_page__path__in=roots).select_related("site__root_page")
    return {wijksite.site.root_page.path: wijksite for wijksite in wijksites}


def give_slugs(rows: Collection[Vermelding]) -> None:
    """
    Sets the slug of new guests: that of the page, else with "-<home>" behind it, else with "-2", "-3" … behind that.

    The sites are locked, so that two processes do not give the same one away.
    """
    if not rows:
        return
    site_ids = {row.site_id for row in rows}
    list(
        Wijksite.objects.filter(site__in=site_ids)
        .order_by("pk")
        .select_for_update(no_key=True)
        .values_list("pk")
    )
    pages = Page.objects.in_bulk([row.pagina_id for row in rows])
    home_of = homes(page.path for page in pages.values())
    by_shelf: dict[Shelf, list[Vermelding]] = defaultdict(list)
    for row in rows:
        by_shelf[row.site_id, row.soort].append(row)
    own = sections(by_shelf)
    for shelf, group in by_shelf.items():
        first = {row.pagina_id: pages[row.pagina_id].slug for row in group}
        second = {
            page_id: _with_suffix(slug, home_of[pages[page_id].path[:ROOT_PATH_LENGTH]].site.root_page.slug)
            for page_id, slug in first.items()
        }
        taken = _taken(shelf, own.get(shelf), Q(slug__in={*first.values(), *second.values()}))
        numbers: dict[str, Iterator[str]] = {}
        for row in group:
            slug = first[row.pagina_id]
            if slug in taken:
                slug = second[row.pagina_id]
            if slug in taken:
                if slug not in numbers:
                    taken |= _taken(shelf, own.get(shelf), Q(slug__startswith=slug[: MAX_LENGTH - 5]))
                    numbers[slug] = _numbered(slug, taken)
                slug = next(numbers[slug])
            row.slug = slug
            taken.add(slug)


def _taken(shelf: Shelf, section: Section | None, which: Q) -> set[str]:
    site_id, soort = shelf
    found = set(Vermelding.objects.filter(which, site_id=site_id, soort=soort).values_list("slug", flat=True))
    if section is not None:
        # Drafts too: they are going to be published under that name.
        children = Page.objects.filter(which, subtree(section.path), depth=ROOT_DEPTH + 2)
        found |= set(children.values_list("slug", flat=True))
    return {slug for slug in found if slug}


def _with_suffix(slug: str, suffix: str) -> str:
    return f"{slug[: MAX_LENGTH - len(suffix) - 1]}-{suffix}"


def _numbered(slug: str, taken: Set[str]) -> Iterator[str]:
    """What is still free of slug-2, slug-3 … one after the other."""
    for number in count(2):
        candidate = _with_suffix(slug, str(number))
        if candidate not in taken:
            yield candidate


def make_way(page_ids: Collection[int]) -> None:
    """An own page that stands where a guest stood wins: the guest moves, and its old path leads there."""
    for kind in all_kinds():
        own = kind.model.objects.filter(pk__in=page_ids, depth=ROOT_DEPTH + 2)
        places = {(path[:ROOT_PATH_LENGTH], slug) for path, slug in own.values_list("path", "slug")}
        if places:
            _make_way_on(kind, places)


def _make_way_on(kind: ListingKind, places: set[tuple[str, str]]) -> None:
    wijksites = homes(path for path, _slug in places)
    slugs = {slug for _path, slug in places}
    site_of = {path: wijksite.site_id for path, wijksite in wijksites.items()}
    claimed = {(site_of[path], slug) for path, slug in places if path in site_of}
    guests = Vermelding.objects.filter(soort=kind.soort, site__in=site_of.values(), slug__in=slugs)
    moved = [row for row in guests if (row.site_id, row.slug) in claimed]
    if not moved:
        return
    languages = {wijksite.site_id: wijksite.alle_talen for wijksite in wijksites.values()}
    old = _all_paths(moved, languages)
    give_slugs(moved)
    Vermelding.objects.bulk_update(moved, ["slug"])
    new = _all_paths(moved, languages)
    for row in moved:
        for code, old_path in old[row.pk].items():
            Redirect.objects.update_or_create(
                site_id=row.site_id,
                old_path=Redirect.normalise_path(old_path),
                defaults={
                    "redirect_link": new[row.pk][code],
                    "is_permanent": True,
                    "automatically_created": True,
                },
            )


def _all_paths(rows: Collection[Vermelding], languages: dict[int, list[str]]) -> dict[int, dict[str, str]]:
    """Listing id → language → path with the prefix of the language."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for code in {code for codes in languages.values() for code in codes}:
        known = paths(rows, code)
        for row in rows:
            if code in languages[row.site_id] and row.pk in known:
                found[row.pk][code] = language_prefix(code) + known[row.pk]
    return found


@dataclass(frozen=True)
class Gast:
    """A guest as an address named it: `pagina` in the main language, below `section` in either language."""

    vermelding: Vermelding
    section: Page

    @property
    def pagina(self) -> Page:
        return self.vermelding.pagina

    @cached_property
    def pad(self) -> str:
        """Its path in the main language; it is found there in every other language too, behind the prefix."""
        section = self.section
        if section.locale.language_code != settings.LANGUAGE_CODE:
            in_main = Page.objects.filter(
                translation_key=section.translation_key, locale__language_code=settings.LANGUAGE_CODE
            )
            section = in_main.first() or section
        return f"/{section.slug}/{self.vermelding.slug}/"

    @cached_property
    def home(self) -> Wijksite:
        return homes([self.pagina.path])[self.pagina.path[:ROOT_PATH_LENGTH]]

    def herkomst(self, page: Page) -> Herkomst:
        """Where `page` comes from: the page in the main language or a translation of it."""
        prefix = "" if page.pk == self.pagina.pk else language_prefix(page.locale.language_code)
        return Herkomst(self.home.naam, f"{self.home.site.root_url}{prefix}{path_in_site(page)}")


def find_guest(wijksite: Wijksite, roots: Iterable[Page], path_components: list[str]) -> Gast | None:
    """
    The guest at a path below one of these roots: the site in the language of the address and in its main one.

    None when no guest stands there.
    """
    *above, slug = path_components
    for listing in Vermelding.objects.filter(site_id=wijksite.site_id, slug=slug).select_related("pagina"):
        kind = get_kind(listing.soort)
        for root in roots:
            url_path = f"{root.url_path}{'/'.join(above)}/"
            sections_here = kind.section.objects.live().filter(
                subtree(root.path), url_path=url_path, slug=above[-1]
            )
            section = sections_here.select_related("locale").first()
            # Who may not see the section may not see what stands in it.
            if section is not None and not section.get_view_restrictions().exists():
                return Gast(listing, section)
    return None
