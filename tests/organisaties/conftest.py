import pytest

from accounts.models import User
from organisaties import claims
from organisaties.claims import Wens
from organisaties.models import Aanvraag
from organisaties.review.submissions import submit
from sites.models import SiteRol
from tests.builders import make_member, make_organisation


@pytest.fixture
def brug(delfshaven):
    """Its address is nobody's domain; its website is."""
    page = make_organisation(
        delfshaven,
        "De Brug",
        email="debrug@elders.example",
        telefoon="010 555 01 23",
        website="https://www.brug-voorbeeld.nl/",
    )
    delfshaven.telefoon = "010 555 01 00"
    delfshaven.save()
    return page


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


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def fatma(soeppan):
    return make_member(soeppan)


@pytest.fixture
def chef(delfshaven):
    """An eindredacteur."""
    user = User.objects.create_user("chef@voorbeeld.nl", first_name="Chef")
    user.groups.add(SiteRol.objects.get(wijksite=delfshaven, rol="eindredacteur").group)
    return user


@pytest.fixture
def schrijf(fatma):
    """As a member writes: a revision on top of the latest one."""

    def write(page, user=None, **fields):
        draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
        for name, value in fields.items():
            setattr(draft, name, value)
        return draft.save_revision(user=user or fatma)

    return write


@pytest.fixture
def stuur(schrijf, fatma):
    """Writes, and hands it in."""
    return lambda page, **fields: submit(page, schrijf(page, **fields), fatma)
