from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data

register_own_data(
    OwnData(
        "delen",
        _("Sharing with other websites that you began"),
        "sites.Koppeling",
        lambda user: Q(gemaakt_door=user),
        ("gemaakt_op",),
    )
)
register_own_data(
    OwnData(
        "toegelaten",
        _("Items of other websites that you approved"),
        "sites.Toelating",
        lambda user: Q(door=user),
        ("op", "pagina"),
    )
)
register_own_data(
    OwnData(
        "verborgen",
        _("Items that you hid"),
        "sites.Verberging",
        lambda user: Q(door=user),
        ("op", "pagina", "reden"),
    )
)
