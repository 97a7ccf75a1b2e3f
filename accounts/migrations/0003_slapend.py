from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_role_from_login")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="dormant_mail_at",
            field=models.DateTimeField(editable=False, null=True, verbose_name="told that it goes, on"),
        ),
    ]
