"""Which places somebody manages because of the activities on their own sites."""

from django.db.models import Q

from cms.permissions import User, register_scope
from evenementen.models import EvenementPage
from locaties.models import Locatie
from sites.admin.scope import own_pages


def places_of_activities(user: User) -> Q:
    used = EvenementPage.objects.filter(own_pages(user), locatie__isnull=False).values("locatie")
    return Q(pk__in=used)


register_scope(Locatie, places_of_activities)
