"""For the door: today it is off."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import tijdvak
from drukwerk.blad import Affiche
from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment
from evenementen.paper.affiche import affiche, who
from evenementen.paper.words import hour, unbroken
from search.result import MomentRegel
from sites.models import Wijksite


def make_door_poster(
    page: EvenementPage, activity: Activiteit, wijksite: Wijksite | None, address: str, moment: Moment
) -> Affiche:
    """ "Gaat vandaag niet door", with the reason, what people can do instead and the next time."""
    on = timezone.localtime(moment.begin).date()
    day = date_format(on, "l j F")
    is_today = on == timezone.localdate()
    when = day if moment.hele_dag else f"{day}, {unbroken(tijdvak(moment.begin, moment.einde))}"
    following = next((line for line in activity.momenten if goes_on_after(line, moment)), None)
    return affiche(
        page,
        wijksite,
        address,
        lines=[capfirst(when), moment.reden, moment.alternatief],
        more=[next_time(following) if following else "", *who(activity)],
        announcement=_("Not on today") if is_today else _("Not on %(day)s") % {"day": day},
    )


def goes_on_after(line: MomentRegel, moment: Moment) -> bool:
    return line.status != Moment.Status.GAAT_NIET_DOOR and line.begin > moment.begin


def next_time(line: MomentRegel) -> str:
    return _("The next time: %(day)s") % {"day": f"{date_format(line.begin, 'l j F')}, {hour(line)}"}
