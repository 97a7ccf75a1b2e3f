from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data

register_own_data(
    OwnData(
        "afbeeldingen",
        _("Pictures that you uploaded"),
        "media.Afbeelding",
        lambda user: Q(uploaded_by_user=user),
        ("title", "created_at"),
    )
)
register_own_data(
    OwnData(
        "documenten",
        _("Documents that you uploaded"),
        "media.Document",
        lambda user: Q(uploaded_by_user=user),
        ("title", "created_at"),
    )
)
