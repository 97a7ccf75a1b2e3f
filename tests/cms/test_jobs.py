from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.jobs.registry import Job, Report, register_job
from cms.jobs.run import run_job
from cms.models import JobRun

pytestmark = pytest.mark.django_db


@pytest.fixture
def counting_job():
    def run(report: Report) -> None:
        for number in range(3):
            if number == 1:
                report.error(f"rij {number}", "Deze rij is leeg.")
                continue
            report.count("rijen")
            report.progress(number + 1, 3)

    return register_job(Job("proefrit", "Voor de tests", run))


def test_a_failed_row_does_not_stop_a_job_and_is_reported(counting_job):
    run = run_job("proefrit")
    assert run.status == JobRun.Status.DONE
    assert run.counts == {"rijen": 2, "fouten": 1}
    assert run.errors == ["rij 1: Deze rij is leeg."]
    assert (run.done, run.total) == (3, 3)


def test_a_job_that_breaks_leaves_a_report():
    def fail(report: Report) -> None:
        raise RuntimeError("kapot")

    register_job(Job("kapot", "Voor de tests", fail))
    with pytest.raises(RuntimeError):
        run_job("kapot")
    run = JobRun.objects.get(job="kapot")
    assert run.status == JobRun.Status.FAILED
    assert run.errors == ["kapot: RuntimeError: kapot"]
    assert run.finished_at is not None


def test_the_command_lists_jobs_and_runs_one_by_name(counting_job):
    out = StringIO()
    call_command("job", stdout=out)
    assert "proefrit" in out.getvalue()
    call_command("job", "proefrit", "--proef", stdout=out, stderr=StringIO())
    assert JobRun.objects.get(job="proefrit").dry_run
    with pytest.raises(CommandError, match="geen taak"):
        call_command("job", "bestaat-niet")
