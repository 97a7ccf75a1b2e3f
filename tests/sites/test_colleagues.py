"""Inviting somebody to a site, another role, removing; and the mail that goes with it."""

import re
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth.models import Group
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django_tasks_db.models import DBTaskResult
from wagtail.models import ModelLogEntry

from accounts.indispensable import IndispensableError
from accounts.letters import seal, send_letter
from accounts.models import User
from sites.colleagues import (
    collegas,
    mag_tweede_stap_wissen,
    nodig_uit,
    nodig_uit_platform,
    rol_van,
    stuur_opnieuw,
    verwijder,
    verwijder_platform,
    wijzig_rol,
    wis_tweede_stap,
)
from sites.models import Wijksite
from sites.roles import manages, manages_platform, sync_platform_role
from tests.admin.conftest import user_with_role

NEW = "Noor@Voorbeeld.nl"


@pytest.fixture
def sem(delfshaven):
    return user_with_role(delfshaven, "sitebeheerder", "sem@voorbeeld.nl")


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def last_mail():
    return str(mail.outbox[-1].body)


def test_who_is_invited_gets_an_account_a_role_and_one_mail(delfshaven, sem, committed):
    with committed():
        user = nodig_uit(delfshaven, NEW, "redacteur", door=sem, naam="Noor de Vries")
    assert (user.email, user.first_name, user.last_name) == ("noor@voorbeeld.nl", "Noor", "de Vries")
    assert not user.has_usable_password()
    assert rol_van(delfshaven, user) == "redacteur"
    assert [message.to for message in mail.outbox] == [["noor@voorbeeld.nl"]]
    assert mail.outbox[0].subject == "U werkt vanaf nu mee aan de website Delfshaven"
    body = last_mail()
    assert "Sitebeheerder vraagt u om mee te werken aan de website Delfshaven. Uw rol is: redacteur." in body
    assert "U schrijft en verandert pagina's. Een eindredacteur zet ze online." in body
    assert "{" not in body


def test_the_link_lets_somebody_choose_a_password_once(delfshaven, committed, op_platform):
    with committed():
        user = nodig_uit(delfshaven, NEW, "redacteur")
    link = re.findall(r"http://\S+/password/reset/key/\S+", last_mail())[0]
    assert link.startswith("http://localhost")
    page = op_platform.get(link, follow=True)
    chosen = {"password1": "mijn eigen lange woord", "password2": "mijn eigen lange woord"}
    op_platform.post(page.request["PATH_INFO"], chosen)
    user.refresh_from_db()
    assert user.check_password("mijn eigen lange woord")
    assert op_platform.get(link, follow=True).context["token_fail"]


def test_the_link_works_as_long_as_the_mail_says(delfshaven, committed, op_platform, monkeypatch):
    with committed():
        nodig_uit(delfshaven, NEW, "redacteur")
    day = timezone.localdate() + timedelta(days=7)
    assert f"tot en met {date_format(day, 'l j F')}" in last_mail()
    link = re.findall(r"http://\S+/password/reset/key/\S+", last_mail())[0]
    for days, works in [(6, True), (8, False)]:
        later = timezone.localtime().replace(tzinfo=None) + timedelta(days=days)
        monkeypatch.setattr(PasswordResetTokenGenerator, "_now", lambda self, later=later: later)
        page = op_platform.get(link, follow=True)
        assert bool(page.context.get("token_fail")) is not works


def test_who_has_an_account_reads_the_new_role_and_where_to_log_in(delfshaven, amersfoort, sem, committed):
    known = User.objects.create_user("kees@voorbeeld.nl", "een lang wachtwoord", first_name="Kees")
    with committed():
        user = nodig_uit(delfshaven, "KEES@voorbeeld.nl", "eindredacteur", door=sem, naam="Iemand anders")
    assert user == known
    assert user.first_name == "Kees"
    assert "Uw rol is: eindredacteur." in last_mail()
    assert "/account/inloggen/" in last_mail()
    assert "/password/reset/key/" not in last_mail()
    with committed():
        nodig_uit(amersfoort, "kees@voorbeeld.nl", "redacteur")
    assert [rol_van(site, user) for site in (delfshaven, amersfoort)] == ["eindredacteur", "redacteur"]


def test_the_mail_tells_the_password_of_a_site_that_is_being_built(delfshaven, committed):
    Wijksite.objects.filter(pk=delfshaven.pk).update(status=Wijksite.Status.IN_AANBOUW)
    delfshaven.refresh_from_db()
    with committed():
        nodig_uit(delfshaven, NEW, "redacteur", sitewachtwoord="haven & <dok>")
    assert "Wachtwoord: haven & <dok>" in last_mail()
    assert delfshaven.url in last_mail()
    Wijksite.objects.filter(pk=delfshaven.pk).update(status=Wijksite.Status.OPEN)
    delfshaven.refresh_from_db()
    with committed():
        nodig_uit(delfshaven, "ander@voorbeeld.nl", "redacteur", sitewachtwoord="haven & <dok>")
    assert "haven" not in last_mail().replace("Delfshaven", "")


def test_nothing_is_mailed_when_the_rest_fails(delfshaven, committed):
    def invite_and_fail():
        with transaction.atomic():
            nodig_uit(delfshaven, NEW, "redacteur")
            raise RuntimeError

    with committed(), pytest.raises(RuntimeError):
        invite_and_fail()
    assert not mail.outbox
    assert not User.objects.filter(email__iexact=NEW).exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ("geen adres", "redacteur", "“geen adres” is geen e-mailadres."),
        ("a@b.nl\nBcc: c@d.nl", "redacteur", "is geen e-mailadres."),
        (NEW, "keizer", "“keizer” is geen rol."),
        ("sem@voorbeeld.nl", "redacteur", "Sitebeheerder werkt al mee aan Delfshaven, als sitebeheerder."),
        ("weg@voorbeeld.nl", "redacteur", "Het account van weg@voorbeeld.nl staat uit."),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(delfshaven, sem, committed, wrong):
    email, rol, sentence = wrong
    User.objects.create_user("weg@voorbeeld.nl", is_active=False)
    before = User.objects.count()
    with committed(), pytest.raises(ValidationError, match=re.escape(sentence)):
        nodig_uit(delfshaven, email, rol)
    assert User.objects.count() == before
    assert not mail.outbox


def test_another_role_takes_the_place_of_the_first(delfshaven, amersfoort, sem, committed):
    user = user_with_role(delfshaven, "eindredacteur")
    user.groups.add(user_with_role(amersfoort, "redacteur").groups.get())
    with committed():
        wijzig_rol(delfshaven, user, "redacteur", sem)
    assert rol_van(delfshaven, user) == "redacteur"
    assert rol_van(amersfoort, user) == "redacteur"
    assert user.groups.count() == 2
    assert "Uw rol is: redacteur." in last_mail()


def test_who_is_removed_keeps_the_account_and_loses_every_role_on_that_site_only(delfshaven, amersfoort, sem):
    user = user_with_role(delfshaven, "eindredacteur")
    user.groups.add(user_with_role(amersfoort, "redacteur").groups.get())
    verwijder(delfshaven, user, sem)
    assert rol_van(delfshaven, user) == ""
    assert rol_van(amersfoort, user) == "redacteur"
    with pytest.raises(ValidationError, match="werkt niet mee aan Delfshaven"):
        verwijder(delfshaven, user, sem)


def test_an_invitation_that_is_withdrawn_leaves_no_account(delfshaven, sem, committed, op_platform):
    with committed():
        user = nodig_uit(delfshaven, NEW, "redacteur", door=sem)
    link = re.findall(r"http://\S+/password/reset/key/\S+", last_mail())[0]
    verwijder(delfshaven, user, sem)
    assert not User.objects.filter(email__iexact=NEW).exists()
    assert op_platform.get(link, follow=True).context["token_fail"]


def test_an_invitation_can_be_sent_again_only_to_a_colleague(delfshaven, amersfoort, sem, committed):
    with committed():
        user = nodig_uit(delfshaven, NEW, "redacteur", door=sem)
    with committed():
        stuur_opnieuw(delfshaven, user, sem)
    assert len(mail.outbox) == 2
    assert "/password/reset/key/" in last_mail()
    with pytest.raises(ValidationError, match="werkt niet mee aan Amersfoort 033"):
        stuur_opnieuw(amersfoort, user, sem)


def test_the_list_of_colleagues_costs_the_same_for_many(
    delfshaven, amersfoort, sem, django_assert_num_queries
):
    for number in range(12):
        user = User.objects.create_user(f"redacteur{number}@voorbeeld.nl", first_name=f"R{number:02}")
        user.groups.add(user_with_role(delfshaven, "redacteur").groups.get())
    totp.TOTP.activate(sem, totp.generate_totp_secret())
    user_with_role(amersfoort, "redacteur", "ander@voorbeeld.nl")
    with django_assert_num_queries(3):
        found = collegas(delfshaven)
    assert len(found) == 14
    by_mail = {collega.user.email: collega for collega in found}
    assert "ander@voorbeeld.nl" not in by_mail
    assert by_mail["sem@voorbeeld.nl"].heeft_tweede_stap
    assert by_mail["sem@voorbeeld.nl"].rol == "sitebeheerder"
    assert by_mail["redacteur0@voorbeeld.nl"].is_uitgenodigd


def test_what_happens_to_colleagues_stands_in_the_log(delfshaven, sem):
    user = user_with_role(delfshaven, "redacteur")
    wijzig_rol(delfshaven, user, "eindredacteur", sem)
    verwijder(delfshaven, user, sem)
    entries = ModelLogEntry.objects.filter(user=sem).order_by("pk")
    assert [entry.action for entry in entries] == ["collega.andere_rol", "collega.verwijderd"]
    assert entries[0].data == {"site": "Delfshaven", "rol": "eindredacteur"}


def test_who_manages_a_site(delfshaven, amersfoort, sem):
    platform = nodig_uit_platform("pim@voorbeeld.nl")
    assert [manages(sem, site) for site in (delfshaven, amersfoort)] == [True, False]
    assert not manages(user_with_role(delfshaven, "eindredacteur"), delfshaven)
    assert all(manages(User.objects.get(pk=platform.pk), site) for site in (delfshaven, amersfoort))


# The second step of who lost it


def test_a_second_step_is_taken_away_by_who_may_do_at_least_as_much(delfshaven, amersfoort, sem, committed):
    redacteur = user_with_role(delfshaven, "redacteur")
    totp.TOTP.activate(redacteur, totp.generate_totp_secret())
    assert mag_tweede_stap_wissen(sem, redacteur)
    with committed():
        wis_tweede_stap(redacteur, sem)
    assert not Authenticator.objects.filter(user=redacteur).exists()
    assert mail.outbox[-1].to == [redacteur.email]
    assert "Bel dan nu" in last_mail()
    assert ModelLogEntry.objects.filter(action="collega.tweede_stap_gewist", user=sem).exists()


def test_a_sitebeheerder_does_not_weaken_the_door_of_another_site_or_the_platform(
    delfshaven, amersfoort, sem
):
    on_both = user_with_role(delfshaven, "redacteur")
    on_both.groups.add(user_with_role(amersfoort, "redacteur").groups.get())
    platform = user_with_role(delfshaven, "redacteur", "pim@voorbeeld.nl")
    platform.groups.add(sync_platform_role())
    superuser = User.objects.create_superuser("baas@voorbeeld.nl")
    redacteur = user_with_role(delfshaven, "redacteur", "r@voorbeeld.nl")
    for user in (sem, on_both, platform, superuser, user_with_role(amersfoort, "redacteur")):
        assert not mag_tweede_stap_wissen(sem, user), user
    assert not mag_tweede_stap_wissen(redacteur, user_with_role(delfshaven, "redacteur"))
    assert mag_tweede_stap_wissen(platform, on_both)
    assert not mag_tweede_stap_wissen(platform, superuser)
    assert mag_tweede_stap_wissen(superuser, platform)


# The last one who looks after the platform


@pytest.fixture
def last(from_nothing):
    return nodig_uit_platform("pim@voorbeeld.nl", naam="Pim")


def test_the_last_platformbeheerder_cannot_be_removed_whatever_the_road(last):
    group = Group.objects.get(name="Platformbeheerder")
    roads = [
        lambda: verwijder_platform(last),
        lambda: last.groups.remove(group),
        last.groups.clear,
        lambda: last.groups.set([]),
        lambda: group.user_set.remove(last),
        group.user_set.clear,
        last.delete,
        group.delete,
        User.objects.filter(pk=last.pk).delete,
        lambda: User(**{**plain(last), "is_active": False}).save(),
    ]
    for road in roads:
        with transaction.atomic(), pytest.raises(IndispensableError, match="Pim is de laatste"):
            road()
        assert manages_platform(last)


def plain(user):
    return {field.attname: getattr(user, field.attname) for field in User._meta.concrete_fields}


def test_the_last_superuser_keeps_that_right_when_there_is_nobody_else(db):
    boss = User.objects.create_superuser("baas@voorbeeld.nl")
    boss.is_superuser = False
    with pytest.raises(IndispensableError):
        boss.save()
    nodig_uit_platform("pim@voorbeeld.nl")
    boss.save()
    assert not manages_platform(boss)


def test_with_two_of_them_one_can_go(last, db):
    other = nodig_uit_platform("eva@voorbeeld.nl")
    verwijder_platform(last, other)
    assert manages_platform(other)
    assert not User.objects.filter(pk=last.pk).exists()


def test_a_colleague_who_is_switched_off_does_not_count_as_the_other_one(last):
    other = nodig_uit_platform("eva@voorbeeld.nl")
    other.is_active = False
    other.save()
    with pytest.raises(IndispensableError):
        verwijder_platform(last)
    verwijder_platform(other)


def test_logging_in_is_not_hindered(last, client):
    client.force_login(last)
    last.refresh_from_db()
    assert last.last_login


# The mail server


def test_a_mail_server_that_is_down_is_tried_again_later(delfshaven, settings):
    user = user_with_role(delfshaven, "redacteur")
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    send_letter.call(user.pk, "account/email/invitation", seal.close("{}"))
    waiting = DBTaskResult.objects.get()
    assert waiting.args_kwargs["args"][3] == 2
    assert waiting.run_after > timezone.now()


def test_the_password_of_a_site_is_not_readable_in_the_queue(delfshaven, settings, committed):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    Wijksite.objects.filter(pk=delfshaven.pk).update(status=Wijksite.Status.IN_AANBOUW)
    delfshaven.refresh_from_db()
    with committed():
        nodig_uit(delfshaven, NEW, "redacteur", sitewachtwoord="geheime haven")
    waiting = DBTaskResult.objects.get()
    assert "geheime haven" not in str(waiting.args_kwargs)
    assert "geheime haven" in seal.open(waiting.args_kwargs["args"][2])
