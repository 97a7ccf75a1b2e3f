from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from wagtail.models import Site

from sites.models import Wijksite


class Command(BaseCommand):
    help = "Makes the addresses of all sites carry the port they are reached at, and prints them."

    def handle(self, *args: Any, **options: Any) -> None:
        Site.objects.exclude(port=settings.PUBLIC_PORT).update(port=settings.PUBLIC_PORT)
        # .update() sends no signal, so Wagtail would keep the old addresses for an hour.
        Site.clear_site_root_paths_cache()
        self.stdout.write(f"  Platform      {settings.WAGTAILADMIN_BASE_URL}/")
        self.stdout.write(f"  Beheer        {settings.WAGTAILADMIN_BASE_URL}/beheer/")
        for wijksite in Wijksite.objects.select_related("site").order_by("naam"):
            self.stdout.write(f"  {wijksite.naam:<13} {wijksite.url}")
