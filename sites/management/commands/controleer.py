from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from sites.listings import herbereken


class Command(BaseCommand):
    help = "Compares the listings with the tree, says what differs and repairs it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--proef", action="store_true", help="only say what differs")

    def handle(self, *args: Any, proef: bool, **options: Any) -> None:
        result = herbereken(dry_run=proef)
        for what, pairs in [
            ("ontbrak", result.nieuw | result.aangeboden),
            ("te veel", result.weg | result.niet_meer_aangeboden),
            ("verschilde", result.gewijzigd),
        ]:
            self.stdout.write(f"{len(pairs):6} {what}")
        if result.klopt:
            self.stdout.write("Alles klopt.")
        elif not proef:
            self.stdout.write("Hersteld.")
