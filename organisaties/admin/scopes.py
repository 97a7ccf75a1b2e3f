"""Which people and places somebody manages because of the organisations on their own sites."""

from django.db.models import Q

from cms.permissions import User, register_scope
from locaties.models import Locatie
from organisaties.models import OrganisatieLocatie, OrganisatiePersoon, Persoon
from sites.admin.scope import own_pages, own_sites, sees_all_sites


def own_people(user: User) -> Q | None:
    if sees_all_sites(user):
        return None
    shown = OrganisatiePersoon.objects.filter(own_pages(user, "pagina__")).values("persoon")
    return Q(site__in=own_sites(user)) | Q(pk__in=shown)


def places_of_organisations(user: User) -> Q:
    used = OrganisatieLocatie.objects.filter(own_pages(user, "pagina__")).values("locatie")
    return Q(pk__in=used)


register_scope(Persoon, own_people)
register_scope(Locatie, places_of_organisations)
