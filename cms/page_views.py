"""
The view of a type of page.

A page model stands below what its page shows (lists, profiles, feeds), so the model can't import its view; the
view names its model instead.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from wagtail.models import Page

# The request is that of a site or, in a preview, of the admin.
PageView = Callable[[Any, Any], HttpResponse]

_views: dict[type[Page], PageView] = {}


def page_view(model: type[Page]) -> Callable[[PageView], PageView]:
    def register(view: PageView) -> PageView:
        _views[model] = view
        return view

    return register


def find_view(model: type[Page]) -> PageView | None:
    return _views.get(model)
