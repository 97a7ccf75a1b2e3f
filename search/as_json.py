from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext_lazy as _

from search.offers import offered_themes
from search.outputs import Lijst, Output, register_output
from search.result import Hit, MomentRegel, SearchResult
from search.service import search
from search.websites import Websites


def as_json(request: HttpRequest, lijst: Lijst) -> JsonResponse:
    """
    {"totaal", "resultaten": [{"titel", "type", "url", "samenvatting", "themas": [slug]}],
    "facetten": {naam: {slug: aantal}}}, and over all sites the name of each result's "website".

    What the editors put on top for these words has "uitgelicht": true. An activity also has "begin" and "einde" (ISO
    8601 with offset; null without an end) and "status" (gaat_door, gaat_niet_door, verplaatst) of the moment that
    matches. Words that were taken for filters stand in "begrepen" ({facet: [value]}), and the theme that the words
    mean in "thema" ({"slug", "naam", "url"}); without any these are left out. What a page shows under a short list,
    not counted in "totaal": "bijna": [{"kop", "resultaten"}]. Open to scripts of any site: it holds nothing but what is
    public.
    """
    result = search(lijst.query, lijst.form, lijst.address)
    if lijst.wijksite is None:
        result = Websites.load().with_addresses(result)
    data = {
        "totaal": result.totaal,
        "resultaten": [_result(request, hit) for hit in result.hits],
        "facetten": result.tellingen,
        **_nearly(request, result),
        **_understood(request, lijst),
    }
    response = JsonResponse(data, json_dumps_params={"ensure_ascii": False})
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _nearly(request: HttpRequest, result: SearchResult) -> dict[str, Any]:
    parts = [
        {"kop": part.kop, "resultaten": [_result(request, hit) for hit in part.hits]} for part in result.bijna
    ]
    return {"bijna": parts} if parts else {}


def _understood(request: HttpRequest, lijst: Lijst) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if filters := lijst.form.filters_uit_woorden:
        found["begrepen"] = filters
    if lijst.wijksite is not None and (themes := offered_themes(lijst.query, lijst.form, lijst.wijksite)):
        theme = themes[0]
        found["thema"] = {
            "slug": theme.slug,
            "naam": theme.naam,
            "url": request.build_absolute_uri(theme.url),
        }
    return found


def _result(request: HttpRequest, hit: Hit) -> dict[str, Any]:
    return {
        "titel": hit.titel,
        "type": hit.soort,
        "url": request.build_absolute_uri(hit.url),
        "samenvatting": hit.samenvatting,
        "themas": [thema["slug"] for thema in hit.themas],
        **({"uitgelicht": True} if hit.uitgelicht else {}),
        **({"website": hit.website} if hit.website else {}),
        **(_when(hit.moment) if hit.moment else {}),
    }


def _when(moment: MomentRegel) -> dict[str, Any]:
    return {
        "begin": moment.begin.isoformat(),
        "einde": moment.einde.isoformat() if moment.einde else None,
        "status": moment.status,
    }


register_output(Output("json", _("As data for programmers (JSON)"), as_json))
