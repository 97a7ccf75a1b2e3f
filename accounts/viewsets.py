"""Wagtail's pages about people, for who looks after the platform: to mend a name or address, or switch an account off.

Roles are given elsewhere (sites.admin.colleagues), and the rights of a role are code: no list of groups, no box to make
somebody a superuser, no actions on many people at once, and no way to make an account without a role.
"""

from typing import Any

from django.forms import ModelForm
from django.http import Http404, HttpRequest
from django.urls import URLPattern
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column
from wagtail.admin.viewsets.base import ViewSet
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction
from wagtail.users.views.users import (
    DeleteView,
    EditView,
    HistoryView,
    IndexView,
    UserFilterSet,
)
from wagtail.users.views.users import UserViewSet as WagtailUserViewSet

from accounts.forms import UserForm
from accounts.models import User

# Assigning any group, switching off and deleting, past every check of one person at a time.
UserBulkAction.models = []
CLOSED = {"add", "copy"}


class AccountFilterSet(UserFilterSet):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.filters["group"]


class AccountIndexView(IndexView):
    @cached_property
    def columns(self) -> list[Column]:
        return [column for column in super().columns if not isinstance(column, BulkActionsCheckboxColumn)]

    def get_add_url(self) -> None:
        return None

    def get_copy_url(self, instance: User) -> None:
        return None


class NotOfASuperuserMixin:
    """Whoever could change the address of a superuser would get their password link as well."""

    request: HttpRequest

    def get_object(self, *args: Any) -> User:
        user: User = super().get_object(*args)  # type: ignore[misc]
        if user.is_superuser and not self.request.user.is_superuser:
            raise Http404
        return user


class AccountEditView(NotOfASuperuserMixin, EditView):
    pass


class AccountDeleteView(NotOfASuperuserMixin, DeleteView):
    pass


class AccountHistoryView(NotOfASuperuserMixin, HistoryView):
    pass


class UserViewSet(WagtailUserViewSet):
    index_view_class = AccountIndexView
    edit_view_class = AccountEditView
    delete_view_class = AccountDeleteView
    history_view_class = AccountHistoryView
    filterset_class = AccountFilterSet
    copy_view_enabled = False
    edit_template_name = "wagtailadmin/generic/edit.html"

    def get_form_class(self, for_update: bool = False) -> type[ModelForm]:
        return UserForm

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name not in CLOSED]


class NoGroupViewSet(ViewSet):
    """What a group may do is written in code (sites.roles); a page to change it would be undone by the next sync."""
