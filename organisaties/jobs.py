from cms.jobs.registry import Job, Report, register_job
from organisaties.open_times import write_open_times


def check_open_times(report: Report) -> None:
    report.count("verschilde", write_open_times(dry_run=report.dry_run))


register_job(
    Job(
        "openingstijden",
        "Nakijken wie wanneer open is, en herstellen",
        check_open_times,
        "20 3 * * *",
        checks=True,
    )
)
