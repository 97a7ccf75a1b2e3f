from django.utils.translation import gettext_lazy as _

from organisaties.own_sections import OwnSection, register_own_section

register_own_section(
    OwnSection(
        "profiel",
        _("Profile"),
        _("Who you are, what you do, where and when."),
        "square-pen",
        "mijn_profiel",
        order=10,
    )
)
