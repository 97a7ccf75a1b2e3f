"""The listings of a database as plain pages, to be searched the stock way."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from wagtail.models import Page, Site
from wagtail.search.backends import get_search_backend

from benchmarks.plain.models import Item
from search.models import SearchDocument

BATCH = 500


def make_items(root: Page, documents: Iterable[SearchDocument]) -> None:
    """Below `root`, as bulk rows; the slug is the last part of the address."""
    if Item._meta.db_table not in connection.introspection.table_names():
        with connection.schema_editor() as editor:
            editor.create_model(Item)
    kind = ContentType.objects.get_for_model(Item)
    rows = list(documents)
    pages = []
    for number, row in enumerate(rows, start=1):
        slug = row.url.strip("/").rpartition("/")[2]
        pages.append(
            Page(
                path=root._get_path(root.path, root.depth + 1, number),
                depth=root.depth + 1,
                title=row.titel,
                draft_title=row.titel,
                slug=slug,
                url_path=f"{root.url_path}{slug}/",
                content_type=kind,
                locale=root.locale,
                live=True,
            )
        )
    with transaction.atomic():
        Page.objects.bulk_create(pages, batch_size=BATCH)
        ids = dict(Page.objects.child_of(root).values_list("path", "pk"))
        for page, row in zip(pages, rows, strict=True):
            item = Item(
                page_ptr_id=ids[page.path], intro=row.samenvatting, body=row.tekst, keywords=row.trefwoorden
            )
            item.save_base(raw=True, force_insert=True)
        Page.objects.filter(pk=root.pk).update(numchild=len(pages))


def plain_root(host: str) -> Page:
    """A root page of its own, with a site."""
    root = Page.objects.get(depth=1).add_child(instance=Page(title="Plain", slug="plain-items"))
    Site.objects.create(hostname=host, port=80, root_page=root, site_name="Plain")
    return root


def index_items(backend_name: str) -> None:
    """As `update_index` does, but of these pages only: the others are not searched the stock way."""
    backend = get_search_backend(backend_name)
    rebuilder = backend.rebuilder_class(backend.get_index_for_model(Item))
    index = rebuilder.start()
    index.add_model(Item)
    ids = list(Item.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), BATCH):
        index.add_items(Item, Item.objects.filter(pk__in=ids[start : start + BATCH]))
    rebuilder.finish()
