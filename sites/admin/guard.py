"""
The admin stays within somebody's own sites: an id in an address that lies outside them is a 404.

Wagtail's views check rights one by one, and some (choosers, move and copy, usage, translations) not at all. Here the
ids of every admin address are looked up once, before any view runs.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import ResolverMatch, reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Site
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource

from cms.permissions import ScopedPermissionPolicy, User
from sites.admin.scope import own_pages, sees_all_sites

GetResponse = Callable[[HttpRequest], HttpResponse]

# Lists over all sites at once: for who looks after all of them.
PLATFORM_NAMESPACES = {"wagtailadmin_reports", "wagtailadmin_workflows"}
PLATFORM_VIEWS = {
    "wagtail_localize:submit_snippet_translation",
    "wagtail_localize:snippets_api_listing",
    "wagtail_localize:snippets_api_detail",
    "wagtail_localize:translations_report",
    "wagtail_localize:translations_report_results",
}

PAGE_IDS = {"page_id", "parent_page_id", "page_to_move_id", "destination_id"}
# The one number in an address of these is the id of…
MODEL_OF_NAMESPACE: dict[str, Callable[[], type[Model]]] = {
    "wagtailadmin_pages": lambda: Page,
    "wagtailimages": get_image_model,
    "wagtailimages_chooser": get_image_model,
    "wagtaildocs": get_document_model,
    "wagtaildocs_chooser": get_document_model,
    "wagtailadmin_collections": lambda: Collection,
}
ANY_RIGHT = {"add", "change", "delete", "choose"}

Reference = tuple[type[Model], Any]


class AdminScopeMiddleware:
    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: Any, kwargs: dict[str, Any]) -> None:
        if not getattr(request, "is_platform", False) or not request.path_info.startswith(
            reverse("wagtailadmin_home")
        ):
            return
        if has_nul(request):
            raise Http404
        user = request.user
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
            # A model that does not exist, or a word where an id belongs.
            found = False
        if not found:
            raise Http404


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
    """Everything that an address names by its id."""
    for name, value in match.kwargs.items():
        if name in PAGE_IDS:
            yield Page, value
        elif name in {"image_id", "imageid"}:
            yield get_image_model(), value
        elif name in {"document_id", "doc_id"}:
            yield get_document_model(), value
        elif name == "collection_id":
            yield Collection, value
        elif name in {"pk", "object_id"} and (model := model_of(match, view)):
            yield model, value
        elif name == "translation_id":
            yield from translated_page(
                Translation.objects.filter(pk=value).values_list("source_id", flat=True)
            )
        elif name == "translation_source_id":
            yield from translated_page(value)
    if (match.url_name or "").endswith("chosen_multiple"):
        model = model_of(match, view) or Page
        for pk in request.GET.getlist("id"):
            yield model, pk
    if match.url_name == "wagtail_bulk_action":
        yield from bulk_references(request, match)


def model_of(match: ResolverMatch, view: Callable) -> type[Model] | None:
    if "wagtailadmin_editing_sessions" in match.namespaces and "model_name" in match.kwargs:
        return apps.get_model(match.kwargs["app_label"], match.kwargs["model_name"])
    for namespace in match.namespaces:
        if namespace in MODEL_OF_NAMESPACE:
            return MODEL_OF_NAMESPACE[namespace]()
    options = getattr(view, "view_initkwargs", {})
    model = options.get("model") or getattr(getattr(view, "view_class", None), "model", None)
    return model if isinstance(model, type) and issubclass(model, Model) else None


def translated_page(source_ids: Any) -> Iterator[Reference]:
    """The page that is translated; nothing that is translated but is no page belongs to a site."""
    ids = source_ids if isinstance(source_ids, QuerySet) else [source_ids]
    source = TranslationSource.objects.filter(pk__in=ids).first()
    page = Page.objects.filter(translation_key=source.object_id).first() if source else None
    yield Page, page.pk if page else None


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
    """The rows of a model that somebody may open in the admin."""
    policy = policy_registry.get_by_type(model)
    if issubclass(model, Page):
        return Page.objects.filter(pk__in=policy.explorable_instances(user).values("pk"))
    if issubclass(model, Collection):
        return policy.instances_user_has_any_permission_for(user, {"add", "change", "delete"})
    if isinstance(policy, ScopedPermissionPolicy):
        return policy.in_scope(user)
    if issubclass(model, (get_image_model(), get_document_model())):
        return policy.instances_user_has_any_permission_for(user, ANY_RIGHT)
    return model._default_manager.all()
