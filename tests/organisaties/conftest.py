import pytest

from organisaties import claims
from organisaties.claims import Wens
from organisaties.models import Aanvraag
from tests.builders import make_organisation


@pytest.fixture
def brug(delfshaven):
    """Its address is nobody's domain; its website is."""
    delfshaven.telefoon = "010 555 01 00"
    delfshaven.save()
    return make_organisation(
        delfshaven,
        "De Brug",
        email="debrug@elders.example",
        telefoon="010 555 01 23",
        website="https://www.brug-voorbeeld.nl/",
    )


@pytest.fixture
def vraag(django_capture_on_commit_callbacks):
    """Somebody asks, with the mails that follow; gives the request."""

    def ask(page, email="aisha@anders.example", **words):
        words = {"naam": "Aisha Demo", "rol_in_woorden": "gastvrouw", **words}
        with django_capture_on_commit_callbacks(execute=True):
            claims.ask(page, Wens(email=email, **words))
        return Aanvraag.objects.van_adres(email.lower()).order_by("-pk").first()

    return ask


@pytest.fixture
def bevestig(django_capture_on_commit_callbacks):
    def confirm(aanvraag):
        with django_capture_on_commit_callbacks(execute=True):
            return claims.confirm(aanvraag.pk)

    return confirm
