"""The admin's own API shows pictures and documents of every collection; here only one's own."""

from django.db.models import QuerySet
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.permissions import policy_registry

from cms.permissions import User


def in_own_collections(rows: QuerySet, user: User) -> QuerySet:
    policy = policy_registry.get_by_type(rows.model)
    own = policy.instances_user_has_any_permission_for(user, {"add", "change", "choose"})
    return rows.filter(pk__in=own.values("pk"))


class OwnImagesViewSet(ImagesAdminAPIViewSet):
    def get_queryset(self) -> QuerySet:
        return in_own_collections(super().get_queryset(), self.request.user)


class OwnDocumentsViewSet(DocumentsAdminAPIViewSet):
    def get_queryset(self) -> QuerySet:
        return in_own_collections(super().get_queryset(), self.request.user)
