from typing import Any

from django.dispatch import receiver
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page, Revision
from wagtail.signals import page_published

from organisaties.review.decisions import answered_by_publishing
from organisaties.review.kinds import is_reviewed


@receiver(page_published)
def on_publish(sender: type[Page], instance: Page, revision: Revision, **kwargs: Any) -> None:
    """Who does it in the admin is known to Wagtail's log; else it is whoever wrote the version."""
    if instance.live and is_reviewed(instance):
        answered_by_publishing(instance, revision, get_active_log_context().user or revision.user)
