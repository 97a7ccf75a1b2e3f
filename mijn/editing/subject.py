"""What somebody edits: a page of their organisation, its sections and the addresses of its screens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.functional import Promise
from wagtail.models import Page

from mijn.editing.content import content_of
from mijn.editing.section import Section, nothing
from organisaties.models import Lidmaatschap


@dataclass(frozen=True)
class Subject:
    """
    `page` as it is kept; `view` is the name of the overview, with which the names of the other screens begin. `needs`
    tells what a version lacks that it can't be put online without.
    """

    lid: Lidmaatschap
    page: Page
    sections: Sequence[Section]
    view: str
    args: tuple[int, ...]
    title: str | Promise
    needs: Callable[[Any], list[str]] = nothing

    @property
    def url(self) -> str:
        return reverse(self.view, args=self.args)

    @property
    def voorbeeld_url(self) -> str:
        return reverse(f"{self.view}_voorbeeld", args=self.args)

    @property
    def pagina_url(self) -> str:
        return reverse(f"{self.view}_voorbeeld_pagina", args=self.args)

    @property
    def verschillen_url(self) -> str:
        return reverse(f"{self.view}_verschillen", args=self.args)

    @property
    def online_url(self) -> str:
        return reverse(f"{self.view}_online", args=self.args)

    @property
    def terug_url(self) -> str:
        return reverse(f"{self.view}_terug", args=self.args)

    def url_of(self, section: Section) -> str:
        if section.screen:
            return reverse(section.screen, args=self.args)
        return reverse(f"{self.view}_deel", args=[*self.args, section.name])

    def add_url(self, section: Section) -> str:
        """Where one more is added; "" for a subject of which there is only one."""
        return reverse(f"{self.view}_{section.adds}", args=self.args) if section.adds else ""

    def picture_url(self, pk: int) -> str:
        """Where what is said of a picture is put right."""
        return reverse(f"{self.view}_foto", args=[*self.args, pk])

    def section(self, name: str) -> Section:
        """Raises Http404."""
        for section in self.sections:
            if section.name == name:
                return section
        raise Http404

    def rows(self, draft: Page) -> list[dict[str, Any]]:
        """Each section with what the draft says there, and whether that differs from what is online."""
        fields = [name for section in self.sections for name in section.fields]
        online = content_of(self.page, fields) if self.page.live else {}
        kept = content_of(draft, fields)
        return [
            {
                "deel": section,
                "url": self.url_of(section),
                "woorden": section.words(draft),
                "tips": section.hints(draft),
                "anders": self.page.live and any(online[name] != kept[name] for name in section.fields),
            }
            for section in self.sections
        ]
