"""Adding, changing and deleting a wijk. Before places move, whoever saves reads how many and says yes."""

import json
from collections.abc import Iterator
from typing import Any

from django.db.models import F
from django.http import Http404, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Site
from wagtail.snippets.views.snippets import CreateView, DeleteView, EditView

from locaties.models import Wijk
from locaties.postcodes import for_people
from locaties.verhuizing import Verhuizing
from sites.admin.wijken.access import may_change
from sites.admin.wijken.form import WijkForm
from sites.admin.wijken.sentences import sentences
from sites.models import Wijksite

POSTCODES = "wijk.postcodes"
# Another action: of one request Wagtail shows an action once, also when it happened to two wijken.
POSTCODES_LOST = "wijk.postcodes_kwijt"
# Buttons of the page that asks; they are no part of what somebody typed.
QUESTION = {"csrfmiddlewaretoken", "akkoord", "terug"}


class AsksFirst:
    """For a view that saves a WijkForm. Works without scripts: the question carries the whole form along."""

    request: Any
    object: Any

    def form_valid(self, form: WijkForm) -> HttpResponse:
        if "terug" in self.request.POST:
            self.form = form
            return self.render_to_response(self.get_context_data())  # type: ignore[attr-defined]
        change = form.verhuizing()
        if change and self.request.POST.get("akkoord") != change.kenmerk:
            return self.ask(form, change)
        return super().form_valid(form)  # type: ignore[misc]

    def ask(self, form: WijkForm, change: Verhuizing) -> HttpResponse:
        context = {
            "wijk": form.instance,
            "zinnen": list(sentences(change)),
            "kenmerk": change.kenmerk,
            "velden": list(self.typed(form)),
        }
        return TemplateResponse(self.request, "sites/admin/wijken/verhuizing.html", context)

    def typed(self, form: WijkForm) -> Iterator[tuple[str, str]]:
        """What was sent, as pairs; a file can't be sent a second time, so its outline goes along as text."""
        for name, values in self.request.POST.lists():
            if name not in QUESTION and name != "omtrek_tekst":
                yield from ((name, value) for value in values)
        outline = form.cleaned_data["omtrek"]
        yield "omtrek_tekst", json.dumps(outline) if outline else ""

    def save_instance(self) -> Wijk:
        wijk = super().save_instance()  # type: ignore[misc]
        change: Verhuizing = self.form.verhuisd
        if change.nieuw or change.weg:
            log(wijk, POSTCODES, user=self.request.user, data=told(change))
        for other in {other.pk: other for other in change.overgenomen.values()}.values():
            log(other, POSTCODES_LOST, user=self.request.user, data=told(change, other))
        return wijk


def told(change: Verhuizing, other: Wijk | None = None) -> dict[str, Any]:
    """For the history, of the wijk itself or of one that lost postcodes to it."""
    lost = change.weg if other is None else [code for code, old in change.overgenomen.items() if old == other]
    return {
        "erbij": [] if other else [for_people(postcode) for postcode in sorted(change.nieuw)],
        "weg": [for_people(postcode) for postcode in sorted(lost)],
        "verhuisd": sum(
            len(groep.locatie_ids) for groep in change.groepen if other is None or groep.van == other
        ),
    }


class WijkCreateView(AsksFirst, CreateView):
    def save_instance(self) -> Wijk:
        wijk = super().save_instance()
        site: Site | None = self.form.cleaned_data.get("website")
        if site is not None:
            site.wijksite.wijken.add(wijk)
            site.wijksite.save()
            # Who has the settings open would else save them without this wijk.
            Wijksite.objects.filter(pk=site.wijksite.pk).update(
                instellingen_versie=F("instellingen_versie") + 1
            )
        return wijk


class OwnWijk:
    """Of a wijk that somebody may see but not change, the address does not exist."""

    request: Any

    def get_object(self, queryset: Any = None) -> Wijk:
        wijk = super().get_object(queryset)  # type: ignore[misc]
        if not may_change(self.request.user, wijk):
            raise Http404
        return wijk


class WijkEditView(AsksFirst, OwnWijk, EditView):
    pass


class WijkDeleteView(OwnWijk, DeleteView):
    pass


def words_of(data: dict[str, Any]) -> str:
    """One line of the history: "3026 erbij. 34 plekken verhuisd." """
    parts = []
    if data.get("erbij"):
        parts.append(_("Added: %(postcodes)s.") % {"postcodes": ", ".join(data["erbij"])})
    if data.get("weg"):
        parts.append(_("Removed: %(postcodes)s.") % {"postcodes": ", ".join(data["weg"])})
    if data.get("verhuisd"):
        parts.append(_("Places that moved: %(number)s.") % {"number": data["verhuisd"]})
    return " ".join(parts)
