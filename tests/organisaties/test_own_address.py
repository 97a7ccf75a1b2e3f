"""When an address counts as an organisation's own: exactly that of the profile, or in a domain that is all its own."""

import pytest
from wagtail.models import Locale

from organisaties.own_address import compare, own_domain, registered
from tests.builders import make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def brug(delfshaven):
    return make_organisation(
        delfshaven, "De Brug", email="Post@Elders.example", website="https://www.brug-voorbeeld.nl/"
    )


@pytest.mark.parametrize("email", ["post@elders.example", "POST@ELDERS.EXAMPLE"])
def test_address_of_the_profile_is_exact_whatever_its_capitals(brug, email):
    assert compare(brug, email).soort == "exact"


def test_profile_without_an_address_matches_no_empty_address(delfshaven):
    assert compare(make_organisation(delfshaven, "Zonder"), "").soort != "exact"


@pytest.mark.parametrize(
    "email", ["jan@brug-voorbeeld.nl", "jan@mail.brug-voorbeeld.nl", "Jan@BRUG-voorbeeld.NL"]
)
def test_address_in_the_domain_of_the_website_belongs_to_it(brug, email):
    assert compare(brug, email).soort == "domein"


@pytest.mark.parametrize(
    "email",
    ["jan@nietbrug-voorbeeld.nl", "jan@brug-voorbeeld.nl.example", "jan@brug-voorbeeld.com", "jan@nl"],
)
def test_address_that_only_looks_like_it_does_not_belong(brug, email):
    comparison = compare(brug, email)
    assert comparison.soort == "ander"
    assert str(comparison) == "Het adres hoort niet bij de website www.brug-voorbeeld.nl."


@pytest.mark.parametrize("provider", ["gmail.com", "hotmail.nl", "ziggo.nl", "kpnmail.nl", "mail.yahoo.com"])
def test_free_mail_never_belongs_even_when_the_website_is_there(delfshaven, provider):
    page = make_organisation(delfshaven, "Vrij", website=f"https://{registered(provider)}/")
    assert compare(page, f"jan@{provider}").soort == "gratis"


@pytest.mark.parametrize(
    ("website", "email"),
    [
        ("https://buurthuis.wordpress.com/", "x@wordpress.com"),
        ("https://buurthuis.wixsite.com/brug", "x@wixsite.com"),
        ("https://buurthuis.jouwweb.nl", "x@jouwweb.nl"),
        ("https://sites.google.com/view/brug", "x@google.com"),
        ("https://www.facebook-voorbeeld.com/brug", "x@facebook-voorbeeld.com"),
        ("https://www.gemeente-voorbeeld.nl/wijkteam", "x@gemeente-voorbeeld.nl"),
        ("https://wijkteam.gemeente-voorbeeld.nl/", "x@gemeente-voorbeeld.nl"),
        ("https://www.gemeente-voorbeeld.nl/?id=12", "x@gemeente-voorbeeld.nl"),
    ],
)
def test_part_of_somebody_elses_website_proves_nothing(delfshaven, website, email):
    assert compare(make_organisation(delfshaven, "Deel", website=website), email).soort in {
        "niet_eigen",
        "ander",
    }


def test_domain_with_the_website_of_another_organisation_is_shared(brug, amersfoort):
    make_organisation(amersfoort, "Ook daar", website="http://soep.brug-voorbeeld.nl/over-ons")
    assert compare(brug, "jan@brug-voorbeeld.nl").soort == "gedeeld"


def test_domain_with_the_address_of_another_organisation_is_shared(brug, delfshaven):
    make_organisation(delfshaven, "Mailt daar", email="hulp@Brug-Voorbeeld.nl", live=False)
    assert compare(brug, "jan@brug-voorbeeld.nl").soort == "gedeeld"


def test_domain_that_only_holds_the_name_of_another_is_not_shared(brug, delfshaven):
    make_organisation(
        delfshaven, "Anders", website="https://oudebrug-voorbeeld.nl/", email="a@xbrug-voorbeeld.nl"
    )
    assert compare(brug, "jan@brug-voorbeeld.nl").soort == "domein"


def test_own_translation_does_not_share_the_domain(brug, delfshaven):
    english, _made = Locale.objects.get_or_create(language_code="en")
    brug.copy_for_translation(english, copy_parents=True)
    assert compare(brug, "jan@brug-voorbeeld.nl").soort == "domein"


def test_domain_with_an_accent_is_the_same_typed_or_encoded(delfshaven):
    page = make_organisation(delfshaven, "Café", website="https://www.buurtcafé-voorbeeld.nl")
    assert compare(page, f"jan@{own_domain(page.website)}").soort == "domein"
    assert compare(page, "jan@buurtcafé-voorbeeld.nl").soort == "domein"


@pytest.mark.parametrize(
    "website", ["", "https://[kapot", "https://10.0.0.1/", "https://nl/", "mailto:x@y.nl", "https://.../"]
)
def test_website_that_names_no_domain_is_nobodys(website):
    assert own_domain(website) is None
