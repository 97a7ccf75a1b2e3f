import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from django.http import HttpRequest, HttpResponse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from search.engines.database import documents
from search.outputs import Lijst, Output, register_output
from search.registry import all_types
from search.result import MomentRegel
from search.service import as_hit
from search.websites import Websites

# A spreadsheet of a year of a city fits; who needs all of it takes the open data.
MAX_ROWS = 5_000
# What a spreadsheet takes for the start of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe(text: str) -> str:
    """The text as text in every spreadsheet."""
    return f"'{text}" if text.startswith(FORMULA) else text


def as_csv(request: HttpRequest, lijst: Lijst) -> HttpResponse:
    """
    A row per moment of what has moments and per page of what has none, in UTF-8 with a mark, parted by ";".

    At most MAX_ROWS; a last row says so when there were more.
    """
    rows = list(_rows(request, lijst))
    if len(rows) > MAX_ROWS:
        rows[MAX_ROWS:] = [[_("The list is longer than this. Choose fewer days or more filters.")]]
    return table(columns(), rows, slugify(lijst.titel) or "lijst")


def table(heading: list[str], rows: Iterable[list[str]], name: str) -> HttpResponse:
    """A file that every spreadsheet opens and in which nothing is a formula."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    response = HttpResponse("\ufeff" + out.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def columns() -> list[str]:
    return [
        *(_("What"), _("Name"), _("Day"), _("Starts"), _("Ends"), _("Is it on?"), _("Reason")),
        *(_("Place"), _("Wijk"), _("Price"), _("Organisation"), _("Phone"), _("Website")),
    ]


def _rows(request: HttpRequest, lijst: Lijst) -> Iterator[list[str]]:
    """One query for the moments of each type that has them, one for all that has none."""
    websites = Websites.load() if lijst.wijksite is None else None
    for search_type in all_types():
        if search_type.all_moments is not None:
            for moment in search_type.all_moments(lijst.query, MAX_ROWS + 1):
                here = websites.moment_at_home(moment) if websites else moment
                yield _moment_row(str(search_type.label), request.build_absolute_uri(here.url), here)
    dated = [search_type.soort for search_type in all_types() if search_type.all_moments is not None]
    for document in documents(lijst.query).exclude(soort__in=dated)[: MAX_ROWS + 1]:
        hit = as_hit(document)
        if websites:
            hit = websites.at_home(hit)
        yield [
            *(hit.soort_label, hit.titel, "", "", "", "", "", hit.plaats, ", ".join(hit.wijken), hit.prijs),
            *("", hit.telefoon, request.build_absolute_uri(hit.url)),
        ]


def _moment_row(label: str, url: str, moment: MomentRegel) -> list[str]:
    timed = not moment.hele_dag
    return [
        *(label, moment.titel, f"{moment.begin:%Y-%m-%d}"),
        f"{moment.begin:%H:%M}" if timed else "",
        f"{moment.einde:%H:%M}" if timed and moment.einde else "",
        status_in_words(moment.status),
        *(moment.reden, moment.plaats, moment.wijk, moment.prijs),
        *(moment.organisatie, moment.telefoon, url),
    ]


def status_in_words(status: str) -> str:
    return {"gaat_niet_door": _("is off"), "verplaatst": _("moved")}.get(status, _("is on"))


register_output(Output("csv", gettext_lazy("As a file for a spreadsheet"), as_csv))
