"""What changed, for people: by the fields of the editor, old and new apart, without facts."""

import pytest

from evenementen.models import EvenementDatum
from organisaties.models import OrganisatieFeiten, OrganisatieLocatie
from organisaties.review.differences import before_and_after, differences
from tests.builders import in_days, make_activity, make_picture, make_place
from tests.builders import words as words_named
from themas.models import Doelgroep

pytestmark = pytest.mark.django_db


def changes(inzending):
    both = before_and_after(inzending)
    assert both is not None
    found = differences(*both)
    return {str(each.label): each for each in found}


def words(inzending):
    return {
        label: (each.in_words()["oud"], each.in_words()["nieuw"])
        for label, each in changes(inzending).items()
    }


def test_old_and_new_stand_apart_and_what_is_the_same_is_left_out(soeppan, stuur):
    assert words(stuur(soeppan, regel="Iedereen is hartelijk welkom.")) == {
        "In één regel": ("Iedereen is welkom.", "Iedereen is hartelijk welkom.")
    }


def test_what_people_wrote_is_never_html(soeppan, stuur):
    found = changes(stuur(soeppan, regel="<script>alert(1)</script>"))["In één regel"]
    assert "<script>" not in found.samen + found.oud + found.nieuw
    assert "&lt;script&gt;" in found.nieuw


def test_opening_hours_read_as_people_say_them(soeppan, stuur):
    hours = [("blok", {"dag": "0", "van": "09:00", "tot": "12:30", "op_afspraak": False})]
    old, new = words(stuur(soeppan, openingstijden=hours))["Openingstijden"]
    assert old == ""
    assert new == "maandag 9.00–12.30"


def test_pictures_are_shown(soeppan, stuur):
    picture = make_picture("De keuken")
    found = changes(
        stuur(soeppan, logo=picture, fotos=[("foto", {"afbeelding": picture, "onderschrift": ""})])
    )
    assert "<img" in found["Logo"].nieuw
    assert "<img" not in found["Logo"].oud
    assert "<img" in found["Foto's"].nieuw


def test_place_that_comes_and_goes_is_named(soeppan, schrijf, stuur):
    first, second = make_place("De Hoek"), make_place("Het Plein", huisnummer="14")
    soeppan.plekken = [OrganisatieLocatie(locatie=first)]
    soeppan.save_revision().publish()
    old, new = next(iter(words(stuur(soeppan, plekken=[OrganisatieLocatie(locatie=second)])).values()))
    assert "De Hoek" in old
    assert "Het Plein" in new
    assert "De Hoek" not in new


def test_days_and_times_are_those_on_the_clock(soeppan, stuur):
    activity = make_activity(soeppan, begin=in_days(1, 12))
    later = in_days(8, 14)
    found = words(stuur(activity, data=[EvenementDatum(begin=later, einde=in_days(8, 16))]))
    old, new = found["Op losse datums"]
    assert "14:00" in new
    assert "12:00" in old
    assert "UTC" not in new
    assert "+00:00" not in new


def test_ticked_words_in_another_order_are_no_change(soeppan, stuur):
    soeppan.doelgroepen = words_named(Doelgroep, ["ouderen", "jongeren"])
    soeppan.save_revision().publish()
    same = stuur(soeppan, doelgroepen=words_named(Doelgroep, ["jongeren", "ouderen"]))
    assert words(same) == {}
    other = stuur(soeppan, doelgroepen=words_named(Doelgroep, ["jongeren", "mantelzorgers"]))
    assert words(other) == {"Voor wie": ("Jongeren, Ouderen", "Jongeren, Mantelzorgers")}


def test_of_a_page_that_nobody_saw_yet_everything_is_new(soeppan, stuur):
    activity = make_activity(soeppan, live=False)
    found = words(stuur(activity, regel="Kom eten."))
    assert found["Titel"] == ("", "Samen eten")
    assert found["In één regel"] == ("", "Kom eten.")


def test_facts_are_not_among_it(soeppan, stuur):
    inzending = stuur(soeppan, regel="Soep.")
    OrganisatieFeiten.objects.update_or_create(pagina=soeppan, defaults={"telefoon": "010 555 01 23"})
    assert set(words(inzending)) == {"In één regel"}
