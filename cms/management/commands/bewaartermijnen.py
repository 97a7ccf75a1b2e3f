from typing import Any

from django.core.management.base import BaseCommand

from cms.retention.registry import as_table


class Command(BaseCommand):
    help = "Wat we van mensen bewaren, waarvoor en hoe lang: de tabel van docs/privacy.md."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(as_table())
