from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0006_stammen"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="searchdocument",
            name="searchdocument_current",
        ),
        migrations.AddIndex(
            model_name="searchdocument",
            index=models.Index(
                fields=["site", "taal", "soort", "laatste_einde", "pagina"], name="searchdocument_current"
            ),
        ),
    ]
