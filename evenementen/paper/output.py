"""?formaat=pdf: any list on paper."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from drukwerk.zetten import as_pdf
from evenementen.paper.build import ACTIVITY, build
from evenementen.paper.form import MONTHS_AHEAD, PaperForm
from evenementen.paper.moments import Periode, count, per_month
from evenementen.paper.ready import content_version, is_ready, ready_or_made
from search.outputs import Lijst, Output, register_output

# More is offered a month at a time.
MOST_MOMENTS = 1000


class Maand(NamedTuple):
    """A month that can be printed; no `url`: that month alone is too much."""

    periode: Periode
    aantal: int
    url: str


def pdf(request: HttpRequest, lijst: Lijst) -> HttpResponse:
    form = PaperForm(request.GET)
    today = timezone.localdate()
    period = period_of(lijst, form)
    address = request.build_absolute_uri(lijst.address.with_value("gedrukt", today.isoformat()))
    name = f"{slugify(lijst.titel) or 'lijst'}-{today:%Y-%m-%d}.pdf"
    version = content_version(lijst.query.site_ids)
    key = "|".join([address, form.layout, repr(period), repr(lijst.query), lijst.titel, version])
    # What lies ready was not too much.
    if ACTIVITY in lijst.soorten and not is_ready(key) and count(lijst.query, period) > MOST_MOMENTS:
        return months(request, lijst, form)
    return ready_or_made(
        request,
        name,
        key,
        lambda: as_pdf(build(lijst, form.layout, period, address), form.layout),
    )


def period_of(lijst: Lijst, form: PaperForm) -> Periode:
    """The month that was asked for, or the days that the list asks for."""
    today = timezone.localdate()
    if form.month:
        return Periode.of_month(*form.month, today)
    return Periode.asked(lijst.query.wanneer, today)


def months(request: HttpRequest, lijst: Lijst, form: PaperForm) -> HttpResponse:
    today = timezone.localdate()
    address = lijst.address.with_value("formaat", "pdf")
    join = "&" if "?" in address else "?"
    found = [
        Maand(
            period,
            number,
            f"{address}{join}opmaak={form.layout}&maand={period.laatste:%Y-%m}"
            if number <= MOST_MOMENTS
            else "",
        )
        for period, number in per_month(lijst.query, today, MONTHS_AHEAD)
    ]
    context = {
        "pagina_titel": lijst.titel,
        "maanden": found,
        "terug_url": lijst.address.page(1),
        "noindex": True,
    }
    return TemplateResponse(request, "evenementen/papier_per_maand.html", context)


register_output(Output("pdf", _("To print (PDF)"), pdf))
