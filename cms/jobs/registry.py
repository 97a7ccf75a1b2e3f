"""
Work outside the request.

A room declares its jobs in `<room>/jobs.py`; the scheduler queues them, the task worker runs them and
`manage.py job NAME` runs one by hand.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

MAX_ERRORS = 200


@dataclass
class Report:
    """What a job tells of itself while it runs: counts per word, errors per row, how far it is."""

    dry_run: bool = False
    counts: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    done: int = 0
    total: int = 0
    on_progress: Callable[["Report"], None] = lambda report: None

    def count(self, what: str, number: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + number

    def error(self, row: object, message: str) -> None:
        """A row that failed; the job goes on with the next."""
        self.count("fouten")
        if len(self.errors) < MAX_ERRORS:
            self.errors.append(f"{row}: {message}")

    def progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.on_progress(self)


@dataclass(frozen=True)
class Job:
    """`run` must be idempotent: it may be stopped anywhere and started again."""

    name: str
    description: str
    run: Callable[[Report], None]
    # Five fields of cron in the time zone of the platform; empty: only by hand or from code.
    schedule: str = ""


_jobs: dict[str, Job] = {}


def register_job(job: Job) -> Job:
    _jobs[job.name] = job
    return job


def get_job(name: str) -> Job:
    """Raises KeyError for a name nobody declared."""
    return _jobs[name]


def all_jobs() -> list[Job]:
    return sorted(_jobs.values(), key=lambda job: job.name)
