"""What is shown on the sites follows a change of a wijk: its name, and the places in it."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.db.models import F
from django.db.models.signals import post_save, pre_delete, pre_save
from django.dispatch import receiver
from django_tasks import task

from locaties.gebruik import pages_at
from locaties.models import Wijk
from locaties.verhuizing import plekken_verhuisd
from sites.listings import herbereken
from sites.models import Vermelding, Wijksite

# More than this takes so long that the editor is not kept waiting for it.
AT_ONCE = 200
BATCH = 500


def refresh(page_ids: Collection[int]) -> None:
    """Listings and what follows from them: few now, many by the worker, when this transaction is over."""
    ids = sorted(page_ids)
    if len(ids) > AT_ONCE:
        transaction.on_commit(lambda: refresh_later.enqueue(ids))
    elif ids:
        herbereken(ids)


@task()
def refresh_later(page_ids: list[int]) -> None:
    """May stop anywhere: the job `controleer` finds what was left."""
    for start in range(0, len(page_ids), BATCH):
        herbereken(page_ids[start : start + BATCH])


@receiver(plekken_verhuisd)
def on_other_wijk(sender: type[Any], locatie_ids: set[int], **kwargs: Any) -> None:
    refresh(set().union(*pages_at(locatie_ids).values()))


@receiver(pre_save, sender=Wijk)
def before_save(sender: type[Any], instance: Wijk, raw: bool = False, **kwargs: Any) -> None:
    known = None if raw or instance.pk is None else Wijk.objects.filter(pk=instance.pk).values("naam", "slug")
    instance._renamed = known is not None and known.first() != {
        "naam": instance.naam,
        "slug": instance.slug,
    }


@receiver(post_save, sender=Wijk)
def on_save(sender: type[Any], instance: Wijk, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """Lists name a wijk and filter on its slug."""
    if raw or created:
        return
    bump(instance)
    if instance._renamed:
        refresh(set(Vermelding.objects.filter(wijken=instance).values_list("pagina_id", flat=True)))


@receiver(pre_delete, sender=Wijk)
def before_delete(sender: type[Any], instance: Wijk, **kwargs: Any) -> None:
    bump(instance)


def bump(wijk: Wijk) -> None:
    """The front page and the map of these sites name it."""
    Wijksite.objects.filter(wijken=wijk).update(inhoud_versie=F("inhoud_versie") + 1)
