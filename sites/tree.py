"""Where the sites stand in the tree of pages."""

from django.conf import settings
from wagtail.models import Page

# A site's root page always stands at this depth, so the first characters of a path name its site.
ROOT_DEPTH = 2
ROOT_PATH_LENGTH = Page.steplen * ROOT_DEPTH


def language_prefix(code: str) -> str:
    """What stands before every path of a language: "" for Dutch, "/en" for English."""
    return "" if code == settings.LANGUAGE_CODE else f"/{code}"
