"""The same list in other forms than a page."""

from django.http import HttpRequest, JsonResponse

from search.result import SearchResult


def as_json(request: HttpRequest, result: SearchResult) -> JsonResponse:
    """
    {"totaal", "resultaten": [{"titel", "type", "url", "samenvatting", "themas": [slug]}],
    "facetten": {naam: {slug: aantal}}}, and over all sites the name of each result's "website". Open to scripts of
    any site: it holds nothing but what is public.
    """
    data = {
        "totaal": result.totaal,
        "resultaten": [
            {
                "titel": hit.titel,
                "type": hit.soort,
                "url": request.build_absolute_uri(hit.url),
                "samenvatting": hit.samenvatting,
                "themas": [thema["slug"] for thema in hit.themas],
                **({"website": hit.website} if hit.website else {}),
            }
            for hit in result.hits
        ],
        "facetten": result.tellingen,
    }
    response = JsonResponse(data, json_dumps_params={"ensure_ascii": False})
    response["Access-Control-Allow-Origin"] = "*"
    return response
