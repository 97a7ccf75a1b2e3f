"""Lists and choosers in the admin that show only what somebody manages (cms.permissions)."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet
from django.http import HttpRequest
from wagtail.log_actions import log
from wagtail.permissions import policy_registry
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)
from wagtail.snippets.views.snippets import SnippetViewSet


def managed(model: type[Model], request: HttpRequest) -> QuerySet:
    return policy_registry.get_by_type(model).in_scope(request.user)


class ManagedRows:
    model_class: type[Model]
    request: HttpRequest

    def get_object_list(self) -> QuerySet:
        return managed(self.model_class, self.request)

    def get_object(self, pk: Any) -> Model:
        return managed(self.model_class, self.request).get(pk=pk)

    def get_objects(self, pks: Iterable[Any]) -> QuerySet:
        return managed(self.model_class, self.request).filter(pk__in=pks)


class ScopedChooseView(ManagedRows, ChooseView):
    pass


class ScopedChooseResultsView(ManagedRows, ChooseResultsView):
    pass


class ScopedChosenView(ManagedRows, SnippetChosenView):
    pass


class ScopedChosenMultipleView(ManagedRows, SnippetChosenMultipleView):
    pass


class LoggedCreateView(SnippetCreateView):
    """The history of a row starts with its making, also when it was made while choosing."""

    def save_form(self, form: Any) -> Model:
        instance = super().save_form(form)
        log(instance=instance, action="wagtail.create")
        return instance


class ScopedChooserViewSet(SnippetChooserViewSet):
    choose_view_class = ScopedChooseView
    choose_results_view_class = ScopedChooseResultsView
    chosen_view_class = ScopedChosenView
    chosen_multiple_view_class = ScopedChosenMultipleView
    create_view_class = LoggedCreateView


class ScopedSnippetViewSet(SnippetViewSet):
    """A copy of a row would be a second one of something that exists once."""

    chooser_viewset_class = ScopedChooserViewSet
    list_per_page = 50
    copy_view_enabled = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return managed(self.model, request)
