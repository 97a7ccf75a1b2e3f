"""A filtered list as something to print."""

from collections.abc import Collection
from datetime import date

from django.utils import timezone, translation
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from drukwerk.blad import Drukwerk, Opmaak, Regel, Sectie, Woorden
from evenementen.paper.lines import by_day, by_weekday
from evenementen.paper.moments import Gedrukt, Periode, printed
from evenementen.paper.organisations import organisations_of, without_a_date
from evenementen.paper.words import day_words, unbroken
from search.outputs import Lijst
from search.service import chips
from sites.models import Wijksite

# Choices that the days on the paper tell already.
IN_THE_PERIOD = {"periode", "van", "tot"}
ACTIVITY, ORGANISATION = "activiteit", "organisatie"
# Twice what is printed at most: the times beyond the last day are looked at as well.
LIMIT = 2500


def build(lijst: Lijst, opmaak: Opmaak, period: Periode, address: str) -> Drukwerk:
    """`address` is absolute, and already says the day of printing."""
    sections: list[Sectie] = []
    types = lijst.soorten
    if ACTIVITY in types:
        moments = printed(lijst.query, period, LIMIT)
        sections += activity_sections(moments, opmaak, period)
        # Where all organisations follow, who has no date is among them.
        if ORGANISATION not in types:
            sections += also_here(lijst, period)
    if ORGANISATION in types:
        sections += organisation_section(lijst)
    return Drukwerk(
        titel=lijst.titel,
        afzender=sender(lijst.wijksite),
        taal=translation.get_language(),
        woorden=words(),
        secties=tuple(sections),
        adres=address,
        gedrukt_op=timezone.localdate(),
        ondertitel=subtitle(lijst, types, period),
        bel=call_first(lijst.wijksite) if ACTIVITY in types else ask_more(lijst.wijksite),
        voet=footer(lijst.wijksite, types, period),
        leeg=_("There is nothing on this list in these days."),
    )


def activity_sections(moments: list[Gedrukt], opmaak: Opmaak, period: Periode) -> list[Sectie]:
    if opmaak is Opmaak.DATUM:
        return [
            Sectie(capfirst(date_format(day, "l j F")), tuple(lines))
            for day, lines in by_day(moments, period).items()
        ]
    return [
        Sectie(capfirst(str(WEEKDAYS[weekday])), tuple(lines))
        for weekday, lines in by_weekday(moments, period).items()
    ]


def also_here(lijst: Lijst, period: Periode) -> list[Sectie]:
    """Who is about the theme of the list and has no date on it is named, so that nobody thinks that it stopped."""
    themes = lijst.query.facetten.get("thema", ())
    lines = without_a_date(lijst.query, period) if themes else ()
    if not lines:
        return []
    names = ", ".join(lijst.form.labels.get("thema", theme).naam for theme in themes)
    heading = _("Also for %(theme)s") % {"theme": names}
    return [Sectie(heading, lines, intro=_("We know no date in these days. Call first."), met_tijd=False)]


def organisation_section(lijst: Lijst) -> list[Sectie]:
    lines: tuple[Regel, ...] = organisations_of(lijst.query)
    return [Sectie(_("Organisations"), lines, met_tijd=False)] if lines else []


def subtitle(lijst: Lijst, types: Collection[str], period: Periode) -> str:
    """What was chosen of the list, and its days: who finds the paper did not see the filters."""
    made = chips(lijst.query, lijst.form.labels, lijst.address)
    chosen = [str(chip.label) for chip in made if chip.soort not in IN_THE_PERIOD]
    if ACTIVITY in types:
        chosen.append(in_words(period))
    return " · ".join(chosen)


def in_words(period: Periode) -> str:
    return _("From %(first)s until %(last)s") % {
        "first": day_words(period.eerste),
        "last": with_year(period.laatste),
    }


def with_year(day: date) -> str:
    return unbroken(date_format(day, "j F Y"))


def sender(wijksite: Wijksite | None) -> str:
    return wijksite.naam if wijksite else "Wijkplein"


def phone(wijksite: Wijksite | None) -> str:
    if wijksite is None or not wijksite.telefoon:
        return ""
    number = unbroken(wijksite.telefoon)
    return f"{number} ({wijksite.telefoon_uren})" if wijksite.telefoon_uren else number


def call_first(wijksite: Wijksite | None) -> str:
    number = phone(wijksite)
    if number:
        return _("Call first to hear whether it is on: %(phone)s") % {"phone": number}
    return _("Call first to hear whether it is on.")


def ask_more(wijksite: Wijksite | None) -> str:
    number = phone(wijksite)
    return _("Questions? Call %(phone)s") % {"phone": number} if number else ""


def footer(wijksite: Wijksite | None, types: Collection[str], period: Periode) -> tuple[str, ...]:
    parts = [sender(wijksite)]
    if ACTIVITY in types:
        parts.append(_("Valid until %(day)s") % {"day": with_year(period.laatste)})
    parts.append(_("Printed on %(day)s") % {"day": with_year(timezone.localdate())})
    return tuple(parts)


def words() -> Woorden:
    return Woorden(
        tijd=_("Time"),
        wat=_("What and where"),
        pagina=_("page {nummer} of {aantal}"),
        qr=_("This list on your phone: see what has changed"),
        vervolg=_("{kop}, continued"),
    )
