"""What a search finds, and why, for who keeps the words of a site."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.http import Http404, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.permissions import policy_registry

from search.forms import SearchForm
from search.labels import Labels
from search.models import SearchDocument, Synoniemgroep
from search.offers import offered_themes
from search.query import SearchQuery
from search.ranking import Judgement, Match, judge
from search.result import Hit
from search.service import hits_of
from search.text_query import Reden, Term, Way
from search.understanding.reader import UNDERSTOOD, Herkend
from search.widening import widened
from sites.admin.scope import own_wijksites
from sites.models import Wijksite
from sites.requests import EditorRequest

FIELDS = {
    "titel": gettext_lazy("in its name"),
    "trefwoorden": gettext_lazy("in its themes and keywords"),
    "regel": gettext_lazy("in its one line"),
    "tekst": gettext_lazy("in its text"),
}


@dataclass(frozen=True)
class Weg:
    """One way in which a word is looked for, in words."""

    woorden: str
    waarom: str
    gewicht: str


@dataclass(frozen=True)
class Woord:
    woord: str
    wegen: list[Weg]


@dataclass(frozen=True)
class Treffer:
    """`redenen`: a sentence per word of the question; `punten`: how it is weighed against the others."""

    hit: Hit
    redenen: list[str]
    punten: str
    op_naam: bool


class ProefForm(forms.Form):
    q = forms.CharField(required=False, max_length=200, label=gettext_lazy("What does somebody type?"))
    site = forms.TypedChoiceField(required=False, coerce=int, empty_value=None, label=gettext_lazy("website"))

    def __init__(self, data: QueryDict, sites: list[Wijksite]) -> None:
        super().__init__(data)
        choice: Any = self.fields["site"]
        choice.choices = [(site.pk, site.naam) for site in sites]


def chosen_site(request: EditorRequest) -> Wijksite:
    """Raises Http404 for a site that is not one's own."""
    sites = own_wijksites(request.user)
    asked = request.GET.get("site", "")
    found = next((site for site in sites if asked in {"", str(site.pk)}), None)
    if found is None:
        raise Http404
    return found


@require_safe
def proef(request: EditorRequest) -> HttpResponse:
    wijksite = chosen_site(request)
    sites = own_wijksites(request.user)
    data = request.GET.copy()
    data["site"] = str(wijksite.pk)
    context = {"formulier": ProefForm(data, sites), "wijksite": wijksite, "meer_sites": len(sites) > 1}
    return TemplateResponse(request, "search/admin/proef.html", context | tried(request, wijksite))


def tried(request: EditorRequest, wijksite: Wijksite) -> dict[str, object]:
    """As a visitor of the site would find it, in the main language."""
    asked = QueryDict(mutable=True)
    asked["q"] = request.GET.get("q", "")
    taal = settings.LANGUAGE_CODE
    form = SearchForm(asked, Labels.load(wijksite, taal), begrijpt=UNDERSTOOD)
    if not form.tekst:
        return {}
    query = form.query((wijksite.site_id,), taal)
    finding = widened(query)
    query, found = finding.query, finding.found
    return {
        "tekst": form.tekst,
        "woorden": [word_of(term) for term in query.woorden.terms],
        "filters": [filter_of(one, form.labels) for one in form.begrepen.herkend],
        "themas": offered_themes(query, form, wijksite),
        "totaal": found.totaal,
        "niet_alle_woorden": query.ruim,
        "opmerking": form.opmerking,
        "treffers": hits_with_reasons(query, found.ids),
        "synoniem_url": address_of_new_group(request, wijksite, form.zoekwoorden),
        "op_de_site": wijksite.site.root_url
        + reverse("zoeken", urlconf=settings.SITE_URLCONF)
        + f"?{urlencode({'q': form.tekst})}",
    }


def address_of_new_group(request: EditorRequest, wijksite: Wijksite, words: str) -> str:
    """ "" for who may not make one."""
    if not policy_registry.get_by_type(Synoniemgroep).user_has_permission(request.user, "add"):
        return ""
    filled_in = urlencode({"woorden": words, "site": wijksite.site_id})
    return f"{reverse('wagtailsnippets_search_synoniemgroep:add')}?{filled_in}"


def filter_of(one: Herkend, labels: Labels) -> str:
    values = ", ".join(str(labels.get(facet, value).naam) for facet, value in one.waarden)
    return _("“%(words)s” is the filter %(filter)s") % {"words": one.woorden, "filter": values}


def word_of(term: Term) -> Woord:
    return Woord(
        term.woord,
        [
            Weg(way.van if way.reden == Reden.THEMA else " + ".join(way.stems), why(way), f"{way.weight:.0%}")
            for way in term.ways
        ],
    )


def why(way: Way) -> str:
    """In words that an editor understands."""
    match way.reden:
        case Reden.SYNONIEM:
            return _("synonym from the group “%(group)s”") % {"group": way.van}
        case Reden.THEMA:
            return _("everything with the theme %(theme)s") % {"theme": way.van}
        case Reden.SAMENSTELLING:
            return _("part of a long word, or parts joined")
        case Reden.SPELLING:
            return _("spelled otherwise: “%(word)s”") % {"word": way.van or " ".join(way.stems)}
        case Reden.BEGIN:
            return _("the beginning of a word")
    return _("the word itself")


def hits_with_reasons(query: SearchQuery, ids: list[int]) -> list[Treffer]:
    """A query for the documents, one for what judging needs, and those for the moments."""
    rows = SearchDocument.objects.in_bulk(ids)
    documents = [rows[pk] for pk in ids if pk in rows]
    judged = {found.pk: found for found in judge(query, ids)} if query.woorden else {}
    return [
        Treffer(
            hit,
            reasons(judged.get(document.pk)),
            f"{judged[document.pk].score:.1f}" if document.pk in judged else "",
            document.pk in query.ook,
        )
        for document, hit in zip(documents, hits_of(documents, query), strict=True)
    ]


def reasons(judgement: Judgement | None) -> list[str]:
    return [reason_of(match) for match in judgement.matches] if judgement else []


def reason_of(match: Match) -> str:
    if match.way is None:
        return _("“%(word)s” is not in it") % {"word": match.term.woord}
    return _("“%(word)s”: %(why)s, %(where)s") % {
        "word": match.term.woord,
        "why": why(match.way),
        "where": FIELDS[match.field],
    }
