from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data

register_own_data(
    OwnData(
        "nagekeken_activiteiten",
        _("Activities that you checked"),
        "evenementen.EvenementFeiten",
        lambda user: Q(nagekeken_door=user),
        ("pagina", "nagekeken_op"),
    )
)
register_own_data(
    OwnData(
        "afwijkingen",
        _("What you said about one time of an activity"),
        "evenementen.Afwijking",
        lambda user: Q(door=user),
        ("op", "pagina", "reden"),
    )
)
register_own_data(
    OwnData(
        "afwijkingen_periode",
        _("What you said about a longer time of an activity"),
        "evenementen.AfwijkingPeriode",
        lambda user: Q(door=user),
        ("op", "pagina", "reden"),
    )
)
