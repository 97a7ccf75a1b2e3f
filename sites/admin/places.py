"""Places are shared by all sites; an editor manages those of the own wijken."""

from django.db.models import Q

from cms.permissions import User, register_scope
from locaties.models import Locatie
from sites.admin.scope import made_by, own_wijksites, sees_all_sites


def own_places(user: User) -> Q | None:
    """In a wijk of an own site, made by this person, or in no wijk at all (unless its address is hidden)."""
    if sees_all_sites(user):
        return None
    in_wijken = Q(wijk__wijksites__in=own_wijksites(user))
    ids = Locatie.objects.filter(in_wijken | Q(wijk=None, adres_tonen=True)).values("pk")
    return Q(pk__in=ids) | made_by(user, Locatie)


register_scope(Locatie, own_places)
