from django.utils.translation import gettext_lazy as _

from themas.models.begrip import Begrip


class Doelgroep(Begrip):
    """For whom something is meant."""

    class Meta(Begrip.Meta):
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")
