"""What is deleted takes its own history along: the organisation that it stood below remembers."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import PageLogEntry

from organisaties.audit import schrijf_op
from organisaties.models import OrganisatiePage
from sites.tree import paths_above


@receiver(post_save, sender=PageLogEntry)
def on_log(
    sender: type[Any], instance: PageLogEntry, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Wagtail writes it down just before the page goes."""
    if raw or not created or instance.action != "wagtail.delete":
        return
    above = (
        OrganisatiePage.objects.filter(path__in=paths_above(instance.page.path)).order_by("-depth").first()
    )
    if above is not None:
        schrijf_op(above, "pagina.weg", instance.user, pagina_id=instance.page_id, titel=instance.label)
