"""Who asks what is near and has nothing near, gets what is nearest."""

from dataclasses import replace

from django.db.models import Count
from django.utils.translation import gettext as _

from locaties.afstand import radius_in_words
from search.engines.database import around, documents
from search.forms import RADII, SearchForm
from search.query import SearchQuery


def near_enough(query: SearchQuery, form: SearchForm) -> SearchQuery:
    """
    The same within the first of RADII that holds anything, else wherever it is; the form says so.

    As it was when there is nothing at all. No query unless something near is asked; else one, and one for words.
    """
    near = query.nabij
    if near is None or near.straal is None:
        return query
    rows = documents(replace(query, nabij=None)).order_by()
    # By the name of an aggregate.
    radii = {f"binnen_{radius}": radius for radius in RADII if radius >= near.straal}
    within = {name: Count("pk", filter=around(near.punt, radius)) for name, radius in radii.items()}
    found = rows.aggregate(overal=Count("pk"), **within)
    wider = next((radius for name, radius in radii.items() if found[name]), None)
    if wider == near.straal or not found["overal"]:
        return query
    form.verder = nothing_within(max(radii.values()) if wider is None else near.straal, wider)
    return replace(query, nabij=replace(near, straal=wider))


def nothing_within(distance: int, wider: int | None) -> str:
    near = radius_in_words(distance)
    if wider is None:
        return _("There is nothing within %(near)s. You see all there is on this website.") % {"near": near}
    return _("There is nothing within %(near)s. You see what there is within %(far)s.") % {
        "near": near,
        "far": radius_in_words(wider),
    }
