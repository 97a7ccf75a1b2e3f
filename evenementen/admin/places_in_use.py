"""A place to which something was moved stays, as long as people have to go there."""

from collections.abc import Sequence

from django.db.models import Model, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages

from evenementen.models import EvenementPage
from locaties.models import Locatie

NAMED = 5


@hooks.register("before_delete_snippet")
def places_of_moves_stay(request: HttpRequest, instances: Sequence[Model]) -> HttpResponse | None:
    """One or many at once: none goes when something was moved to one of them, and a sentence says what."""
    refusals = [sentence for row in instances if isinstance(row, Locatie) and (sentence := refusal(row))]
    if not refusals:
        return None
    for sentence in refusals:
        messages.error(request, sentence)
    return redirect(Locatie.snippet_viewset.get_url_name("list"))


def refusal(place: Locatie) -> str:
    """Why it can't go; "" when it can. Only who looks after all sites can delete a place: every title may be read."""
    now = timezone.now()
    moments = Q(momenten__locatie=place, momenten__eindigt__gte=now)
    periods = Q(afwijkingsperiodes__nieuwe_locatie=place) & (
        Q(afwijkingsperiodes__tot=None) | Q(afwijkingsperiodes__tot__gt=now)
    )
    moved = EvenementPage.objects.filter(moments | periods).order_by("title")
    names = [f"“{title}”" for title in moved.values_list("title", flat=True).distinct()[:NAMED]]
    if not names:
        return ""
    stays = _("“%(place)s” can’t be deleted. Moved there: %(names)s.")
    values = {"place": place.naam, "names": get_text_list(names, _("and"))}
    return f"{stays % values} {_('First say where they are now, with “Off, moved or full…”.')}"
