"""Where the sites stand in the tree of pages."""

from django.conf import settings
from django.db.models import Q
from wagtail.models import Page

# A site's root page always stands at this depth, so the first characters of a path name its site.
ROOT_DEPTH = 2
ROOT_PATH_LENGTH = Page.steplen * ROOT_DEPTH
LAST_STEP = Page.alphabet[-1] * Page.steplen


def subtree(path: str, prefix: str = "") -> Q:
    """
    The condition for the page at a path of the tree and all below it; `prefix` is the road to the page ("pagina__").

    A range, where "startswith" would do: on SQLite that is a LIKE, which reads every page.
    """
    return Q(**{f"{prefix}path__range": (path, path + LAST_STEP)})


def language_prefix(code: str) -> str:
    """What stands before every path of a language: "" for Dutch, "/en" for English."""
    return "" if code == settings.LANGUAGE_CODE else f"/{code}"


def path_in_site(page: Page) -> str:
    """Path of any page within its site, without the prefix of its language; "/" for a front page."""
    _empty, _root, rest = page.url_path.split("/", 2)
    return f"/{rest}"


def paths_above(path: str) -> list[str]:
    """Paths of the pages above a page, its front page first."""
    return [path[:end] for end in range(ROOT_PATH_LENGTH, len(path), Page.steplen)]
