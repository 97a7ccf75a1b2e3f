"""What Django, Wagtail and the tasks keep of people."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import ModelLogEntry, PageLogEntry

from cms.jobs.registry import Report
from cms.models import JobRun
from cms.retention.registry import Retention, Sweep, Then, forget, register_retention, with_the_account

JOB_RUN_DAYS = 90
TASK_RESULT_DAYS = 14
AUDIT = relativedelta(months=24)


def forget_job_runs(report: Report) -> None:
    forget(JobRun.objects.filter(started_at__lt=timezone.now() - timedelta(days=JOB_RUN_DAYS)), report)


def forget_tasks(report: Report) -> None:
    until = timezone.now() - timedelta(days=TASK_RESULT_DAYS)
    forget(DBTaskResult.objects.finished().filter(finished_at__lte=until), report)


def forget_sessions(report: Report) -> None:
    forget(Session.objects.filter(expire_date__lt=timezone.now()), report)


def forget_page_history(report: Report) -> None:
    forget(PageLogEntry.objects.filter(timestamp__lt=timezone.now() - AUDIT), report)


def forget_row_history(report: Report) -> None:
    """Who made a place or a wijk may change it for that reason (sites.admin.scope), as long as they have an account."""
    old = ModelLogEntry.objects.filter(timestamp__lt=timezone.now() - AUDIT)
    makers = get_user_model()._default_manager.all()
    forget(old.exclude(action="wagtail.create", user__in=makers), report)


def declare(model: str, *fields: str, purpose: str, keeps: str, enforce: Sweep) -> None:
    register_retention(Retention(model, fields, purpose, keeps, Then.DELETED, enforce))


declare(
    "cms.JobRun",
    purpose="zien of de taken hun werk doen",
    keeps="90 dagen",
    enforce=forget_job_runs,
)
declare(
    "django_tasks_database.DBTaskResult",
    "args_kwargs",
    purpose="mail en ander werk buiten het verzoek; wat een mail zegt is versleuteld",
    keeps="14 dagen na afloop",
    enforce=forget_tasks,
)
declare(
    "sessions.Session",
    "session_data",
    purpose="ingelogd blijven",
    keeps="tot de sessie voorbij is: 12 uur, of 90 dagen voor wie dat vroeg",
    enforce=forget_sessions,
)
declare(
    "wagtailcore.PageLogEntry",
    "user",
    "data",
    purpose="nagaan wie wat deed met een pagina of organisatie",
    keeps="24 maanden; het nummer van een account dat weg is zegt niet meer van wie het was",
    enforce=forget_page_history,
)
declare(
    "wagtailcore.ModelLogEntry",
    "user",
    "data",
    purpose="nagaan wie wat deed met een plek, een persoon of een instelling",
    keeps="24 maanden; wie een rij aanmaakte zolang het account er is, want daaruit volgt wie haar mag wijzigen",
    enforce=forget_row_history,
)
with_the_account("wagtailcore.Page", "owner", "locked_by", purpose="wie een pagina maakte of op slot zette")
with_the_account("wagtailcore.Revision", "user", purpose="wie een versie van een pagina schreef")
with_the_account("wagtailcore.WorkflowState", "requested_by", purpose="wie vroeg om een pagina te beoordelen")
with_the_account("wagtailcore.TaskState", "finished_by", purpose="wie een pagina beoordeelde")
with_the_account("wagtailcore.Comment", "user", "resolved_by", purpose="opmerkingen bij het schrijven")
with_the_account("wagtailcore.CommentReply", "user", purpose="antwoorden op opmerkingen")
with_the_account("wagtailcore.PageSubscription", "user", purpose="wie mail wil over een pagina")
with_the_account("wagtailcore.UploadedFile", "uploaded_by_user", purpose="een bestand dat half geüpload is")
with_the_account("wagtailcore.APIToken", "user", purpose="toegang voor een programma")
with_the_account("wagtailadmin.EditingSession", "user", purpose="zien wie er nu aan dezelfde pagina werkt")
with_the_account("wagtailadmin.FormState", "user", purpose="een formulier dat nog niet bewaard is")
with_the_account("wagtailusers.UserProfile", "user", purpose="taal en voorkeuren in het beheer")
with_the_account("wagtail_localize.StringTranslation", "last_translated_by", purpose="wie een zin vertaalde")
with_the_account(
    "wagtail_localize.SegmentOverride", "last_translated_by", purpose="wie een vertaling verving"
)
with_the_account("wagtailimages.Image", "uploaded_by_user", purpose="niet in gebruik: beeld staat in media")
with_the_account(
    "wagtaildocs.Document", "uploaded_by_user", purpose="niet in gebruik: documenten staan in media"
)
