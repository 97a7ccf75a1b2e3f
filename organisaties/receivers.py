"""What is shown of an organisation changes with things that are not its page."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver

from locaties.models import Locatie
from organisaties.models import OrganisatieFeiten, OrganisatieLocatie, OrganisatiePage, Persoon, Sluiting
from organisaties.open_times import write_open_times
from sites.listings import herbereken, inhoud_gewijzigd
from sites.receivers import pages_that_show


def refresh(pages: list[OrganisatiePage]) -> None:
    ids = {page_id for page in pages for page_id in pages_that_show(page)}
    if ids:
        herbereken(ids)


@receiver(inhoud_gewijzigd)
def on_content(sender: type[Any], pagina_ids: set[int], **kwargs: Any) -> None:
    write_open_times(pagina_ids)


@receiver([post_save, post_delete], sender=Sluiting)
@receiver(post_save, sender=OrganisatieFeiten)
def on_facts(
    sender: type[Any], instance: OrganisatieFeiten | Sluiting, raw: bool = False, **kwargs: Any
) -> None:
    if not raw and instance.pagina.live:
        refresh([instance.pagina])


@receiver(post_save, sender=Persoon)
def on_person(
    sender: type[Any], instance: Persoon, raw: bool = False, created: bool = False, **kwargs: Any
) -> None:
    if not raw and not created:
        herbereken(pages_of(instance))


@receiver(pre_delete, sender=Persoon)
def before_person_goes(sender: type[Any], instance: Persoon, **kwargs: Any) -> None:
    shown_on = pages_of(instance)
    # The rows that name the person go first, so that what is derived anew no longer knows the name.
    instance.organisaties.all().delete()
    herbereken(shown_on)


def pages_of(person: Persoon) -> set[int]:
    return set(person.organisaties.values_list("pagina_id", flat=True))


@receiver(post_save, sender=Locatie)
def on_place(sender: type[Any], instance: Locatie, created: bool, raw: bool = False, **kwargs: Any) -> None:
    if raw or created:
        return
    rows = OrganisatieLocatie.objects.filter(locatie=instance, pagina__live=True).select_related("pagina")
    refresh([row.pagina for row in rows])
