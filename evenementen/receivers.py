from typing import Any

from django.db import transaction
from django.db.models import F, Model, Q, QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from django.utils import timezone

from evenementen.extending import extend_series
from evenementen.models import (
    Afwijking,
    AfwijkingPeriode,
    EvenementFeiten,
    EvenementPage,
    OpgeslagenLijst,
    Schoolvakantie,
)
from evenementen.moments import write_moments
from evenementen.saved_lists import start_list
from evenementen.vanishing import keep_unlisted
from locaties.models import Locatie
from sites.listings import herbereken, inhoud_gewijzigd, vermeldingen_vervallen
from sites.models import Vermelding, Wijksite
from sites.receivers import pages_that_show
from sites.sources import Pair

HELD_THERE = "_activiteiten_hier"


@receiver(inhoud_gewijzigd)
def on_content(sender: type[Any], pagina_ids: set[int], **kwargs: Any) -> None:
    write_moments(pagina_ids)


@receiver(vermeldingen_vervallen)
def on_unlisted(sender: type[Any], paren: set[Pair], **kwargs: Any) -> None:
    keep_unlisted(paren)


@receiver(pre_delete, sender=Vermelding)
def on_listing_with_its_page(sender: type[Any], instance: Vermelding, **kwargs: Any) -> None:
    """Of a page that is deleted."""
    if goes_with_its_page(instance, kwargs.get("origin")):
        keep_unlisted([(instance.site_id, instance.pagina_id)])


@receiver([post_save, post_delete], sender=Afwijking)
@receiver([post_save, post_delete], sender=AfwijkingPeriode)
@receiver(post_save, sender=EvenementFeiten)
def on_facts(
    sender: type[Any],
    instance: Afwijking | AfwijkingPeriode | EvenementFeiten,
    raw: bool = False,
    **kwargs: Any,
) -> None:
    """A fact is live at once, whoever writes it."""
    if not raw and not goes_with_its_page(instance, kwargs.get("origin")) and instance.pagina.live:
        herbereken([instance.pagina_id])


@receiver([post_save, post_delete], sender=OpgeslagenLijst)
def on_saved_list(sender: type[Any], instance: OpgeslagenLijst, raw: bool = False, **kwargs: Any) -> None:
    """Its page lies ready until the site says that something changed."""
    if not raw:
        Wijksite.objects.filter(site=instance.site_id).update(inhoud_versie=F("inhoud_versie") + 1)


def goes_with_its_page(instance: Model, origin: Model | QuerySet | None) -> bool:
    """
    Whether a fact is deleted because its page is. A listing that is written anew between the collecting and the
    deleting would be left behind.
    """
    if isinstance(origin, QuerySet):
        return origin.model is not type(instance)
    return origin is not None and origin is not instance


@receiver(post_save, sender=Locatie)
def on_place(sender: type[Any], instance: Locatie, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """An address that is no longer shown must go at once from what is held there."""
    if raw or created:
        return
    ids = held_at(instance)
    if ids:
        herbereken(ids)


@receiver(pre_delete, sender=Locatie)
def before_place_goes(sender: type[Any], instance: Locatie, **kwargs: Any) -> None:
    setattr(instance, HELD_THERE, held_at(instance))


@receiver(post_delete, sender=Locatie)
def on_place_gone(sender: type[Any], instance: Locatie, **kwargs: Any) -> None:
    """The database emptied the columns that pointed to it; what was derived from these follows at once."""
    ids: set[int] = getattr(instance, HELD_THERE, set())
    if ids:
        herbereken(ids)


def held_at(place: Locatie) -> set[int]:
    """Ids of the pages, in all languages, of what is held there always or this time."""
    moved_there = Q(momenten__locatie=place, momenten__eindigt__gte=timezone.now())
    held_there = EvenementPage.objects.live().filter(Q(locatie=place) | moved_there).distinct()
    return {page_id for page in held_there for page_id in pages_that_show(page)}


@receiver([post_save, post_delete], sender=Schoolvakantie)
def on_school_holiday(sender: type[Any], instance: Schoolvakantie, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        transaction.on_commit(extend_series.enqueue)


@receiver(post_save, sender=Wijksite)
def on_new_site(
    sender: type[Any], instance: Wijksite, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    if created and not raw:
        start_list(instance)
