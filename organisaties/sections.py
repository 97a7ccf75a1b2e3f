"""What higher rooms add to a profile (its activities, its news)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from organisaties.profile import Profiel

# Gives what the template of the section shows; an empty value leaves the section out.
SectionContent = Callable[[Profiel, HttpRequest], Any]


@dataclass(frozen=True)
class Section:
    name: str
    order: int
    content: SectionContent


_sections: dict[str, Section] = {}


def register_section(section: Section) -> None:
    _sections[section.name] = section


def sections_of(profile: Profiel, request: HttpRequest) -> dict[str, Any]:
    ordered = sorted(_sections.values(), key=lambda section: section.order)
    return {section.name: section.content(profile, request) for section in ordered}
