"""What happens to a page in the main language happens to its translations: they show the same item."""

from typing import Any

from django.conf import settings
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from sites.tree import ROOT_DEPTH


def translations_of(page: Page) -> list[Page]:
    """The other languages of a page in the main language; none for a translation, or for the root of a site."""
    if page.depth <= ROOT_DEPTH or page.locale.language_code != settings.LANGUAGE_CODE:
        return []
    return list(Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk).specific())


@receiver(page_unpublished)
def unpublish_translations(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    # A page that is being deleted is unpublished in memory only; its translations are deleted below.
    if Page.objects.filter(pk=instance.pk, live=True).exists():
        return
    for translation in translations_of(instance):
        if translation.live:
            translation.unpublish()


@receiver(post_delete)
def delete_translations(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    if not isinstance(instance, Page) or sender is Page:
        return
    for translation in translations_of(instance):
        # A page below it may have gone along with its parent already.
        if Page.objects.filter(pk=translation.pk).exists():
            translation.delete()


@receiver(post_page_move)
def move_translations(
    sender: type[Page], instance: Page, parent_page_before: Page, parent_page_after: Page, **kwargs: Any
) -> None:
    """To the translation of the new parent; where there is none, nobody can reach it and it goes offline."""
    if parent_page_before.pk == parent_page_after.pk:
        return
    for translation in translations_of(Page.objects.get(pk=instance.pk)):
        parent = Page.objects.filter(
            translation_key=parent_page_after.translation_key, locale=translation.locale
        ).first()
        if parent is None:
            if translation.live:
                translation.unpublish()
        elif translation.get_parent().pk != parent.pk:
            translation.move(parent, pos="last-child")


@receiver(post_save, sender=PageViewRestriction)
def restrict_translations(
    sender: type[PageViewRestriction], instance: PageViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    """A translation shows the facts of a page: who may not see that page may not see them there either."""
    if raw or instance.page.locale.language_code != settings.LANGUAGE_CODE:
        return
    for translation in instance.page.get_translations():
        copy_restriction(instance, translation)


@receiver(post_delete, sender=PageViewRestriction)
def open_translations(
    sender: type[PageViewRestriction], instance: PageViewRestriction, **kwargs: Any
) -> None:
    page = Page.objects.filter(pk=instance.page_id).select_related("locale").first()
    if page is None or page.locale.language_code != settings.LANGUAGE_CODE:
        return
    for restriction in PageViewRestriction.objects.filter(page__in=page.get_translations()):
        restriction.delete()


@receiver(page_published)
def restrict_new_translation(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    if instance.locale.language_code == settings.LANGUAGE_CODE or instance.view_restrictions.exists():
        return
    restriction = PageViewRestriction.objects.filter(
        page__translation_key=instance.translation_key, page__locale__language_code=settings.LANGUAGE_CODE
    ).first()
    if restriction is not None:
        copy_restriction(restriction, instance)


def copy_restriction(restriction: PageViewRestriction, translation: Page) -> None:
    copy, _created = PageViewRestriction.objects.update_or_create(
        page_id=translation.pk,
        defaults={"restriction_type": restriction.restriction_type, "password": restriction.password},
    )
    copy.groups.set(restriction.groups.all())
