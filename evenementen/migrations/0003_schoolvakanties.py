from django.db import migrations

from evenementen.recurrence.school_holidays import HOLIDAYS


def add(apps, schema_editor):
    """What an editor changed since stays: a holiday of that name in that region and year is there already."""
    model = apps.get_model("evenementen", "Schoolvakantie")
    known = {(row.regio, row.naam, row.begin.year) for row in model.objects.all()}
    model.objects.bulk_create(
        model(regio=regio, naam=naam, begin=begin, einde=einde)
        for naam, regios, begin, einde in HOLIDAYS
        for regio in regios
        if (regio, naam, begin.year) not in known
    )


class Migration(migrations.Migration):
    dependencies = [("evenementen", "0002_reeksen")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
