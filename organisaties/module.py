from django.utils.translation import gettext_lazy as _

from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from sites.modules import Module, register_module

register_module(
    Module(
        "gids",
        _("Guide"),
        _("All organisations of the site: who they are, what they do and how you reach them."),
        order=10,
        bij_uit=_("Their activities stay in the agenda."),
        pages=(OrganisatieIndexPage, OrganisatiePage),
        menu_names=frozenset({"organisaties"}),
    )
)
