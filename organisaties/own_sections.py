"""What a member can do for their organisation, each a large button on its home in `mijn`; rooms add theirs."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise

from organisaties.models import OrganisatiePage


@dataclass(frozen=True)
class OwnSection:
    """`line` says in one line what one does there; `url_name` takes the number of the page."""

    name: str
    label: str | Promise
    line: str | Promise
    pictogram: str
    url_name: str
    order: int


@dataclass(frozen=True)
class OwnButton:
    section: OwnSection
    url: str


_sections: dict[str, OwnSection] = {}


def register_own_section(section: OwnSection) -> None:
    _sections[section.name] = section


def own_buttons(page: OrganisatiePage) -> list[OwnButton]:
    ordered = sorted(_sections.values(), key=lambda section: section.order)
    return [OwnButton(section, reverse(section.url_name, args=[page.pk])) for section in ordered]
