"""Everything in the tree that can change what is shown where."""

from typing import Any

from django.db.models import F
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from sites.kinds import all_kinds
from sites.languages import make_language_roots
from sites.links import apply_link, recompute_site
from sites.listings import herbereken
from sites.models import Koppeling, Toelating, Verberging, Vermelding, Wijksite
from sites.tree import ROOT_PATH_LENGTH, subtree


def pages_that_show(page: Page) -> set[int]:
    """
    The page in all its languages (listings hang on the main one) and, below a listed page, the items that show
    something of it: an organisation's activities.
    """
    versions = Page.objects.filter(translation_key=page.translation_key)
    ids = set(versions.values_list("pk", flat=True))
    if any(issubclass(page.specific_class, kind.model) for kind in all_kinds()):
        for path in versions.values_list("path", flat=True):
            ids |= set(Page.objects.filter(subtree(path)).values_list("pk", flat=True))
    return ids


@receiver(page_unpublished)
def on_unpublish(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    # Wagtail unpublishes a page that is being deleted in memory only. Its rows go with it, and a row written
    # anew between the collecting and the deleting would be left behind.
    if not Page.objects.filter(pk=instance.pk, live=True).exists():
        herbereken(path=instance.path, inhoud=pages_that_show(instance))
        recompute_guests_in(instance)


@receiver(page_published)
def on_publish(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    herbereken(path=instance.path, inhoud=pages_that_show(instance))
    recompute_guests_in(instance)


def recompute_guests_in(page: Page) -> None:
    """A section that comes, goes or gets another name takes the guests that stand in it along."""
    if not any(isinstance(page, kind.section) for kind in all_kinds()):
        return
    root_key = Page.objects.filter(path=page.path[:ROOT_PATH_LENGTH]).values("translation_key")
    site = Site.objects.select_related("root_page").filter(root_page__translation_key__in=root_key).first()
    if site is not None:
        guests = Vermelding.objects.filter(site=site, slug__isnull=False)
        herbereken(site=site, inhoud=set(guests.values_list("pagina_id", flat=True)))


@receiver(post_page_move)
@receiver(page_slug_changed)
def on_new_address(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """All that stands below it has another address as well, in the languages that show it."""
    page = Page.objects.get(pk=instance.pk)
    below = Page.objects.descendant_of(page, inclusive=True)
    versions = Page.objects.filter(translation_key__in=below.values("translation_key"))
    herbereken(path=page.path, inhoud=set(versions.values_list("pk", flat=True)))
    recompute_guests_in(page.specific)


@receiver(pre_delete)
def before_delete(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """The rows go with the page (CASCADE); the caches of the sites that showed it must know."""
    if isinstance(instance, Page) and instance.pk:
        shown = instance.vermeldingen.values("site_id")
        Wijksite.objects.filter(site_id__in=shown).update(inhoud_versie=F("inhoud_versie") + 1)


@receiver([post_save, post_delete], sender=PageViewRestriction)
def on_restriction(sender: type[PageViewRestriction], instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    if page is not None:
        below = set(Page.objects.descendant_of(page, inclusive=True).values_list("pk", flat=True))
        herbereken(path=page.path, inhoud=below)


@receiver([post_save, post_delete], sender=Verberging)
def on_hide(sender: type[Verberging], instance: Verberging, **kwargs: Any) -> None:
    herbereken([instance.pagina_id])


@receiver([post_save, post_delete], sender=Toelating)
def on_admission(sender: type[Toelating], instance: Toelating, **kwargs: Any) -> None:
    herbereken([instance.pagina_id])


@receiver(pre_delete, sender=Koppeling)
def before_link_goes(sender: type[Koppeling], instance: Koppeling, **kwargs: Any) -> None:
    """Its sources go with the row (CASCADE), and must not leave listings without any behind."""
    Koppeling.objects.filter(pk=instance.pk).update(status=Koppeling.Status.BEEINDIGD)
    apply_link(instance.pk)


@receiver(pre_save, sender=Wijksite)
def keep_version(sender: type[Wijksite], instance: Wijksite, raw: bool = False, **kwargs: Any) -> None:
    """Who holds an older instance must not turn the version back: what is cached under it would come to light."""
    if raw or instance.pk is None:
        return
    stored = Wijksite.objects.filter(pk=instance.pk).values_list("inhoud_versie", flat=True).first()
    instance.inhoud_versie = max(instance.inhoud_versie, stored or 0)


@receiver(post_save, sender=Wijksite)
def on_settings(
    sender: type[Wijksite], instance: Wijksite, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    if raw:
        return
    Wijksite.objects.filter(pk=instance.pk).update(inhoud_versie=F("inhoud_versie") + 1)
    make_language_roots(instance)
    # A city shows thousands of items: another colour is no reason to look at each of them.
    if created or instance.listing_state != instance.kept_listing_state:
        recompute_site(Site.objects.select_related("root_page").get(pk=instance.site_id))
    instance.kept_listing_state = instance.listing_state


@receiver(m2m_changed, sender=Wijksite.wijken.through)
def on_wijken(sender: type[Any], instance: Any, action: str, **kwargs: Any) -> None:
    """Who is active in a wijk is shown on the sites that choose it; these rows are written after the settings."""
    if action in {"post_add", "post_remove", "post_clear"} and isinstance(instance, Wijksite):
        recompute_site(Site.objects.select_related("root_page").get(pk=instance.site_id))
