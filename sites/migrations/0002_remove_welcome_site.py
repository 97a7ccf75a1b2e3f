"""Wagtail starts with a site "localhost" and a page that says welcome; here that host is the platform's."""

from django.db import migrations


def remove_welcome_site(apps, schema_editor):
    Site = apps.get_model("wagtailcore", "Site")
    Page = apps.get_model("wagtailcore", "Page")
    site = Site.objects.filter(hostname="localhost", is_default_site=True).first()
    if site is None:
        return
    root = Page.objects.filter(pk=site.root_page_id, depth=2, slug="home", numchild=0).first()
    if root is None or root.content_type.model != "page":
        return
    site.delete()
    root.delete()
    top = Page.objects.filter(depth=1).first()
    if top is not None:
        top.numchild = Page.objects.filter(depth=2).count()
        top.save(update_fields=["numchild"])


class Migration(migrations.Migration):
    dependencies = [
        ("sites", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(remove_welcome_site, migrations.RunPython.noop)]
