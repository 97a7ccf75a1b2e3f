"""`python -m benchmarks.plain.make agenda-10000` adds a plain page for every moment in that database."""

import sys

from benchmarks.make import prepare

HOST = "plain.localhost"
PLAIN_SETTINGS = "benchmarks.plain.settings"


def make(name: str) -> None:
    """As bulk rows: through the tree, tens of thousands of pages would take an hour."""
    prepare(name, PLAIN_SETTINGS)
    from django.contrib.contenttypes.models import ContentType
    from django.db import connection, transaction
    from wagtail.models import Page, Site

    from benchmarks.plain.models import Agenda, Event
    from evenementen.models import Moment
    from search.models import SearchDocument

    with connection.schema_editor() as editor:
        editor.create_model(Agenda)
        editor.create_model(Event)
    root = Page.objects.get(depth=1).add_child(instance=Agenda(title="Agenda", slug="plain-agenda"))
    Site.objects.create(hostname=HOST, port=80, root_page=root, site_name="Plain")
    kind = ContentType.objects.get_for_model(Event)
    shown = {
        row.pagina_id: row
        for row in SearchDocument.objects.filter(soort="activiteit", taal="nl").prefetch_related("facetten")
    }
    moments = list(Moment.objects.order_by("pk"))
    with transaction.atomic():
        pages = []
        for number, moment in enumerate(moments, start=1):
            slug = f"samen-{number}"
            pages.append(
                Page(
                    path=root._get_path(root.path, root.depth + 1, number),
                    depth=root.depth + 1,
                    title=shown[moment.pagina_id].titel,
                    draft_title=shown[moment.pagina_id].titel,
                    slug=slug,
                    url_path=f"{root.url_path}{slug}/",
                    content_type=kind,
                    locale=root.locale,
                    live=True,
                )
            )
        Page.objects.bulk_create(pages, batch_size=500)
        ids = dict(Page.objects.child_of(root).values_list("path", "pk"))
        for page, moment in zip(pages, moments, strict=True):
            row = shown[moment.pagina_id]
            themes = [facet.waarde for facet in row.facetten.all() if facet.naam == "thema"]
            event = Event(
                page_ptr_id=ids[page.path],
                begin=moment.begin,
                end=moment.einde,
                theme=themes[0] if themes else "",
                intro=row.samenvatting[:255],
                place=row.weergave.get("plaats", ""),
            )
            event.save_base(raw=True, force_insert=True)
        Page.objects.filter(pk=root.pk).update(numchild=len(pages))


if __name__ == "__main__":
    make(sys.argv[1])
