from django.utils.translation import gettext as _
from wagtail.models import Page

from evenementen.models import AgendaPage
from sites.models import Wijksite
from sites.start import register_start_page


def agenda(wijksite: Wijksite, root: Page) -> Page:
    intro = _("What is on in %(name)s? Everybody is welcome.") % {"name": wijksite.naam}
    return AgendaPage(title=_("Agenda"), slug="agenda", intro=intro)


register_start_page(20, agenda, plek="hoofd")
