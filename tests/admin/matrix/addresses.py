"""Every address of the admin, from the URL conf itself, filled in with real rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Any

from django.conf import settings
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

from tests.admin.matrix.world import Place, World

ADMIN = "beheer/"
HALF = "half anders"

# What the parts of an address stand for: a row of Place, or a word. The first pattern of a name that fits counts.
WORDS: list[tuple[str, dict[str, str]]] = [
    ("evenement_*", {"page_id": "event", "soort": "=vol"}),
    ("schoolvakanties:*", {"pk": "schoolvakantie"}),
    ("campagne_*", {"page_id": "campagne"}),
    ("wagtailadmin_pages:add", {"parent_page_id": "guide"}),
    ("wagtailadmin_pages:preview_on_add", {"parent_page_id": "guide"}),
    ("wagtailadmin_pages:add_subpage", {"parent_page_id": "guide"}),
    ("wagtailadmin_explore*", {"parent_page_id": "guide"}),
    ("wagtailadmin_choose_page_child", {"parent_page_id": "root"}),
    # A page with others below it is thrown away by a sitebeheerder only.
    ("wagtailadmin_pages:delete", {"page_id": "event"}),
    ("wagtailadmin_pages:revisions_compare", {"pk": "page"}),
    ("wagtailadmin_api:pages:*", {"pk": "page"}),
    ("wagtailadmin_api:images:*", {"pk": "image"}),
    ("wagtailadmin_api:documents:*", {"pk": "document"}),
    ("wagtailadmin_collections:*", {"pk": "collection"}),
    ("wagtailadmin_workflows:add_task", {"app_label": "=wagtailcore", "model_name": "=groupapprovaltask"}),
    ("wagtailadmin_workflows:*task*", {"pk": "task"}),
    ("wagtailadmin_workflows:*", {"pk": "workflow"}),
    ("wagtailadmin_editing_sessions:*", {"object_id": "page"}),
    ("wagtailimages_chooser:*", {"pk": "image"}),
    ("wagtaildocs_chooser:*", {"pk": "document"}),
    ("wagtaillocales:*", {"pk": "locale"}),
    ("wagtailusers_users:*", {"pk": "user"}),
    ("wagtailsnippet*_organisaties_persoon:*", {"pk": "persoon"}),
    ("wagtailsnippet*_evenementen_opgeslagenlijst:*", {"pk": "opgeslagenlijst"}),
    ("wagtailsnippet*_schermen_scherm:*", {"pk": "scherm"}),
    ("scherm_*", {"pk": "scherm"}),
    ("wagtailsnippet*_search_synoniemgroep:*", {"pk": "synoniemgroep"}),
    ("wagtailsnippet*_search_uitgelicht:*", {"pk": "uitgelicht"}),
    ("vermeld:*", {"pk": "zoekdocument"}),
    ("wagtailsnippet*_themas_thema:*", {"pk": "thema"}),
    ("wagtailsnippet*_themas_doelgroep:*", {"pk": "doelgroep"}),
    ("wagtailsnippet*_themas_behoefte:*", {"pk": "behoefte"}),
    ("wagtailsnippet*_themas_soort:*", {"pk": "soort"}),
    ("wagtailsnippet*_locaties_locatie:*", {"pk": "locatie"}),
    ("wagtailsnippet*_locaties_wijk:*", {"pk": "wijk"}),
    ("persoon_*", {"pk": "persoon"}),
    ("aanvragen:*", {"pk": "aanvraag"}),
    ("nakijken:*", {"pk": "inzending"}),
    ("meldingen:*", {"pk": "melding"}),
    ("wagtail_localize:*snippet*", {"pk": "thema", "app_label": "=themas", "model_name": "=thema"}),
    ("wagtailsettings:*", {"pk": "site", "app_name": "=sites", "model_name": "=wijksite"}),
    ("wijksite_instellingen", {"pk": "site"}),
    ("delen:*", {"pk": "koppeling", "naam": "=pauzeer"}),
    (
        "*",
        {
            "page_id": "page",
            "parent_page_id": "page",
            "page_to_move_id": "page",
            "destination_id": "guide",
            "page_pk": "page",
            "workflow_pk": "workflow",
            "revision_id": "revision",
            "revision_id_a": "=earliest",
            "revision_id_b": "revision",
            "image_id": "image",
            "imageid": "image",
            "document_id": "document",
            "doc_id": "document",
            "uploaded_file_id": "upload",
            "collection_id": "collection",
            "wijksite_id": "wijksite",
            "site_id": "site",
            "wijk_id": "wijk",
            "koppeling_id": "koppeling",
            "user_id": "user",
            "moment_id": "moment",
            "periode_id": "periode",
            "sluiting_id": "sluiting",
            "lid_id": "lid",
            "uitnodiging_id": "uitnodiging",
            "session_id": "session",
            "redirect_id": "redirect",
            "translation_id": "translation",
            "translation_source_id": "source",
            "string_segment_id": "string",
            "overridable_segment_id": "override",
            "task_id": "task",
            "task_state_id": "taakstand",
            "workflow_state_id": "werkstand",
            "content_type_app_name": "=organisaties",
            "content_type_model_name": "=organisatiepage",
            "app_label": "=organisaties",
            "model_name": "=organisatiepage",
            "app_name": "=taggit",
            "action_name": "=publish",
            "filter_spec": "=width-100",
            "mode": "=mobile",
            "step": "=naam",
            "wat": "=voorpagina",
            "uidb64": "=MQ",
            "token": "=abc-def",
        },
    ),
]
# Of whoever made it, whatever the site; in the world that is a colleague.
OF_A_PERSON = {"upload", "session"}
TAG_MODEL = {"app_name": "=taggit", "model_name": "=tag"}


@dataclass(frozen=True)
class Address:
    """`whose`: of which site the rows in it are: "eigen", "anders", HALF, or "gedeeld" for of none."""

    view: str
    path: str
    whose: str

    @property
    def is_of_other(self) -> bool:
        return "anders" in self.whose

    def __str__(self) -> str:
        return f"{self.view} ({self.path}, {self.whose})"


def patterns(
    resolver: URLResolver, before: str = "", spaces: tuple[str, ...] = ()
) -> Iterator[tuple[str, str, URLPattern]]:
    for found in resolver.url_patterns:
        path = before + str(found.pattern)
        if isinstance(found, URLResolver):
            inner = (*spaces, found.namespace) if found.namespace else spaces
            yield from patterns(found, path, inner)
        else:
            yield ":".join([*spaces, found.name or path]), path, found


def admin_views() -> dict[str, set[str]]:
    """The parts of each address of the admin, by the name of its view; "+part" where a name has a longer one too."""
    found: dict[str, set[str]] = {}
    for name, path, pattern in patterns(get_resolver(settings.ROOT_URLCONF)):
        if path.startswith(ADMIN):
            parts = {*pattern.pattern.converters, *pattern.pattern.regex.groupindex}
            more = parts - found.get(name, parts)
            found["+".join([name, *sorted(more)])] = parts
    return found


def words_for(view: str, part: str) -> str:
    """Raises LookupError for a part of an address that this table does not know."""
    if view == "wagtailadmin_tag_model_autocomplete":
        return TAG_MODEL[part]
    for pattern, known in WORDS:
        if fnmatch(view, pattern) and part in known:
            return known[part]
    raise LookupError(f"Zet “{part}” van {view} in WORDS ({__name__}).")


def value(place: Place, word: str) -> Any:
    return word[1:] if word.startswith("=") else getattr(place[word], "pk", None)


def is_of_a_site(world: World, word: str) -> bool:
    return word not in OF_A_PERSON and not word.startswith("=") and world.own[word] != world.other[word]


def addresses(world: World, view: str, parts: set[str]) -> Iterator[Address]:
    """All of the own site, all of the other; and, where an address names two rows, one of each."""
    if view == "wagtail_bulk_action":
        yield from bulk_addresses(world)
        return
    words = {part: words_for(view, part) for part in parts}
    local = sorted(part for part, word in words.items() if is_of_a_site(world, word))
    mixes: list[tuple[str, set[str]]] = [("eigen" if local else "gedeeld", set())]
    if local:
        mixes.append(("anders", set(local)))
    if len(local) > 1:
        mixes += [(HALF, {part}) for part in local]
    for whose, others in mixes:
        kwargs = {
            part: value(world.other if part in others else world.own, word) for part, word in words.items()
        }
        yield Address(view, address(view, kwargs), whose)
        if view.endswith("chosen_multiple"):
            word = words_for(view, "pk") if not view.startswith("wagtailadmin") else "page"
            for place, name in ((world.own, "eigen"), (world.other, "anders")):
                if name == "eigen" or is_of_a_site(world, word):
                    yield Address(view, f"{address(view, kwargs)}?id={value(place, word)}", name)


def address(view: str, kwargs: dict[str, Any]) -> str:
    if view.startswith(ADMIN):
        # An address without a name.
        return f"/{view}"
    try:
        return reverse(view.partition("+")[0], kwargs=kwargs)
    except NoReverseMatch as error:
        raise LookupError(f"{view}: {kwargs}") from error


def bulk_addresses(world: World) -> Iterator[Address]:
    bulk_action_registry.get_bulk_actions_for_model("", "")
    for app_label, models in bulk_action_registry.actions.items():
        for model_name, actions in models.items():
            for action in actions:
                path = reverse("wagtail_bulk_action", args=[app_label, model_name, action])
                word = {"afbeelding": "image"}.get(model_name, model_name)
                view = f"bulk:{model_name}:{action}"
                if not is_of_a_site(world, word):
                    yield Address(view, f"{path}?id={value(world.own, word)}", "gedeeld")
                    continue
                for place, whose in ((world.own, "eigen"), (world.other, "anders")):
                    yield Address(view, f"{path}?id={value(place, word)}", whose)
                    if model_name == "page":
                        parent = place["guide"].pk
                        yield Address(view, f"{path}?id=all&childOf={parent}", whose)
