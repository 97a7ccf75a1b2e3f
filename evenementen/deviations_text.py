"""What somebody can send on to visitors, ready to copy: in the main language, whatever language they read."""

from dataclasses import dataclass
from urllib.parse import quote

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import dagnaam_datum, tijd
from evenementen.agenda import public_place
from evenementen.deviating import Soort
from evenementen.models import AfwijkingPeriode, EvenementPage, Moment


@dataclass(frozen=True)
class Bericht:
    """`whatsapp_url` and `mail_url` open a program of the reader, who chooses there who gets it."""

    onderwerp: str
    tekst: str

    @property
    def whatsapp_url(self) -> str:
        return f"https://wa.me/?text={quote(self.tekst)}"

    @property
    def mail_url(self) -> str:
        return f"mailto:?subject={quote(self.onderwerp)}&body={quote(self.tekst)}"


def about_moment(page: EvenementPage, moment: Moment) -> Bericht:
    with translation.override(settings.LANGUAGE_CODE):
        return bericht(page, sentence_of_moment(page, moment), moment.reden, moment.alternatief)


def about_period(page: EvenementPage, period: AfwijkingPeriode, first: Moment | None) -> Bericht:
    """`first` is the first moment in it."""
    with translation.override(settings.LANGUAGE_CODE):
        return bericht(page, sentence_of_period(page, period, first), period.reden, period.alternatief)


def bericht(page: EvenementPage, sentence: str, reden: str, alternatief: str) -> Bericht:
    parts = [sentence, ended(reden), ended(alternatief), _("See %(url)s") % {"url": page.full_url}]
    return Bericht(sentence, " ".join(filter(None, parts)))


def ended(text: str) -> str:
    """As a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."


def name_of(page: EvenementPage) -> str:
    """ "Samen eten bij De Brug"."""
    if page.organisatie is None:
        return page.title
    return _("%(activity)s at %(organisation)s") % {
        "activity": page.title,
        "organisation": page.organisatie.title,
    }


def at(moment: Moment) -> str:
    return (
        dagnaam_datum(moment.begin)
        if moment.hele_dag
        else f"{dagnaam_datum(moment.begin)}, {tijd(moment.begin)}"
    )


def where(moment: Moment) -> str:
    return public_place(moment.locatie)[0] if moment.locatie else ""


def planned(moment: Moment) -> str:
    """The day on which it would be; the time too where that day has more than one."""
    start = moment.oorspronkelijk_begin
    day = timezone.localtime(start).date()
    same_day = Moment.objects.filter(pagina=moment.pagina_id, oorspronkelijk_begin__date=day)
    if moment.hele_dag or same_day.count() < 2:
        return dagnaam_datum(start)
    return f"{dagnaam_datum(start)}, {tijd(start)}"


def sentence_of_moment(page: EvenementPage, moment: Moment) -> str:
    words = {"what": name_of(page), "day": planned(moment), "at": at(moment), "where": where(moment)}
    moved = moment.begin != moment.oorspronkelijk_begin
    match moment.status:
        case Moment.Status.GAAT_NIET_DOOR:
            return _("Note: %(what)s is not on on %(day)s.") % words
        case Moment.Status.VERPLAATST if moved and words["where"]:
            return _("Note: %(what)s is not on %(day)s but on %(at)s. The place is %(where)s.") % words
        case Moment.Status.VERPLAATST if moved:
            return _("Note: %(what)s is not on %(day)s but on %(at)s.") % words
        case Moment.Status.VERPLAATST:
            return _("Note: %(what)s on %(day)s is at another place: %(where)s.") % words
    if moment.vol:
        return _("Note: %(what)s on %(day)s is full.") % words
    return _("Good news: %(what)s on %(day)s is on as planned.") % words


def sentence_of_period(page: EvenementPage, period: AfwijkingPeriode, first: Moment | None) -> str:
    words = {
        "what": name_of(page),
        "first": dagnaam_datum(period.vanaf),
        "last": dagnaam_datum(period.laatste_dag),
        "at": at(first) if first else "",
        "where": where(first) if first else "",
    }
    if period.soort == Soort.GAAT_NIET_DOOR:
        if period.tot is None:
            return _("Note: %(what)s is off from %(first)s.") % words
        return _("Note: %(what)s is off from %(first)s until and including %(last)s.") % words
    if period.soort == Soort.VOL:
        if period.tot is None:
            return _("Note: %(what)s is full from %(first)s.") % words
        return _("Note: %(what)s is full from %(first)s until and including %(last)s.") % words
    if period.tot is None:
        sentence = _("Note: %(what)s is at another time or place from %(first)s.") % words
    else:
        sentence = (
            _("Note: %(what)s is at another time or place from %(first)s until and including %(last)s.")
            % words
        )
    if words["at"]:
        sentence += " " + _("First on %(at)s.") % words
    if words["where"]:
        sentence += " " + _("The place is %(where)s.") % words
    return sentence
