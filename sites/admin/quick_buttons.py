"""What people come to the admin for, one tap away on its home; each room adds its own."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from wagtail.models import Page


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


def all_quick_buttons() -> list[QuickButton]:
    return sorted(_buttons, key=lambda button: button.order)
