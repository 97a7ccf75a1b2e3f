"""
`python -m benchmarks.plain.make_search agenda-10000` copies that database and makes a plain page of each listing in it.

Apart from the product's, for an index of both would be twice as large, and the product's has what stock has not.
"""

import sqlite3
import sys

from benchmarks.make import prepare
from benchmarks.plain.make import HOST

STOCK = "benchmarks.plain.stock_search"


def copy_of(name: str) -> str:
    return f"{name}-gewoon"


def copy_database(name: str) -> None:
    from django.db import connection

    target = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        source = target.replace(copy_of(name), name)
        with sqlite3.connect(source) as there, sqlite3.connect(target) as here:
            there.backup(here)
        return
    quote = connection.ops.quote_name
    source = target.replace(copy_of(name), name)
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {quote(target)}")
        cursor.execute(f"CREATE DATABASE {quote(target)} TEMPLATE {quote(source)}")


def make(name: str) -> None:
    prepare(copy_of(name), STOCK)
    copy_database(name)
    from django.contrib.contenttypes.models import ContentType
    from django.db import connection
    from wagtail.models import Page, Site
    from wagtail.search.models import IndexEntry

    from benchmarks.plain.items import index_items, make_items, plain_root
    from cms.statistics import analyse
    from search.models import SearchDocument

    kind = ContentType.objects.get_for_model(SearchDocument)
    IndexEntry.objects.filter(content_type=kind)._raw_delete("default")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            # Of our migration.
            cursor.execute("DROP INDEX IF EXISTS search_words")
    Page.objects.filter(slug="plain-agenda").update(live=False)
    Site.objects.filter(hostname=HOST).delete()
    make_items(plain_root(HOST), SearchDocument.objects.filter(taal="nl").order_by("pk"))
    index_items("default")
    analyse()


if __name__ == "__main__":
    make(sys.argv[1])
