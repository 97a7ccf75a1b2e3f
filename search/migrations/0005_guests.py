from django.db import migrations, models


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
    ]
