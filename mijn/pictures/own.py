"""The pictures of an organisation: those that stand on its profile and at its activities, and new ones."""

from typing import Any

from django.db.models import QuerySet

from accounts.models import User
from evenementen.coming import activities_of
from media.models import Afbeelding
from organisaties.models import Lidmaatschap, OrganisatiePage

# Of activities: those that were written last.
MOST = 40


def on_profile(page: OrganisatiePage) -> set[int]:
    found = {block["value"]["afbeelding"] for block in page.fotos.raw_data} | {page.logo_id}
    return found - {None}


def own_pictures(lid: Lidmaatschap, draft: Any) -> QuerySet[Afbeelding]:
    """`draft` is what somebody works on: its own pictures count too, though nobody sees them yet."""
    activities = (
        activities_of(lid.organisatie).exclude(afbeelding=None).order_by("-latest_revision_created_at", "-pk")
    )
    found = on_profile(lid.organisatie) | set(activities.values_list("afbeelding_id", flat=True)[:MOST])
    if isinstance(draft, OrganisatiePage):
        found |= on_profile(draft)
    elif draft.afbeelding_id:
        found.add(draft.afbeelding_id)
    return Afbeelding.objects.filter(pk__in=found).order_by("-created_at", "pk")


def store(lid: Lidmaatschap, file: Any, description: str, door: User, **said: str) -> Afbeelding:
    """
    In the collection of the site where the organisation lives, so that its editors find it. Upright and without what
    the camera wrote in it: room `media` sees to that, whoever saves a picture.
    """
    picture = Afbeelding(
        title=description[:255], description=description[:255], file=file, uploaded_by_user=door, **said
    )
    if lid.wijksite is not None and lid.wijksite.collectie is not None:
        picture.collection = lid.wijksite.collectie
    picture.save()
    return picture
