"""What was said of a day that a changed rule no longer has: where an editor reads that it lapsed."""

from datetime import time, timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from cms.jobs.run import run_job
from cms.templatetags.wijkplein import dagnaam_datum
from evenementen.lapsed import LAPSED
from evenementen.models import Afwijking, Reeks, Schoolvakantie
from tests.builders import in_days, make_activity

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
LAPSES = "Dat vervalt: er is dan geen moment meer."


def daily(**fields):
    return {
        "eerste_dag": timezone.localdate() + DAY,
        "rrule": "FREQ=DAILY",
        "begintijd": time(12),
        "eindtijd": time(14),
        **fields,
    }


@pytest.fixture
def page(club):
    """Three days, and the last is off."""
    page = make_activity(club, "Soep", reeks=daily(aantal=3))
    last = page.momenten.order_by("begin").last()
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=last.begin, gaat_niet_door=True)
    return page


def shorten(page, **revision):
    """A draft with two days instead of three."""
    page.reeksen = [Reeks(**daily(aantal=2))]
    return page.save_revision(**revision)


def overview(client, page):
    return client.get(reverse("evenement_momenten", args=[page.pk])).content.decode()


def lapsed_in_history(page):
    return list(PageLogEntry.objects.filter(page=page.pk, action=LAPSED))


def test_what_lapsed_stands_on_the_list_of_moments_until_its_day_comes_back(page, als, delfshaven):
    editor = als(delfshaven)
    assert "kop-vervallen" not in overview(editor, page)
    shorten(page).publish()
    assert LAPSES in overview(editor, page)
    page.reeksen = [Reeks(**daily(aantal=3))]
    page.save_revision().publish()
    assert "kop-vervallen" not in overview(editor, page)


def test_what_lapsed_is_not_told_to_who_may_not_edit_the_activity(page, als, amersfoort):
    shorten(page).publish()
    address = reverse("evenement_momenten", args=[page.pk])
    assert als(amersfoort).get(address).status_code == 404


def test_publishing_on_a_set_time_writes_in_the_history_what_lapsed(page, als, delfshaven):
    page.go_live_at = timezone.now() + DAY
    shorten(page).publish()
    assert lapsed_in_history(page) == []
    soon = page.revisions.exclude(approved_go_live_at=None).get()
    soon.approved_go_live_at = timezone.now() - DAY
    soon.content["go_live_at"] = None
    soon.save()
    call_command("publish_scheduled")
    (entry,) = lapsed_in_history(page)
    assert entry.data == {"begin": [Afwijking.objects.get().oorspronkelijk_begin.isoformat()]}
    history = als(delfshaven).get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert dagnaam_datum(Afwijking.objects.get().oorspronkelijk_begin) in history


def test_a_holiday_that_takes_the_day_is_written_too(club):
    page = make_activity(club, reeks=daily(aantal=2, vakantieregio="noord"))
    first = page.momenten.order_by("begin").first()
    Afwijking.objects.create(pagina=page, oorspronkelijk_begin=first.begin, vol=True)
    Schoolvakantie.objects.create(
        regio="noord", naam="ijsvrij", begin=first.begin.date(), einde=first.begin.date()
    )
    run_job("momenten")
    assert len(lapsed_in_history(page)) == 1
    run_job("momenten")
    assert len(lapsed_in_history(page)) == 1


def test_who_publishes_many_at_once_reads_what_lapsed(page, club, als, delfshaven):
    other = make_activity(club, "Anders", dates=[in_days(3)])
    shorten(page)
    other.save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    ids = f"?id={page.pk}&id={other.pk}"
    back = reverse("wagtailadmin_home")
    told = als(delfshaven, "eindredacteur").post(f"{address}{ids}&next={back}", follow=True).content.decode()
    assert "“Soep”: Op " in told
    assert LAPSES in told
    assert "“Anders”" not in told


def test_what_had_lapsed_before_is_not_told_again(page, als, delfshaven):
    shorten(page).publish()
    page.save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    told = als(delfshaven, "eindredacteur").post(f"{address}?id={page.pk}", follow=True).content.decode()
    assert LAPSES not in told


def test_publishing_in_bulk_asks_as_much_for_many_days_as_for_one(club, django_assert_num_queries):
    page = make_activity(club, reeks=daily(aantal=9))
    for moment in page.momenten.all():
        Afwijking.objects.create(pagina=page, oorspronkelijk_begin=moment.begin, vol=True)
    page.reeksen = []
    page.data = []
    page.save_revision().publish()
    with django_assert_num_queries(1):
        assert Afwijking.objects.vervallen(timezone.now()).count() == 9
