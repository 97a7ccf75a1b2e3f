"""What was written after a version that goes online stays a draft, and becomes the next version."""

from typing import Any

from wagtail.models import Page, PageLogEntry, Revision

Content = dict[str, Any]


def rebase(draft: Content, base: Content, published: Content) -> Content:
    """
    The draft on top of what was published: what its writer changed since `base` stays, for the rest, what is online
    counts. By field: of one that both changed the draft keeps its own.
    """
    written = {name: value for name, value in draft.items() if value != base.get(name)}
    return {**draft, **published, **written}


def later_draft(page: Page, revision: Revision, before: Revision) -> Revision | None:
    """The newest version between these two."""
    between = page.revisions.filter(pk__gt=revision.pk, pk__lt=before.pk)
    return between.select_related("user").order_by("-pk").first()


def keep_as_draft(page: Page, content: Content, writer: Any) -> None:
    """Once more the latest version of the page; `page` as it is online now."""
    page.with_content_json(content).save_revision(user=writer, clean=False)


def goes_back_to(revision: Revision) -> int | None:
    """The version on which an editor began, when that was not the latest one (Wagtail writes it down)."""
    entry = PageLogEntry.objects.filter(action="wagtail.revert", revision=revision).first()
    return entry.data["revision"]["id"] if entry else None
