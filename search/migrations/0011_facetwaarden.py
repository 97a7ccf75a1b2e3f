from collections import defaultdict

from django.db import migrations, models

BATCH = 1000


def write(apps, schema_editor):
    """As search.indexing writes it."""
    documents = apps.get_model("search", "SearchDocument").objects
    facets = apps.get_model("search", "SearchFacet").objects
    ids = list(documents.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), BATCH):
        pairs = defaultdict(list)
        rows = facets.filter(document__in=ids[start : start + BATCH])
        for pk, name, value in rows.values_list("document_id", "naam", "waarde"):
            pairs[pk].append(f"{name}:{value}")
        batch = list(documents.filter(pk__in=pairs).only("pk"))
        for document in batch:
            document.facetwaarden = " ".join(sorted(pairs[document.pk]))
        documents.bulk_update(batch, ["facetwaarden"], batch_size=200)


def read_fast(apps, schema_editor):
    """Each word is written into the index at once: what still waits to be would be read again by every search."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("ALTER INDEX search_words SET (fastupdate = off)")


class Migration(migrations.Migration):
    dependencies = [("search", "0010_uitgelicht_en_zoekvragen")]

    operations = [
        migrations.AddField(
            model_name="searchdocument",
            name="facetwaarden",
            field=models.TextField(blank=True, default="", db_default=""),
        ),
        migrations.RunPython(write, migrations.RunPython.noop),
        migrations.RunPython(read_fast, migrations.RunPython.noop),
    ]
