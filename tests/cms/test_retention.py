"""What is kept of people is declared, and the job does what is declared."""

from datetime import timedelta
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import DatabaseError, models
from django.test.utils import isolate_apps
from django.utils import timezone
from wagtail.models import ModelLogEntry, PageLogEntry

from accounts.models import User
from cms.jobs.registry import Report
from cms.jobs.run import run_job
from cms.models import JobRun
from cms.retention import registry
from cms.retention.personal import looks_personal
from cms.retention.registry import (
    NotErasedError,
    Retention,
    Then,
    all_retentions,
    declared_fields,
    with_the_account,
)
from cms.telephone import TelephoneField
from locaties.models import Locatie
from organisaties.audit import schrijf_op
from tests.builders import make_organisation, make_place

DOCS = Path(settings.BASE_DIR) / "docs" / "privacy.md"


def test_every_field_that_looks_personal_is_declared():
    missing = {
        model._meta.label: sorted(forgotten)
        for model in apps.get_models(include_auto_created=True)
        if (forgotten := looks_personal(model) - declared_fields(model))
    }
    assert missing == {}


@isolate_apps("cms")
def test_a_model_with_somebody_in_it_is_seen_by_its_fields():
    class Deelnemer(models.Model):
        naam = models.CharField(max_length=80)
        nummer = TelephoneField()
        wie = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
        samen = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+")
        leeftijd = models.IntegerField()

        class Meta:
            app_label = "cms"

    class Zaal(models.Model):
        naam = models.CharField(max_length=80)

        class Meta:
            app_label = "cms"

    assert looks_personal(Deelnemer) == {"naam", "nummer", "wie", "samen"}
    assert looks_personal(Zaal) == set()


def test_each_declaration_says_why_how_long_and_who_sees_to_it():
    for kept in all_retentions():
        assert kept.purpose, kept.model
        assert kept.keeps, kept.model
        by_account = kept.keeps == "zolang het account er is"
        assert kept.enforce or kept.by or by_account, f"{kept.model}: who sees to it?"


def test_what_outlives_the_account_cannot_be_declared_to_go_with_it():
    with pytest.raises(NotErasedError):
        with_the_account("wagtailcore.PageLogEntry", "user", purpose="geschiedenis")


def test_the_table_for_readers_is_that_of_the_code():
    assert registry.as_table() in DOCS.read_text(), (
        "draai: manage.py bewaartermijnen, en zet het in docs/privacy.md"
    )


def aged(queryset, field, age):
    queryset.update(**{field: timezone.now() - age})


@pytest.mark.django_db
def test_history_older_than_two_years_goes_and_younger_stays(delfshaven):
    page = make_organisation(delfshaven)
    schrijf_op(page, "feit.klopt", None)
    PageLogEntry.objects.exclude(action="feit.klopt").delete()
    aged(PageLogEntry.objects, "timestamp", relativedelta(months=24, days=-1))
    run_job("opruimen")
    assert PageLogEntry.objects.count() == 1
    aged(PageLogEntry.objects, "timestamp", relativedelta(months=24, days=1))
    assert run_job("opruimen", dry_run=True).counts["wagtailcore.PageLogEntry weg"] == 1
    assert PageLogEntry.objects.count() == 1
    run_job("opruimen")
    assert not PageLogEntry.objects.exists()


@pytest.mark.django_db
def test_who_made_a_row_stays_known_as_long_as_the_account():
    user = User.objects.create_user("maker@voorbeeld.nl")
    place = make_place()
    for action in ("wagtail.create", "wagtail.edit"):
        ModelLogEntry.objects.log_action(place, action, user=user)
    aged(ModelLogEntry.objects, "timestamp", timedelta(days=800))
    run_job("opruimen")
    assert [entry.action for entry in ModelLogEntry.objects.all()] == ["wagtail.create"]
    user.delete()
    run_job("opruimen")
    assert not ModelLogEntry.objects.exists()
    assert Locatie.objects.filter(pk=place.pk).exists()


@pytest.mark.django_db
def test_reports_and_sessions_go_when_they_are_over():
    for days in (89, 91):
        run = JobRun.objects.create(job=f"{days}")
        aged(JobRun.objects.filter(pk=run.pk), "started_at", timedelta(days=days))
    for key, hours in (("nu", 1), ("voorbij", -1)):
        Session.objects.create(
            session_key=key, session_data="", expire_date=timezone.now() + timedelta(hours=hours)
        )
    counts = run_job("opruimen").counts
    assert counts["cms.JobRun weg"] == 1
    assert counts["sessions.Session weg"] == 1
    assert set(JobRun.objects.values_list("job", flat=True)) == {"89", "opruimen"}
    assert [session.session_key for session in Session.objects.all()] == ["nu"]


@pytest.mark.django_db
def test_one_that_the_database_refuses_does_not_keep_the_others_from_their_work(monkeypatch):
    done = []

    def refuses(report):
        raise DatabaseError("op slot")

    def works(report):
        report.count("weg", 2)
        done.append(report.dry_run)

    rules = [
        Retention("accounts.User", (), "proef", "kort", Then.DELETED, refuses),
        Retention("sites.Wijksite", (), "proef", "kort", Then.DELETED, works),
        Retention("sites.Wijksite", (), "nog eens", "kort", Then.DELETED, works),
    ]
    monkeypatch.setattr(registry, "_declared", rules)
    report = Report(dry_run=True)
    registry.enforce_all(report)
    assert report.errors == ["accounts.User: op slot"]
    assert report.counts == {"fouten": 1, "sites.Wijksite weg": 2}
    assert done == [True]
