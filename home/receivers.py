"""Pages below a page of the editors are found at another address, or not at all, when that page changes."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from home.models import ContentPage
from search.indexing import rebuild_documents


@receiver(page_published)
@receiver(page_unpublished)
def on_page_above(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, ContentPage) and instance.numchild:
        below = ContentPage.objects.descendant_of(instance).values_list("pk", flat=True)
        rebuild_documents(set(below))
