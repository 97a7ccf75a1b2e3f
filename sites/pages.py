"""What the pages that carry a site need of it: its root and the sections right below."""

from django.conf import settings
from django.db.models import Q
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from sites.guests import Gast, find_guest
from sites.module_pages import ModulePageMixin
from sites.requests import SiteRequest
from sites.translations import PageBase
from sites.tree import ROOT_DEPTH, ROOT_PATH_LENGTH, subtree


def relative_path(page: Page, root: Page) -> str:
    """Path of a page within its site, "/" for the root itself. Both must be of one language tree."""
    return page.url_path[len(root.url_path) - 1 :]


class SiteRootMixin(PageBase):
    """The root page of a site in one language."""

    parent_page_types = ["wagtailcore.Page"]

    def route(self, request: SiteRequest, path_components: list[str]) -> RouteResult:
        """One look-up for any depth; a page whose parent is not published is not found, which Wagtail allows."""
        main = request.wijksite.site.root_page if request.wijksite else None
        # Of a language whose front page is not translated yet, all there is is Dutch.
        request.in_hoofdtaal = (
            main is not None and main.pk == self.pk and get_language() != settings.LANGUAGE_CODE
        )
        if not path_components:
            return super().route(request, path_components)
        public = main is not None
        page = find_below(self, path_components, public=public)
        if page is None and main is not None and main.pk != self.pk:
            page = find_below(main, path_components, public=public)
            request.in_hoofdtaal = page is not None
        if page is None and main is not None and len(path_components) > 1:
            roots = [self] if main.pk == self.pk else [self, main]
            page = show_guest(request, find_guest(request.wijksite, roots, path_components))
        if page is not None:
            return page.route(request, [])
        # Pages that route by themselves what no child page answers.
        return super().route(request, path_components)


def show_guest(request: SiteRequest, gast: Gast | None) -> Page | None:
    """The page (specific) of a guest, in the language of the address where it is translated."""
    if gast is None:
        return None
    page = gast.pagina
    language = get_language()
    if language != settings.LANGUAGE_CODE:
        translations = Page.objects.live().public().filter(translation_key=page.translation_key)
        page = translations.filter(locale__language_code=language).first() or page
        request.in_hoofdtaal = page is gast.pagina
    request.gast = gast
    found = page.specific
    # A listing exists only for what anybody may see.
    found.is_public = True
    return found


def find_below(root: Page, path_components: list[str], *, public: bool = False) -> Page | None:
    """
    The live page (specific) at a path below a root; None when there is none.

    Raises Http404 when a page above it is not live or, with `public`, when it or one above it is restricted. A page
    that is found so has `is_public`, and need not be asked again.
    """
    url_path = f"{root.url_path}{'/'.join(path_components)}/"
    # The slug has an index, which the whole path has not.
    there = Page.objects.filter(subtree(root.path), url_path=url_path, slug=path_components[-1])
    page = there.live().select_related("locale").first()
    if page is None:
        return None
    trail = [page.path[:end] for end in range(ROOT_PATH_LENGTH, len(page.path) + 1, Page.steplen)]
    closed = Q(live=False) | Q(view_restrictions__isnull=False) if public else Q(live=False)
    if Page.objects.filter(closed, path__in=trail).exists():
        raise Http404
    found = page.specific
    found.is_public = public
    # Asked by every page that is translated.
    found.locale = page.locale
    return found


class SectionPageMixin(ModulePageMixin, PageBase):
    """A section of a site (guide, agenda …): right below the root, once per language."""

    max_count_per_parent = 1

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return parent.depth == ROOT_DEPTH and super().can_create_at(parent)
