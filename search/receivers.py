from typing import Any

from django.db.models import F
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from search.indexing import (
    index_on_server_after_commit,
    name_origin,
    rebuild_documents,
    rebuild_listed,
)
from search.models import SearchDocument, Uitgelicht
from sites.listings import vermeldingen_herberekend
from sites.models import Wijksite
from sites.sources import Pair
from sites.tree import subtree


@receiver(vermeldingen_herberekend)
def on_listings(sender: type[Any], inhoud: set[int], paren: set[Pair], **kwargs: Any) -> None:
    rebuild_documents(inhoud)
    rebuild_listed(pair for pair in paren if pair[1] not in inhoud)


@receiver(post_save, sender=Wijksite)
def on_languages(sender: type[Wijksite], instance: Wijksite, raw: bool = False, **kwargs: Any) -> None:
    """A site with a language more or less shows each of its items in all languages it has now."""
    if raw:
        return
    listed = SearchDocument.objects.filter(site=instance.site_id, vermelding__isnull=False)
    shown = set(listed.order_by().values_list("taal", flat=True).distinct())
    if shown and shown != set(instance.alle_talen):
        rebuild_documents(set(listed.order_by().values_list("pagina_id", flat=True)))


@receiver(post_save, sender=Wijksite)
def on_name(sender: type[Wijksite], instance: Wijksite, raw: bool = False, **kwargs: Any) -> None:
    """Where its items are shown elsewhere it says what site they come from."""
    if raw:
        return
    guests = SearchDocument.objects.filter(
        subtree(instance.site.root_page.path, "pagina__"), vermelding__slug__isnull=False
    )
    first = guests.order_by("pk").first()
    if first is not None and first.weergave["herkomst"] != instance.naam:
        name_origin(guests, instance.naam)


@receiver(post_delete, sender=SearchDocument)
def on_delete(sender: type[SearchDocument], instance: SearchDocument, **kwargs: Any) -> None:
    """Its entry in the database's index goes with the row."""
    index_on_server_after_commit([instance.pk])


@receiver([post_save, post_delete], sender=Uitgelicht)
def on_pick(sender: type[Uitgelicht], instance: Uitgelicht, raw: bool = False, **kwargs: Any) -> None:
    """Pages that lie ready, and the picks that are remembered, are of the version before."""
    if not raw:
        Wijksite.objects.filter(site=instance.site_id).update(inhoud_versie=F("inhoud_versie") + 1)
