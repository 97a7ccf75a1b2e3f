from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cms.jobs.registry import Report, all_jobs
from sites.listings import herbereken


class Command(BaseCommand):
    help = (
        "Compares what is derived (listings, opening hours) with the pages, says what differs and repairs it."
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
        differ = sum(self.other_rows(proef))
        if result.klopt and not differ:
            self.stdout.write("Alles klopt.")
        elif not proef:
            self.stdout.write("Hersteld.")

    def other_rows(self, proef: bool) -> Iterator[int]:
        """What other rooms derive: how much of it differed."""
        for job in all_jobs():
            if job.checks:
                report = Report(dry_run=proef)
                job.run(report)
                differed = report.counts.get("verschilde", 0)
                self.stdout.write(f"{differed:6} verschilde: {job.name}")
                yield differed
