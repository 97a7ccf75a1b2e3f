from django.db import migrations, models


def mark_chosen(apps, schema_editor):
    """Until now a wijk that differs from that of the postcode could only be somebody's choice."""
    locaties = apps.get_model("locaties", "Locatie")
    wijken = dict(apps.get_model("locaties", "WijkPostcode").objects.values_list("postcode", "wijk_id"))
    chosen = [
        pk
        for pk, postcode, wijk_id in locaties.objects.exclude(wijk=None).values_list(
            "pk", "postcode", "wijk_id"
        )
        if wijk_id != (wijken.get(postcode) or wijken.get(postcode[:4]))
    ]
    for start in range(0, len(chosen), 500):
        locaties.objects.filter(pk__in=chosen[start : start + 500]).update(wijk_gekozen=True)


class Migration(migrations.Migration):
    dependencies = [
        ("locaties", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="locatie",
            name="wijk_gekozen",
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddField(
            model_name="wijk",
            name="omtrek",
            field=models.JSONField(blank=True, null=True, verbose_name="outline"),
        ),
        migrations.RunPython(mark_chosen, migrations.RunPython.noop),
    ]
