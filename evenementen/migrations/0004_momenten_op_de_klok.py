from django.db import migrations, models

from evenementen.clock import part_bits, weekday_bits

BATCH = 2000


def fill(apps, schema_editor):
    model = apps.get_model("evenementen", "Moment")
    rows = []
    for moment in model.objects.only("begin", "eindigt", "hele_dag").iterator(BATCH):
        moment.weekdagen = weekday_bits(moment.begin, moment.eindigt)
        moment.dagdelen = part_bits(moment.begin, moment.eindigt, moment.hele_dag)
        rows.append(moment)
        if len(rows) == BATCH:
            model.objects.bulk_update(rows, ["weekdagen", "dagdelen"], batch_size=BATCH // 4)
            rows = []
    model.objects.bulk_update(rows, ["weekdagen", "dagdelen"], batch_size=BATCH // 4)


class Migration(migrations.Migration):
    dependencies = [("evenementen", "0003_schoolvakanties")]

    operations = [
        migrations.AddField(
            "moment", "weekdagen", models.PositiveSmallIntegerField(default=0, editable=False)
        ),
        migrations.AddField(
            "moment", "dagdelen", models.PositiveSmallIntegerField(default=0, editable=False)
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
