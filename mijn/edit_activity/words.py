"""What a version of an activity says, subject by subject, in lines."""

from django.utils import timezone
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import dagnaam_datum, tijdvak
from evenementen.models import EvenementDatum, EvenementPage
from evenementen.price import price_in_words
from evenementen.recurrence.words import in_words
from mijn.editing.hints import hints_of
from mijn.profile.words import joined


def of_name(draft: EvenementPage) -> list[str]:
    return [draft.title, draft.regel]


def of_when(draft: EvenementPage) -> list[str]:
    series = [in_words(row, timezone.localdate()) for row in draft.reeksen.all()]
    return series + [of_date(row) for row in sorted(draft.data.all(), key=lambda row: row.begin)]


def of_date(row: EvenementDatum) -> str:
    day = dagnaam_datum(row.begin)
    return day if row.hele_dag else f"{day}, {tijdvak(row.begin, row.einde)}"


def of_picture(draft: EvenementPage) -> list[str]:
    return [draft.afbeelding.description or draft.afbeelding.title] if draft.afbeelding else []


def of_place(draft: EvenementPage) -> list[str]:
    return [draft.locatie.naam if draft.locatie else _("At our own place")]


def of_whom(draft: EvenementPage) -> list[str]:
    lists = (draft.themas.all(), draft.doelgroepen.all(), draft.behoeften.all())
    return [line for words in lists if (line := joined(words))]


def of_price(draft: EvenementPage) -> list[str]:
    return [line for line in (price_in_words(draft), draft.korting) if line]


def of_sign_up(draft: EvenementPage) -> list[str]:
    lines = [f"{_('Sign up')}: {draft.get_aanmelden_display()}", draft.aanmelden_link]
    if draft.plaatsen:
        lines.append(_("Room for %(number)s people") % {"number": draft.plaatsen})
    return [line for line in lines if line]


def hints_of_name(draft: EvenementPage) -> list[str]:
    return hints_of([draft.regel])


def hints_of_when(draft: EvenementPage) -> list[str]:
    if draft.reeksen.all() or draft.data.all():
        return []
    return [_("When is it? Fill in at least one date, or how often it is held.")]


def hints_of_whom(draft: EvenementPage) -> list[str]:
    return [] if draft.themas.all() else [_("Choose what it is about: then people find you by theme.")]
