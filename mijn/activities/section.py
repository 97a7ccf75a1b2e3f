from django.utils.translation import gettext_lazy as _

from organisaties.own_sections import OwnSection, register_own_section

register_own_section(
    OwnSection(
        "activiteiten",
        _("Activities"),
        _("Off, full, or at another time or place."),
        "calendar-days",
        "mijn_activiteiten",
        order=20,
    )
)
