from django.db import models
from django.utils.translation import gettext_lazy as _


class JobRun(models.Model):
    """One time that a job ran, kept for the operator; removed after 90 days by a job."""

    class Status(models.TextChoices):
        RUNNING = "bezig", _("Running")
        DONE = "klaar", _("Done")
        FAILED = "mislukt", _("Failed")

    job = models.CharField(_("job"), max_length=80, db_index=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.RUNNING)
    dry_run = models.BooleanField(_("dry run"), default=False)
    started_at = models.DateTimeField(_("started at"), auto_now_add=True, db_index=True)
    finished_at = models.DateTimeField(_("finished at"), null=True)
    done = models.PositiveIntegerField(_("rows done"), default=0)
    total = models.PositiveIntegerField(_("rows in total"), default=0)
    counts = models.JSONField(_("counts"), default=dict)
    errors = models.JSONField(_("errors"), default=list)

    class Meta:
        ordering = ["-started_at"]
        verbose_name = _("job run")
        verbose_name_plural = _("job runs")

    def __str__(self) -> str:
        return f"{self.job} {self.started_at:%Y-%m-%d %H:%M}"
