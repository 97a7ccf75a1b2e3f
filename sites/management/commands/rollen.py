from typing import Any

from django.core.management.base import BaseCommand

from sites.models import Wijksite
from sites.roles import sync_platform_role, sync_roles


class Command(BaseCommand):
    help = "Gives every role on every site the rights that it has in this version; run it after an upgrade."

    def handle(self, *args: Any, **options: Any) -> None:
        sync_platform_role()
        sites = Wijksite.objects.select_related("site__root_page", "collectie").order_by("pk")
        for wijksite in sites.iterator():
            sync_roles(wijksite)
        self.stdout.write(f"{sites.count():6} websites nagekeken")
