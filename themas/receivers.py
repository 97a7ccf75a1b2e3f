from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.models.begrip import Begrip


@receiver(post_delete, sender=Behoefte)
@receiver(post_delete, sender=Doelgroep)
@receiver(post_delete, sender=Soort)
@receiver(post_delete, sender=Thema)
def delete_translations(instance: Begrip, **kwargs: Any) -> None:
    """A translation without its source would show nowhere, and keep its name in addresses occupied."""
    if instance.is_source:
        instance.get_translations().delete()
