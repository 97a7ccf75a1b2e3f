from django.utils.translation import gettext as _
from wagtail.models import Page

from organisaties.models import OrganisatieIndexPage
from sites.models import Wijksite
from sites.start import register_start_page


def guide(wijksite: Wijksite, root: Page) -> Page:
    intro = _("Who can help you in %(name)s? You can call or visit all of them.") % {"name": wijksite.naam}
    return OrganisatieIndexPage(title=_("All organisations"), slug="organisaties", intro=intro)


register_start_page(10, guide, plek="hoofd")
