from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from cms.permissions import ScopedPermissionPolicy
from locaties.models import Locatie
from locaties.viewsets import PlaatsenGroup

register_permission_policy(Locatie, ScopedPermissionPolicy(Locatie))
register_snippet(PlaatsenGroup)
