"""By what links can be narrowed."""

from collections import defaultdict
from collections.abc import Collection

from wagtail.models import Page

from sites.kinds import Kenmerken
from themas.models import Thema


def chosen_words(model: type[Page], page_ids: Collection[int]) -> dict[int, Kenmerken]:
    """For a page type with `themas` and `doelgroepen`; a sub-theme brings its parent along. Three queries."""
    parents = dict(Thema.objects.filter(ouder__isnull=False).values_list("pk", "ouder_id"))
    found: dict[str, dict[int, set[int]]] = {"themas": defaultdict(set), "doelgroepen": defaultdict(set)}
    for name, words in found.items():
        field = model._meta.get_field(name)
        page, word = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        rows = field.remote_field.through.objects.filter(**{f"{page}__in": page_ids})
        for page_id, word_id in rows.values_list(page, word):
            words[page_id].add(word_id)
    themas, audiences = found["themas"], found["doelgroepen"]
    return {
        page_id: Kenmerken(
            frozenset(themas[page_id] | {parents[thema] for thema in themas[page_id] if thema in parents}),
            frozenset(audiences[page_id]),
        )
        for page_id in page_ids
    }
