"""
The admin stays within somebody's own sites: an id in an address that lies outside them is a 404.

Wagtail's views check rights one by one, and some (choosers, move and copy, usage, translations) not at all. Here the
ids of every admin address are looked up once, before any view runs. Closed by default: an id of which nobody said what
it names opens nothing, except to who looks after the platform.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.contrib import messages
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import ResolverMatch, reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Site, WorkflowState
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource

from accounts.indispensable import IndispensableError
from cms.page_rights import by_groups_only
from cms.permissions import ScopedPermissionPolicy, User
from locaties.models import Wijk
from sites.admin.scope import own_pages, own_sites, own_wijksites, sees_all_sites
from sites.models import Koppeling, Wijksite
from themas.models.begrip import Begrip

GetResponse = Callable[[HttpRequest], HttpResponse]
Reference = tuple[type[Model], Any]

# Lists over all sites at once, and what no site uses: for who looks after all of them.
PLATFORM_NAMESPACES = {
    "wagtailadmin_reports",
    "wagtailadmin_workflows",
    "wagtailforms",
    "wagtaillocales",
    "wagtailredirects",
}
PLATFORM_VIEWS = {
    "wagtail_localize:submit_snippet_translation",
    "wagtail_localize:snippets_api_listing",
    "wagtail_localize:snippets_api_detail",
    "wagtail_localize:translations_report",
    "wagtail_localize:translations_report_results",
    # No form here asks for tags; the words that other sites once chose are theirs.
    "wagtailadmin_tag_autocomplete",
    "wagtailadmin_tag_model_autocomplete",
}

# What an id in an address names, by the name that the address gives it …
MODEL_OF_NAME: dict[str, Callable[[], type[Model]]] = {
    "page_id": lambda: Page,
    "parent_page_id": lambda: Page,
    "page_to_move_id": lambda: Page,
    "destination_id": lambda: Page,
    "image_id": get_image_model,
    "imageid": get_image_model,
    "document_id": get_document_model,
    "doc_id": get_document_model,
    "collection_id": lambda: Collection,
    "site_id": lambda: Site,
    "wijksite_id": lambda: Wijksite,
    "wijk_id": lambda: Wijk,
    "koppeling_id": lambda: Koppeling,
}
# … and where it is only called "pk" or "object_id", by the namespaces it stands in.
MODEL_OF_NAMESPACE: dict[str, Callable[[], type[Model]]] = {
    "wagtailadmin_pages": lambda: Page,
    "wagtailadmin_api:pages": lambda: Page,
    "wagtailadmin_api:images": get_image_model,
    "wagtailadmin_api:documents": get_document_model,
    "wagtailimages": get_image_model,
    "wagtailimages_chooser": get_image_model,
    "wagtaildocs": get_document_model,
    "wagtaildocs_chooser": get_document_model,
    "wagtailadmin_collections": lambda: Collection,
    "delen": lambda: Koppeling,
}
# … or by the name of the view, for what rooms above this one register.
MODEL_OF_VIEW: dict[str, type[Model]] = {"wijksite_instellingen": Site}
# Named by their number only within what stands before them in the same address, or of nobody but who asks. The view
# looks them up there.
INSIDE = {
    "lid_id",
    "moment_id",
    "periode_id",
    "overridable_segment_id",
    "revision_id",
    "session_id",
    "sluiting_id",
    "string_segment_id",
    "task_id",
    "uploaded_file_id",
    "uitnodiging_id",
    "user_id",
}
ANY_RIGHT = {"add", "change", "delete", "choose"}


def register_view_model(view_name: str, model: type[Model]) -> None:
    """The "pk" in the address of this view is of this model. Rooms above call it for views that do not say so."""
    MODEL_OF_VIEW[view_name] = model


class AdminScopeMiddleware:
    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: Any, kwargs: dict[str, Any]) -> None:
        if not is_admin(request):
            return
        if has_nul(request):
            raise Http404
        user = request.user
        by_groups_only(user)
        if not user.is_authenticated or sees_all_sites(user):
            return
        match = request.resolver_match
        if match is None:
            return
        if is_for_platform(match) or not may_change_settings(user, match):
            raise Http404
        try:
            found = all(
                visible(user, model).filter(pk=pk).exists() for model, pk in references(request, match, view)
            )
        except (LookupError, ValueError):
            # Nobody said what this id names, a model that does not exist, or a word where an id belongs.
            found = False
        if not found:
            raise Http404

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Whatever page of the admin would take away the last platformbeheerder says why not."""
        if not is_admin(request) or not isinstance(exception, IndispensableError):
            return None
        messages.error(request, exception.message)
        return redirect(request.path)


def is_admin(request: HttpRequest) -> bool:
    return getattr(request, "is_platform", False) and request.path_info.startswith(
        reverse("wagtailadmin_home")
    )


def has_nul(request: HttpRequest) -> bool:
    """PostgreSQL takes no NUL in a text, and Wagtail looks some parameters up before any form has seen them."""
    return "\x00" in request.path_info or any(
        "\x00" in word for name, values in request.GET.lists() for word in (name, *values)
    )


def is_for_platform(match: ResolverMatch) -> bool:
    return bool(PLATFORM_NAMESPACES & set(match.namespaces)) or match.view_name in PLATFORM_VIEWS


def may_change_settings(user: User, match: ResolverMatch) -> bool:
    if "wagtailsettings" not in match.namespaces or "pk" not in match.kwargs:
        return True
    model = apps.get_model(match.kwargs["app_name"], match.kwargs["model_name"])
    site = Site.objects.filter(pk=match.kwargs["pk"]).first()
    policy = policy_registry.get_by_type(model)
    return site is not None and policy.user_has_permission_for_instance(user, "change", site)


def references(request: HttpRequest, match: ResolverMatch, view: Callable) -> Iterator[Reference]:
    """Everything that an address names by its id. Raises LookupError for an id that nobody knows."""
    for name, value in match.kwargs.items():
        if name == "translation_id":
            yield from translated_page(
                Translation.objects.filter(pk=value).values_list("source_id", flat=True)
            )
        elif name == "translation_source_id":
            yield from translated_page(value)
        elif name in ("workflow_state_id", "task_state_id"):
            yield Page, page_in_workflow(name, value)
        elif name in MODEL_OF_NAME:
            yield MODEL_OF_NAME[name](), value
        elif is_an_id(name, value) and name not in INSIDE:
            yield model_of(match, view), value
    if (match.url_name or "").endswith("chosen_multiple"):
        model = (
            Page if match.url_name == "wagtailadmin_choose_page_chosen_multiple" else model_of(match, view)
        )
        for pk in request.GET.getlist("id"):
            yield model, pk
    if match.url_name == "wagtail_bulk_action":
        yield from bulk_references(request, match)


def is_an_id(name: str, value: Any) -> bool:
    return isinstance(value, int) or name in {"pk", "object_id"} or name.endswith("_id")


def model_of(match: ResolverMatch, view: Callable) -> type[Model]:
    """Raises LookupError when nothing tells."""
    if "wagtailsettings" in match.namespaces:
        return Site
    if "wagtailadmin_editing_sessions" in match.namespaces:
        return apps.get_model(match.kwargs["app_label"], match.kwargs["model_name"])
    if match.view_name in MODEL_OF_VIEW:
        return MODEL_OF_VIEW[match.view_name]
    if match.namespace in MODEL_OF_NAMESPACE:
        return MODEL_OF_NAMESPACE[match.namespace]()
    options = getattr(view, "view_initkwargs", {})
    model = options.get("model") or getattr(getattr(view, "view_class", None), "model", None)
    if isinstance(model, type) and issubclass(model, Model):
        return model
    raise LookupError(match.view_name)


def translated_page(source_ids: Any) -> Iterator[Reference]:
    """The page that is translated; nothing that is translated but is no page belongs to a site."""
    ids = source_ids if isinstance(source_ids, QuerySet) else [source_ids]
    source = TranslationSource.objects.filter(pk__in=ids).first()
    page = Page.objects.filter(translation_key=source.object_id).first() if source else None
    yield Page, page.pk if page else None


def page_in_workflow(name: str, pk: int) -> str | None:
    """Wagtail shows a state of any page below the address of any other."""
    field = "pk" if name == "workflow_state_id" else "task_states__pk"
    # Only pages have a workflow here.
    return WorkflowState.objects.filter(**{field: pk}).values_list("object_id", flat=True).first()


def bulk_references(request: HttpRequest, match: ResolverMatch) -> Iterator[Reference]:
    """ "All" means all that a list shows; Wagtail makes that all there is for pages and snippets."""
    model = apps.get_model(match.kwargs["app_label"], match.kwargs["model_name"])
    ids = request.GET.getlist("id")
    if "all" not in ids:
        for pk in ids:
            yield model, pk
    elif issubclass(model, Page):
        parent = Page.objects.filter(own_pages(request.user), pk=request.GET.get("childOf") or None).first()
        yield Page, parent.pk if parent else None
    elif isinstance(policy_registry.get_by_type(model), ScopedPermissionPolicy):
        yield model, None


def visible(user: User, model: type[Model]) -> QuerySet:
    """The rows of a model that somebody may open in the admin; of a model that nobody spoke about, none."""
    rows = model._default_manager
    policy = policy_registry.get_by_type(model)
    if issubclass(model, Page):
        return Page.objects.filter(pk__in=policy.explorable_instances(user).values("pk"))
    if issubclass(model, Collection):
        return policy.instances_user_has_any_permission_for(user, {"add", "change", "delete"})
    if isinstance(policy, ScopedPermissionPolicy):
        return policy.in_scope(user)
    if issubclass(model, (get_image_model(), get_document_model())):
        return policy.instances_user_has_any_permission_for(user, ANY_RIGHT)
    if issubclass(model, (Begrip, Wijk)):
        # The words and wijken of all sites; their own rights say who changes them.
        return rows.all()
    if issubclass(model, Wijksite):
        return rows.filter(pk__in=[wijksite.pk for wijksite in own_wijksites(user)])
    if issubclass(model, Site):
        return rows.filter(pk__in=[site.pk for site in own_sites(user)])
    if issubclass(model, Koppeling):
        sites = own_sites(user)
        return rows.filter(Q(van__in=sites) | Q(naar__in=sites))
    return rows.none()
