"""What people come to the admin for, one tap away on its home; each room adds its own."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from wagtail.models import Page

from cms.permissions import User
from sites.admin.scope import own_wijksites
from sites.modules import is_shown


@dataclass(frozen=True)
class QuickButton:
    """Starts a new page of a type; when it can stand in more than one place, that is asked first."""

    label: str | Promise
    model: type[Page]
    icon: str
    order: int = 100

    @property
    def url(self) -> str:
        meta = self.model._meta
        return reverse("wagtailadmin_pages:choose_parent", args=[meta.app_label, meta.model_name])


_buttons: list[QuickButton] = []


def register_quick_button(button: QuickButton) -> None:
    _buttons.append(button)


def quick_buttons(user: User) -> list[QuickButton]:
    """Those for pages that at least one of somebody's sites shows."""
    sites = own_wijksites(user)
    shown = [
        button
        for button in _buttons
        if not sites or any(is_shown(button.model, site.uitgezette_modules) for site in sites)
    ]
    return sorted(shown, key=lambda button: button.order)
