"""The admin's pages about colleagues: who opens them, what they show, and what happens after a button."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db.models import Q
from django.test import Client
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import GroupPagePermission, Page
from wagtail.permissions import policy_registry

from accounts.models import User
from sites.abilities import ABILITIES, may
from sites.colleagues import nodig_uit, nodig_uit_platform, rol_van
from sites.models import SiteRol, Wijksite
from sites.roles import PLATFORM_ROLE, manages_platform
from tests.admin.conftest import user_with_role
from tests.builders import make_organisation


@pytest.fixture
def sem(delfshaven):
    return user_with_role(delfshaven, "sitebeheerder", "sem@voorbeeld.nl")


@pytest.fixture
def noor(delfshaven):
    return nodig_uit(delfshaven, "noor@voorbeeld.nl", "redacteur", naam="Noor de Vries")


@pytest.fixture
def truus(amersfoort):
    return user_with_role(amersfoort, "redacteur", "truus@voorbeeld.nl")


def browser_of(user):
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


@pytest.fixture
def beheer(sem):
    return browser_of(sem)


@pytest.fixture
def pim(from_nothing):
    return nodig_uit_platform("pim@voorbeeld.nl", naam="Pim")


@pytest.fixture
def platform(pim):
    return browser_of(pim)


def text(response):
    return BeautifulSoup(response.content, "html.parser").find("main").get_text(" ", strip=True)


def said(response):
    return [str(message).strip() for message in response.context["messages"]]


def test_the_list_names_colleagues_of_this_site_with_role_visit_and_second_step(
    beheer, delfshaven, sem, noor, truus
):
    totp.TOTP.activate(sem, totp.generate_totp_secret())
    response = beheer.get(reverse("collegas:index"), follow=True)
    assert response.redirect_chain == [(reverse("collegas:site", args=[delfshaven.pk]), 302)]
    rows = BeautifulSoup(response.content, "html.parser").select("table.collegas tbody tr")
    noor_row, sem_row = (row.get_text(" ", strip=True) for row in rows)
    assert "Noor de Vries noor@voorbeeld.nl Redacteur Uitgenodigd, nog niet ingelogd Nog niet" in noor_row
    assert "Sitebeheerder" in sem_row
    assert "Ingesteld" in sem_row
    assert "truus" not in response.content.decode()


def test_the_list_costs_the_same_for_many(beheer, delfshaven, noor, django_assert_max_num_queries):
    group = SiteRol.objects.get(wijksite=delfshaven, rol="redacteur").group
    for number in range(20):
        User.objects.create_user(f"r{number}@voorbeeld.nl").groups.add(group)
    address = reverse("collegas:site", args=[delfshaven.pk])
    beheer.get(address)
    with django_assert_max_num_queries(30):
        assert beheer.get(address).status_code == 200


def test_a_colleague_is_invited(beheer, delfshaven, django_capture_on_commit_callbacks):
    address = reverse("collegas:invite", args=[delfshaven.pk])
    assert "Wachtwoord van de website" not in text(beheer.get(address))
    with django_capture_on_commit_callbacks(execute=True):
        response = beheer.post(
            address,
            {"email": "Noor@voorbeeld.nl", "naam": "Noor de Vries", "rol": "eindredacteur"},
            follow=True,
        )
    assert said(response) == ["Noor@voorbeeld.nl krijgt een mail met een uitnodiging."]
    assert rol_van(delfshaven, User.objects.get(email="noor@voorbeeld.nl")) == "eindredacteur"
    assert mail.outbox[0].to == ["noor@voorbeeld.nl"]


def test_a_refusal_stands_on_the_form_with_what_was_typed(beheer, delfshaven, noor):
    response = beheer.post(
        reverse("collegas:invite", args=[delfshaven.pk]),
        {"email": "noor@voorbeeld.nl", "naam": "Noor", "rol": "redacteur"},
    )
    assert response.status_code == 200
    assert "Noor de Vries werkt al mee aan Delfshaven, als redacteur." in text(response)
    assert 'value="noor@voorbeeld.nl"' in response.content.decode()


@pytest.mark.parametrize("rol", ["platformbeheerder", "keizer", ""])
def test_only_the_three_roles_of_a_site_are_given_here(beheer, delfshaven, rol):
    response = beheer.post(
        reverse("collegas:invite", args=[delfshaven.pk]), {"email": "noor@voorbeeld.nl", "rol": rol}
    )
    assert response.status_code == 200
    assert not User.objects.filter(email="noor@voorbeeld.nl").exists()


def test_the_password_of_a_site_that_is_being_built_goes_along_when_it_is_right(
    beheer, delfshaven, django_capture_on_commit_callbacks
):
    wijksite = Wijksite.objects.get(pk=delfshaven.pk)
    wijksite.status = Wijksite.Status.IN_AANBOUW
    wijksite.set_wachtwoord("haven en dok")
    wijksite.save()
    address = reverse("collegas:invite", args=[delfshaven.pk])
    data = {"email": "noor@voorbeeld.nl", "rol": "redacteur", "sitewachtwoord": "fout"}
    assert "Dit is niet het wachtwoord van de website." in text(beheer.post(address, data))
    with django_capture_on_commit_callbacks(execute=True):
        beheer.post(address, data | {"sitewachtwoord": "haven en dok"})
    assert "haven en dok" in str(mail.outbox[0].body)


def test_a_role_is_changed_and_somebody_removed_after_a_question(beheer, delfshaven, noor):
    person = reverse("collegas:person", args=[delfshaven.pk, noor.pk])
    response = beheer.post(person, {"rol": "eindredacteur"}, follow=True)
    assert said(response) == ["Noor de Vries is nu: eindredacteur."]
    assert rol_van(delfshaven, noor) == "eindredacteur"
    remove = reverse("collegas:remove", args=[delfshaven.pk, noor.pk])
    assert "De link in de uitnodiging werkt dan niet meer." in text(beheer.get(remove))
    assert rol_van(delfshaven, noor) == "eindredacteur"
    response = beheer.post(remove, follow=True)
    assert said(response) == ["Noor de Vries werkt niet meer mee aan Delfshaven."]
    assert rol_van(delfshaven, noor) == ""


def test_who_removes_oneself_is_warned_and_ends_at_home(beheer, delfshaven, sem):
    sem.groups.add(user_with_role(delfshaven, "redacteur").groups.get())
    remove = reverse("collegas:remove", args=[delfshaven.pk, sem.pk])
    assert "Dit bent u zelf." in text(beheer.get(remove))
    response = beheer.post(remove)
    assert response.headers["Location"] == reverse("wagtailadmin_home")


def test_an_invitation_is_sent_again(beheer, delfshaven, noor, django_capture_on_commit_callbacks):
    address = reverse("collegas:invite_again", args=[delfshaven.pk, noor.pk])
    assert beheer.get(address).status_code == 405
    with django_capture_on_commit_callbacks(execute=True):
        response = beheer.post(address, follow=True)
    assert said(response) == ["noor@voorbeeld.nl krijgt een nieuwe mail."]
    assert mail.outbox[-1].to == ["noor@voorbeeld.nl"]


def test_a_lost_phone_is_helped_after_a_question(beheer, delfshaven, noor):
    totp.TOTP.activate(noor, totp.generate_totp_secret())
    address = reverse("collegas:second_step", args=[delfshaven.pk, noor.pk])
    assert address in beheer.get(reverse("collegas:person", args=[delfshaven.pk, noor.pk])).content.decode()
    assert "aan de telefoon" in text(beheer.get(address))
    assert Authenticator.objects.filter(user=noor).exists()
    beheer.post(address)
    assert not Authenticator.objects.filter(user=noor).exists()


def test_the_second_step_of_who_may_do_more_stays(beheer, delfshaven, amersfoort, noor):
    noor.groups.add(user_with_role(amersfoort, "redacteur").groups.get())
    totp.TOTP.activate(noor, totp.generate_totp_secret())
    address = reverse("collegas:second_step", args=[delfshaven.pk, noor.pk])
    assert (
        address not in beheer.get(reverse("collegas:person", args=[delfshaven.pk, noor.pk])).content.decode()
    )
    beheer.post(address)
    assert Authenticator.objects.filter(user=noor).exists()


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur"])
def test_who_does_not_manage_the_site_sees_and_changes_no_colleagues(als, delfshaven, noor, rol):
    client = als(delfshaven, rol)
    assert reverse("collegas:index") not in client.get("/beheer/").content.decode()
    before = User.objects.count()
    for name, args in [
        ("index", []),
        ("site", [delfshaven.pk]),
        ("invite", [delfshaven.pk]),
        ("person", [delfshaven.pk, noor.pk]),
        ("remove", [delfshaven.pk, noor.pk]),
        ("invite_again", [delfshaven.pk, noor.pk]),
        ("second_step", [delfshaven.pk, noor.pk]),
    ]:
        address = reverse(f"collegas:{name}", args=args)
        data = {"email": "x@voorbeeld.nl", "rol": "sitebeheerder"}
        for response in (client.get(address), client.post(address, data)):
            assert response.status_code in {302, 405}, address
    assert rol_van(delfshaven, noor) == "redacteur"
    assert User.objects.count() == before


def test_a_sitebeheerder_stays_on_the_own_site(beheer, delfshaven, amersfoort, truus):
    data = {"email": "x@voorbeeld.nl", "rol": "sitebeheerder"}
    for site, user in [(amersfoort, truus), (delfshaven, truus)]:
        for name in ("person", "remove", "invite_again", "second_step"):
            address = reverse(f"collegas:{name}", args=[site.pk, user.pk])
            assert beheer.post(address, data).status_code == 404, address
    for name in ("site", "invite"):
        address = reverse(f"collegas:{name}", args=[amersfoort.pk])
        assert beheer.get(address).status_code == 404
        assert beheer.post(address, data).status_code == 404
    assert rol_van(amersfoort, truus) == "redacteur"


def test_the_platform_chooses_a_site_first(platform, delfshaven, amersfoort, noor):
    page = platform.get(reverse("collegas:index"))
    assert "Delfshaven" in text(page)
    assert "Amersfoort 033" in text(page)
    assert "Noor de Vries" in text(platform.get(reverse("collegas:site", args=[delfshaven.pk])))


# The platform's own people


def test_the_platform_invites_and_removes_its_own_people(platform, pim, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        platform.post(reverse("platformcollegas:invite"), {"email": "eva@voorbeeld.nl", "naam": "Eva"})
    eva = User.objects.get(email="eva@voorbeeld.nl")
    assert manages_platform(eva)
    assert mail.outbox[0].subject == "U bent vanaf nu platformbeheerder"
    page = text(platform.get(reverse("platformcollegas:index")))
    assert "Eva" in page
    response = platform.post(reverse("platformcollegas:remove", args=[eva.pk]), follow=True)
    assert said(response) == ["Eva is geen platformbeheerder meer."]
    assert not manages_platform(eva)


def test_the_last_one_stays_and_says_why(platform, pim):
    sentence = "Pim is de laatste platformbeheerder. Nodig eerst een andere platformbeheerder uit."
    response = platform.post(reverse("platformcollegas:remove", args=[pim.pk]), follow=True)
    assert said(response) == [sentence]
    assert manages_platform(pim)


@pytest.fixture
def helper(from_nothing):
    """Somebody who may change accounts and pages of all sites, in a group that an installation made itself."""
    group = Group.objects.create(name="Hulp")
    rights = Permission.objects.filter(Q(content_type__app_label="accounts") | Q(codename="access_admin"))
    group.permissions.set(rights)
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=Page.get_first_root_node(), permission=change)
    user = User.objects.create_user("hulp@voorbeeld.nl")
    user.groups.add(group)
    return browser_of(user)


@pytest.mark.parametrize("name", ["edit", "delete"])
def test_wagtails_own_pages_do_not_lock_the_last_one_out_either(helper, pim, name):
    address = reverse(f"wagtailusers_users:{name}", args=[pim.pk])
    # Without "is_active" the account is switched off.
    response = helper.post(
        address, {"email": "pim@voorbeeld.nl", "first_name": "Pim", "last_name": "Puk"}, follow=True
    )
    assert response.redirect_chain == [(address, 302)]
    assert said(response) == [
        "Pim is de laatste platformbeheerder. Nodig eerst een andere platformbeheerder uit."
    ]
    pim.refresh_from_db()
    assert manages_platform(pim)
    assert pim.last_name == ""


def test_with_a_second_one_wagtails_page_switches_an_account_off(platform, pim):
    eva = nodig_uit_platform("eva@voorbeeld.nl", naam="Eva")
    address = reverse("wagtailusers_users:edit", args=[eva.pk])
    platform.post(address, {"email": "eva@voorbeeld.nl", "first_name": "Eva", "last_name": "E"})
    eva.refresh_from_db()
    assert not eva.is_active


def test_who_was_made_on_the_server_is_not_removed_here(platform, pim):
    boss = User.objects.create_superuser("baas@voorbeeld.nl", first_name="Bo")
    response = platform.post(reverse("platformcollegas:remove", args=[boss.pk]), follow=True)
    assert said(response) == ["Het account van Bo is op de server gemaakt. Alleen daar kunt u het weghalen."]
    assert platform.get(reverse("platformcollegas:second_step", args=[boss.pk])).status_code == 302


@pytest.mark.parametrize("rol", SiteRol.Rol.values)
def test_the_platforms_people_are_for_the_platform(als, delfshaven, pim, rol):
    client = als(delfshaven, rol)
    for name, args in [
        ("index", []),
        ("invite", []),
        ("remove", [pim.pk]),
        ("invite_again", [pim.pk]),
        ("second_step", [pim.pk]),
    ]:
        address = reverse(f"platformcollegas:{name}", args=args)
        assert client.get(address).status_code == 404, address
        assert client.post(address, {"email": "x@voorbeeld.nl"}).status_code == 404, address
    assert manages_platform(pim)
    assert not User.objects.filter(email="x@voorbeeld.nl").exists()


# Who can do what?


def test_everybody_in_the_admin_reads_who_can_do_what(als, delfshaven):
    page = als(delfshaven).get(reverse("wie_kan_wat"))
    assert page.status_code == 200
    words = text(page)
    assert "U schrijft en verandert pagina's. Een eindredacteur zet ze online." in words
    table = BeautifulSoup(page.content, "html.parser").select("table.rollen-tabel tbody tr")
    assert len(table) == len(ABILITIES)
    row = next(row for row in table if "Collega's uitnodigen" in row.get_text())
    assert [cell.get_text() for cell in row.find_all("td")] == ["Nee", "Nee", "Ja", "Ja"]


def test_what_the_page_says_is_what_the_rights_are(delfshaven):
    page = make_organisation(delfshaven)
    people = {role: user_with_role(delfshaven, role) for role in SiteRol.Rol.values}
    people[PLATFORM_ROLE] = nodig_uit_platform("pim@voorbeeld.nl")
    for role, person in people.items():
        user = User.objects.get(pk=person.pk)
        own = page.permissions_for_user(user)
        site = Wijksite.get_permission_policy()
        really = {
            "wagtailcore.change_page": own.can_edit(),
            "wagtailcore.publish_page": own.can_publish(),
            "sites.change_wijksite": site.user_has_permission_for_instance(user, "change", delfshaven.site),
            "wagtailimages.add_image": policy_registry.get_by_type(get_image_model()).user_has_permission(
                user, "add"
            ),
        }
        for ability in ABILITIES:
            expected = really.get(ability.permission)
            if expected is None and "bulk_delete" not in ability.permission:
                expected = user.has_perm(ability.permission)
            if expected is not None:
                assert may(role, ability.permission) == expected, (role, ability.permission)
