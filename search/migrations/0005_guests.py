from django.db import migrations, models

# What search.ranges gives, for the rows that are there: none of them is a guest yet.
RANGES = """
UPDATE wagtailsearch_indexentry SET autocomplete = (
    SELECT 'site' || row.site_id || row.taal || CASE row.is_thuis WHEN 1 THEN ' thuis' || row.taal ELSE '' END
    FROM search_searchdocument row WHERE row.id = wagtailsearch_indexentry.object_id
) WHERE content_type_id IN (
    SELECT id FROM django_content_type WHERE app_label = 'search' AND model = 'searchdocument'
)
"""


def fill(apps, schema_editor):
    SearchDocument = apps.get_model("search", "SearchDocument")
    SearchDocument.objects.filter(vermelding=None).update(is_thuis=False)
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(RANGES)


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0004_postgresql_words"),
    ]

    operations = [
        migrations.AddField(
            model_name="searchdocument",
            name="is_thuis",
            field=models.BooleanField(default=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
