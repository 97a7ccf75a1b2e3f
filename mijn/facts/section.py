from django.utils.translation import gettext_lazy as _

from organisaties.own_sections import OwnSection, register_own_section

register_own_section(
    OwnSection(
        "klopt",
        _("Is everything still right?"),
        _("See what visitors see. Is it right? One tap."),
        "circle-check",
        "mijn_klopt",
        order=40,
    )
)
