from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.jobs.registry import all_jobs
from cms.jobs.run import run_job


class Command(BaseCommand):
    help = "Runs a job by hand; without a name it lists them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("naam", nargs="?")
        parser.add_argument("--proef", action="store_true", help="change nothing, only count")

    def handle(self, *args: Any, naam: str | None, proef: bool, **options: Any) -> None:
        if naam is None:
            for job in all_jobs():
                self.stdout.write(f"{job.name:24} {job.schedule or '-':16} {job.description}")
            return
        if naam not in {job.name for job in all_jobs()}:
            raise CommandError(f"Er is geen taak '{naam}'. Zonder naam ziet u welke er zijn.")
        run = run_job(naam, dry_run=proef)
        for what, number in sorted(run.counts.items()):
            self.stdout.write(f"{number:8} {what}")
        for error in run.errors:
            self.stderr.write(error)
