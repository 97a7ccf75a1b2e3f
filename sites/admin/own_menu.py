"""Words in the menu of the admin for who works on a site."""

from collections.abc import Callable
from typing import Any, cast

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from accounts.models import User
from sites.admin.scope import own_paths


class OwnMenuItem(MenuItem):
    """`waiting` says how many wait for this user, which every page of the admin then asks: one query, and no more."""

    def __init__(self, *args: Any, waiting: Callable[[User], int] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.waiting = waiting

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(own_paths(request.user))

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        item = super().render_component(request)
        if self.waiting and (number := self.waiting(cast(User, request.user))):
            item.label = f"{self.label} ({number})"
        return item
