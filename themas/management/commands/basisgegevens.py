from typing import Any

from django.core.management.base import BaseCommand

from themas.seed import seed_everything


class Command(BaseCommand):
    help = "Makes the languages and the first themes, audiences, needs, kinds and search words; keeps what is there."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, number in seed_everything().items():
            self.stdout.write(f"{number:6} {name} erbij")
