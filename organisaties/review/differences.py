"""
What differs between two versions of a page, for people: by the fields of the editor, so never the facts, which have no
versions. Wagtail compares; here each difference is also taken apart into how it was and how it will be.
"""

from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page, Revision

from organisaties.models import Inzending

ADDED, REMOVED = ".addition", ".deletion"
# Of a text in a mail.
LONGEST = 300


@dataclass(frozen=True)
class Verschil:
    """HTML, in which what was taken away has the class `deletion` and what came the class `addition`."""

    label: str | Promise
    samen: SafeString

    @property
    def oud(self) -> SafeString:
        return self._without(ADDED)

    @property
    def nieuw(self) -> SafeString:
        return self._without(REMOVED)

    def in_words(self) -> dict[str, str]:
        """Without any HTML; a picture is left out."""
        return {"label": str(self.label), "oud": text_of(self.oud), "nieuw": text_of(self.nieuw)}

    def _without(self, kind: str) -> SafeString:
        soup = BeautifulSoup(self.samen, "html.parser")
        for part in soup.select(kind):
            part.decompose()
        # What Wagtail made safe, with whole elements taken out.
        return mark_safe(str(soup))


def text_of(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for part in soup.find_all(["dd", "div", "dt", "li", "p"]):
        part.append(", " if part.name == "li" else " ")
    text = " ".join(soup.get_text().split()).strip(", ")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def differences(oud: Page, nieuw: Page, request: HttpRequest | None = None) -> list[Verschil]:
    """In the order of the editor. Queries per field with a relation, and none per item."""
    panel = nieuw.get_edit_handler().get_bound_panel(instance=nieuw, request=request, form=None)
    found = [compare(oud, nieuw) for compare in panel.get_comparison()]
    return [Verschil(each.field_label(), as_html(each)) for each in found if each.has_changed()]


def as_html(comparison: Any) -> SafeString:
    if comparison.is_field:
        return mark_safe(comparison.htmldiff())
    rows = [row for row in comparison.get_child_comparisons() if shows_change(row)]
    return render_to_string("organisaties/admin/nakijken/rijen.html", {"rows": rows})


def shows_change(row: Any) -> bool:
    return bool(row.is_addition() or row.is_deletion() or row.has_changed() or row.get_position_change())


def seen_until_now(page: Page) -> Page:
    """`page` as it is kept; an empty one when visitors never saw it."""
    return page if page.first_published_at else type(page)()


def before_and_after(inzending: Inzending) -> tuple[Page, Page] | None:
    """
    What visitors saw, and what was handed in. As long as it waits the first is what they see now; of a page that they
    never saw everything is new. None when a version is not kept any more.
    """
    if inzending.revisie is None:
        return None
    nieuw = inzending.revisie.as_object()
    if inzending.wacht:
        return seen_until_now(inzending.pagina.specific), nieuw
    if not inzending.was_online:
        return type(nieuw)(), nieuw
    return (inzending.vorige.as_object(), nieuw) if inzending.vorige else None


def changed_by_redactie(inzending: Inzending, published: Revision | None) -> list[Verschil]:
    """Between what was handed in and what went online."""
    if inzending.revisie is None or published is None or published.pk == inzending.revisie.pk:
        return []
    return differences(inzending.revisie.as_object(), published.as_object())
