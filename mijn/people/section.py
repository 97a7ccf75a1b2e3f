from django.utils.translation import gettext_lazy as _

from organisaties.own_sections import OwnSection, register_own_section

register_own_section(
    OwnSection(
        "mensen",
        _("Who may change this?"),
        _("The people who keep this up to date."),
        "users",
        "mijn_mensen",
        order=30,
    )
)
