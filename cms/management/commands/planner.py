from typing import Any

from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.cron import CronTrigger
from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import close_old_connections

from cms.jobs.registry import all_jobs
from cms.jobs.run import heartbeat_task, run_job_task


def queue(name: str) -> None:
    close_old_connections()
    run_job_task.enqueue(name)


def queue_heartbeat() -> None:
    close_old_connections()
    heartbeat_task.enqueue()


class Command(BaseCommand):
    help = "Queues each job at its time. Run one of these beside the task worker."

    def handle(self, *args: Any, **options: Any) -> None:
        scheduler = BlockingScheduler(timezone=settings.TIME_ZONE)
        for job in all_jobs():
            if job.schedule:
                trigger = CronTrigger.from_crontab(job.schedule, timezone=settings.TIME_ZONE)
                scheduler.add_job(queue, trigger, args=[job.name], coalesce=True, misfire_grace_time=300)
        scheduler.add_job(queue_heartbeat, "interval", minutes=1)
        queue_heartbeat()
        try:
            scheduler.start()
        except KeyboardInterrupt:
            scheduler.shutdown(wait=False)
