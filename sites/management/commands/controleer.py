from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cms.comparisons import CannotCompareError, all_comparisons
from sites.listings import herbereken


class Command(BaseCommand):
    help = (
        "Compares what is derived (listings, opening hours, the search server) with the pages, says what differs and "
        "repairs it."
    )

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
        differs, unknown = not result.klopt, False
        for comparison in all_comparisons():
            try:
                found = comparison.run(not proef)
            except CannotCompareError as error:
                unknown = True
                self.stderr.write(f"{comparison.title}: {error}")
                continue
            differs = differs or any(found.values())
            for what, number in found.items():
                self.stdout.write(f"{number:6} {what}")
        if not differs and not unknown:
            self.stdout.write("Alles klopt.")
        elif differs and not proef:
            self.stdout.write("Hersteld.")
