"""How a page of the demo gets its place in the tree."""

from datetime import timedelta
from random import Random

from django.utils import timezone
from wagtail.models import Page


def zet_live(page: Page) -> None:
    """Make the latest revision of a stored page the one that visitors see, again without the signal."""
    nu = timezone.now()
    page.live = True
    page.has_unpublished_changes = False
    page.first_published_at = page.first_published_at or nu
    page.last_published_at = nu
    page.live_revision = page.latest_revision
    page.save(clean=False)


def plaats(ouder: Page, page: Page) -> None:
    """
    Below `ouder`, live and with a first revision, but without the signal that a publisher sends: what is shown
    where is worked out once, when all pages are there.
    """
    toen = timezone.now() - timedelta(days=Random(page.slug).randint(2, 200))
    page.live = True
    page.has_unpublished_changes = False
    page.first_published_at = toen
    page.last_published_at = toen
    ouder.add_child(instance=page)
    revision = page.save_revision(changed=False, clean=False)
    type(page).objects.filter(pk=page.pk).update(live_revision=revision)
