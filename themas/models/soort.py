from django.utils.translation import gettext_lazy as _

from themas.models.begrip import Begrip


class Soort(Begrip):
    """What kind of organisation it is."""

    class Meta(Begrip.Meta):
        verbose_name = _("kind of organisation")
        verbose_name_plural = _("kinds of organisation")
