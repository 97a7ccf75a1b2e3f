from cms.comparisons import Comparison, register_comparison
from cms.jobs.registry import Job, Report, register_job
from organisaties.open_times import write_open_times


def check_open_times(report: Report) -> None:
    report.count("verschilde", write_open_times(dry_run=report.dry_run))


def compare_open_times(repair: bool) -> dict[str, int]:
    return {"openingstijden": write_open_times(dry_run=not repair)}


register_job(
    Job("openingstijden", "Nakijken wie wanneer open is, en herstellen", check_open_times, "20 3 * * *")
)
register_comparison(Comparison("Openingstijden", compare_open_times))
