"""The form of an activity with its coming dates, before anything is saved: as a whole page, or only those dates."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import PageSubscription

from evenementen.models import EvenementPage

ONE_MORE = "reeks-erbij"
SERIES = "reeksen"


def with_one_more(posted: QueryDict, form: WagtailAdminPageForm) -> QueryDict:
    """What was posted and an empty series after it: without scripts there is no other way to add one."""
    formset = form.formsets[SERIES]
    number = formset.total_form_count()
    data = posted.copy()
    data[f"{formset.prefix}-TOTAL_FORMS"] = str(number + 1)
    empty = formset.empty_form
    for name in empty.fields:
        value = empty.get_initial_for_field(empty.fields[name], name)
        if value not in (None, "", False):
            data[f"{formset.prefix}-{number}-{name}"] = str(value)
    return data


class LookAheadMixin:
    """For Wagtail's views of a form about a page: its POST shows the form again and saves nothing."""

    # Only the dates, for a script.
    fragment = False
    # What those views have.
    request: HttpRequest
    page: EvenementPage
    form: WagtailAdminPageForm
    form_class: type[WagtailAdminPageForm]
    subscription: PageSubscription
    has_unsaved_changes: bool
    get_context_data: Callable[..., dict[str, Any]]
    render_to_response: Callable[[dict[str, Any]], HttpResponse]

    def look(self, parent: Any) -> HttpResponse:
        data = self.request.POST
        self.form = self._form(data, parent)
        if ONE_MORE in data:
            self.form = self._form(with_one_more(data, self.form), parent)
        self.form.defer_required_fields()
        self.form.is_valid()
        self.form.restore_required_fields()
        if self.fragment:
            return TemplateResponse(
                self.request, "evenementen/admin/series/vooruitblik.html", {"formulier": self.form}
            )
        self.has_unsaved_changes = True
        return self.render_to_response(self.get_context_data())

    def _form(self, data: QueryDict, parent: Any) -> WagtailAdminPageForm:
        form: WagtailAdminPageForm = self.form_class(
            data,
            self.request.FILES,
            instance=self.page,
            subscription=self.subscription,
            parent_page=parent,
            for_user=self.request.user,
        )
        return form


class LookAhead(LookAheadMixin, EditView):
    """Raises Http404 for what is no activity in the main language, where the dates are."""

    def dispatch(self, request: HttpRequest, page_id: int, **kwargs: Any) -> HttpResponse:
        page = EvenementPage.objects.filter(pk=page_id).first()
        if page is None or page.bronpagina.pk != page.pk:
            raise Http404
        if not page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        if request.method != "POST":
            return redirect("wagtailadmin_pages:edit", page_id)
        response: HttpResponse = super().dispatch(request, page_id, **kwargs)
        return response

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.look(self.parent)


class LookAheadAtNew(LookAheadMixin, CreateView):
    def dispatch(self, request: HttpRequest, parent_page_id: int) -> HttpResponse:
        meta = EvenementPage._meta
        response: HttpResponse = super().dispatch(request, meta.app_label, meta.model_name, parent_page_id)
        return response

    def get(self, request: HttpRequest) -> HttpResponse:
        meta = EvenementPage._meta
        return redirect("wagtailadmin_pages:add", meta.app_label, meta.model_name, self.parent_page.pk)

    def post(self, request: HttpRequest) -> HttpResponse:
        return self.look(self.parent_page)
