from django.db import migrations


def add(apps, schema_editor):
    """Sites that were there before get the list with which every new site starts."""
    saved_list = apps.get_model("evenementen", "OpgeslagenLijst")
    for wijksite in apps.get_model("sites", "Wijksite").objects.all():
        saved_list.objects.get_or_create(
            site_id=wijksite.site_id,
            slug="buurtmaaltijden",
            defaults={
                "titel": f"Alle buurtmaaltijden in {wijksite.naam}",
                "filters": "thema=buurtmaaltijd",
            },
        )


class Migration(migrations.Migration):
    dependencies = [
        ("evenementen", "0005_opgeslagen_lijsten"),
        ("sites", "0004_sharing_look_and_practice"),
    ]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
