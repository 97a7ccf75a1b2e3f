from django.db import migrations

# Wagtail filters on title and body together, and has an index of each alone.
CREATE = """
CREATE INDEX IF NOT EXISTS search_words ON wagtailsearch_indexentry USING gin ((title || body))
"""


def on_postgresql(sql):
    def run(apps, schema_editor):
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(sql)

    return run


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0003_servers_sort_alike"),
        ("wagtailsearch", "0010_add_text_fields"),
    ]

    operations = [
        migrations.RunPython(on_postgresql(CREATE), on_postgresql("DROP INDEX IF EXISTS search_words")),
    ]
