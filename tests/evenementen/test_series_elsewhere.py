"""Series in the other language of a site, in the preview of an editor, and in the form on every database."""

from datetime import time, timedelta

import pytest
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.templatetags.wijkplein import dagnaam_datum
from evenementen.models import EvenementPage, Moment, Reeks
from tests.builders import in_days, make_activity
from tests.evenementen.series_form import EMPTY, TUESDAYS, coming, edit_url, fields_of, save, written

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def daily(**fields):
    return {
        "eerste_dag": timezone.localdate() + DAY,
        "rrule": "FREQ=DAILY",
        "begintijd": time(17, 30),
        "eindtijd": time(19),
        **fields,
    }


@pytest.fixture
def editor(als, delfshaven):
    return als(delfshaven, "eindredacteur")


# In another language


@pytest.fixture
def english():
    return Locale.objects.get(language_code="en")


def translate(page, english, **texts):
    """The English version, online."""
    source, _created = TranslationSource.get_or_create_from_instance(page)
    source.update_from_db()
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=english)
    for segment in source.stringsegment_set.select_related("string"):
        for field, words in texts.items():
            if segment.string.data == getattr(page, field):
                StringTranslation.objects.get_or_create(
                    translation_of=segment.string,
                    context=segment.context,
                    locale=english,
                    defaults={"data": words},
                )
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)
    return type(page).objects.get(translation_key=page.translation_key, locale=english)


@pytest.fixture
def in_both(club, english):
    """(Dutch, English) of an activity of three days."""
    page = make_activity(club, "Soep eten", reeks=daily(aantal=3))
    for above in (club.get_parent().specific, club):
        translate(above, english)
    return page, translate(page, english, title="Eat soup")


def times_on(client, path):
    """All times that the page shows, in order."""
    return [line.begin for line in client.get(path).context["activiteit"].momenten]


def test_the_english_page_shows_the_dates_of_the_dutch_one(in_both, op_delfshaven):
    dutch, english = in_both
    path = f"/organisaties/de-brug/{dutch.slug}/"
    shown = times_on(op_delfshaven, f"/en{path}")
    assert "Eat soup" in op_delfshaven.get(f"/en{path}").content.decode()
    assert len(set(shown)) == 3
    assert shown == times_on(op_delfshaven, path)
    assert set(Moment.objects.values_list("pagina", flat=True)) == {dutch.pk}


def test_another_rule_on_the_dutch_page_is_there_in_english_at_once(in_both, op_delfshaven):
    dutch, english = in_both
    dutch.reeksen = [Reeks(**daily(aantal=2))]
    dutch.save_revision().publish()
    path = f"/organisaties/de-brug/{dutch.slug}/"
    assert len(set(times_on(op_delfshaven, f"/en{path}"))) == 2
    assert english.momenten.count() == 0


def test_publishing_the_english_page_changes_no_date(in_both):
    dutch, english = in_both
    before = list(dutch.momenten.values_list("pk", "begin"))
    english.reeksen = [Reeks(**daily(aantal=30))]
    english.save_revision().publish()
    translate(dutch, Locale.objects.get(language_code="en"))
    assert list(dutch.momenten.values_list("pk", "begin")) == before
    assert Moment.objects.exclude(pagina=dutch).count() == 0


def test_the_form_of_the_english_page_does_not_ask_for_dates(in_both, editor):
    _dutch, english = in_both
    page = editor.get(edit_url(english))
    assert page.status_code == 200
    assert 'name="reeksen-TOTAL_FORMS"' not in page.content.decode()
    assert editor.post(reverse("evenement_data", args=[english.pk]), {}).status_code == 404


def test_what_is_said_from_the_english_page_is_said_of_the_dutch_one(in_both, editor):
    dutch, english = in_both
    page = editor.get(reverse("evenement_momenten", args=[english.pk]))
    assert page.context["page"].pk == dutch.pk
    assert len(page.context["momenten"]) == 3


# Before anything is saved


def preview(client, address, data):
    """The page as the editor would see it beside the form."""
    sent = client.post(address, data)
    assert sent.json() == {"is_valid": True, "is_available": True}
    shown = client.get(f"{address}?mode=")
    assert shown.status_code == 200
    return shown.content.decode().lower()


def test_the_preview_of_a_changed_series_shows_its_new_dates(club, editor):
    page = make_activity(club, dates=[in_days(2)])
    day = coming(1)
    data = fields_of(editor, edit_url(page))
    data |= {"reeksen-TOTAL_FORMS": "1"} | {
        f"reeksen-0-{name}": value
        for name, value in (EMPTY | TUESDAYS | {"eerste_dag": written(day)}).items()
    }
    text = preview(editor, reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), data)
    assert dagnaam_datum(day) in text
    assert "elke dinsdag van 12.00 tot 14.00 uur" in text
    assert page.momenten.count() == 1


def test_the_preview_of_a_new_activity_shows_the_dates_of_its_series(club, editor):
    day = coming(1)
    add = reverse("wagtailadmin_pages:add", args=["evenementen", "evenementpage", club.pk])
    data = fields_of(editor, add) | {"title": "Gloednieuw", "slug": "gloednieuw", "regel": "Schuif aan."}
    data |= {"reeksen-TOTAL_FORMS": "1", "data-TOTAL_FORMS": "0"} | {
        f"reeksen-0-{name}": value
        for name, value in (EMPTY | TUESDAYS | {"eerste_dag": written(day)}).items()
    }
    address = reverse("wagtailadmin_pages:preview_on_add", args=["evenementen", "evenementpage", club.pk])
    text = preview(editor, address, data)
    assert "gloednieuw" in text
    assert dagnaam_datum(day) in text
    assert not EvenementPage.objects.filter(slug="gloednieuw").exists()


def test_the_preview_shows_what_was_said_of_a_day(club, editor):
    page = make_activity(club, reeks=daily(aantal=2))
    moment = page.momenten.order_by("begin").first()
    page.afwijkingen.create(oorspronkelijk_begin=moment.begin, gaat_niet_door=True, reden="De kok is ziek")
    data = fields_of(editor, edit_url(page))
    text = preview(editor, reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), data)
    assert "de kok is ziek" in text


# The form, on every database

ANSWERS = [
    (TUESDAYS, "FREQ=WEEKLY;BYDAY=TU"),
    (TUESDAYS | {"weekdagen": ["0", "4"], "stopt": "aantal", "aantal": "6"}, "FREQ=WEEKLY;BYDAY=MO,FR"),
    (TUESDAYS | {"hoe_vaak": "maand", "in_de_maand": "laatste", "weekdagen": []}, None),
    (TUESDAYS | {"eindtijd": "01:00", "vakantieregio": "midden", "niet_op_feestdagen": "on"}, None),
]


@pytest.mark.parametrize(("answers", "rule"), ANSWERS)
def test_a_series_from_the_form_is_kept_and_has_moments(club, editor, answers, rule):
    page = make_activity(club, dates=[in_days(1)])
    day = coming(1)
    response = save(editor, page, answers | {"eerste_dag": written(day)})
    assert response.status_code == 302, response.context["form"].errors
    reeks = Reeks.objects.get(pagina=page)
    assert rule is None or reeks.rrule == rule
    moments = page.momenten.exclude(begin=in_days(1))
    assert moments.count() >= 6
    assert {timezone.localtime(moment.begin).time() for moment in moments} == {time(12)}
    again = save(editor, page)
    assert again.status_code == 302
    assert Reeks.objects.get(pagina=page).rrule == reeks.rrule


def test_exceptions_and_extra_dates_are_kept_as_days(club, editor):
    page = make_activity(club, dates=[in_days(1)])
    first, second, extra = coming(1), coming(1, 2), coming(3, 2)
    save(
        editor,
        page,
        TUESDAYS | {"eerste_dag": written(first), "behalve_op": written(second), "ook_op": written(extra)},
    )
    days = {timezone.localtime(begin).date() for begin in page.momenten.values_list("begin", flat=True)}
    assert {first, extra} <= days
    assert second not in days
