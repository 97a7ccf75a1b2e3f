"""Who may do what with places and wijken; before anything in the admin asks."""

from wagtail.permissions import register_permission_policy

from cms.permissions import ScopedPermissionPolicy
from locaties.models import Locatie, Wijk

register_permission_policy(Locatie, ScopedPermissionPolicy(Locatie))
register_permission_policy(Wijk, ScopedPermissionPolicy(Wijk))
