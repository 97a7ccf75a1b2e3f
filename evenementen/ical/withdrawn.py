"""An activity that was taken off the site: who subscribed to it may stop asking."""

from django.http import HttpRequest

from evenementen.models import EvenementPage
from sites.tree import subtree


def is_withdrawn(request: HttpRequest) -> bool:
    """Whether this address is the calendar file of an activity that is there and no longer online; one query."""
    wijksite = getattr(request, "wijksite", None)
    parts = request.path_info.strip("/").split("/")
    if wijksite is None or request.GET.get("formaat") != "ics" or "\x00" in request.path_info:
        return False
    root = wijksite.site.root_page
    gone = EvenementPage.objects.filter(
        subtree(root.path), live=False, slug=parts[-1], url_path=f"{root.url_path}{'/'.join(parts)}/"
    )
    return gone.exclude(first_published_at=None).exists()
