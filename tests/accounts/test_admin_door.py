import pytest
from allauth.core.context import request_context
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from tests.accounts.codes import current_code


@pytest.fixture
def second_step_required(settings):
    settings.ADMIN_MFA_REQUIRED = True


def test_who_has_only_a_password_is_led_to_set_up_a_second_step(client, editor, second_step_required):
    client.force_login(editor)
    response = client.get("/beheer/", follow=True)
    assert response.redirect_chain == [(reverse("mfa_index"), 302)]
    assert [str(message) for message in response.context["messages"]] == [
        _("Before you can start, set up a second step to log in. That keeps others out of your account.")
    ]


@pytest.mark.parametrize(
    "path", ["/beheer/pages/", "/beheer/images/", "/beheer/account/", "/beheer/api/main/pages/"]
)
def test_no_corner_of_the_admin_opens_without_a_second_step(client, operator, second_step_required, path):
    client.force_login(operator)
    assert client.get(path).headers["Location"] == reverse("mfa_index")
    assert client.get(path, headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403


def test_with_a_second_step_the_admin_opens_and_without_it_closes_again(
    client, editor, password, second_step_required
):
    secret = totp.generate_totp_secret()
    step = totp.TOTP.activate(editor, secret).instance
    client.post(reverse("account_login"), {"login": editor.email, "password": password})
    client.post(reverse("mfa_authenticate"), {"code": current_code(secret)})
    assert client.get("/beheer/").status_code == 200
    step.delete()
    assert client.get("/beheer/").status_code == 302


def test_who_sets_up_an_app_goes_straight_on_to_the_admin(
    client, editor, password, second_step_required, django_capture_on_commit_callbacks
):
    client.post(reverse("account_login"), {"login": editor.email, "password": password})
    page = client.get(reverse("mfa_activate_totp"))
    code = current_code(page.context["form"].secret)
    with django_capture_on_commit_callbacks() as callbacks:
        request = client.post(reverse("mfa_activate_totp"), {"code": code}).wsgi_request
    # Outside tests these run within the request, before its session is saved.
    with request_context(request):
        for callback in callbacks:
            callback()
    request.session.save()
    assert client.get("/beheer/").status_code == 200
    assert mail.outbox[-1].to == [editor.email]


def test_the_setting_can_leave_the_second_step_to_people_themselves(client, editor, settings):
    settings.ADMIN_MFA_REQUIRED = False
    client.force_login(editor)
    assert client.get("/beheer/").status_code == 200


def test_who_is_half_way_can_still_log_out(client, editor, second_step_required):
    client.force_login(editor)
    client.post("/beheer/logout/")
    assert "_auth_user_id" not in client.session


def test_who_may_not_enter_the_admin_reads_so_instead_of_going_round_in_circles(client, db):
    visitor = User.objects.create_user("bezoeker@voorbeeld.nl")
    client.force_login(visitor)
    response = client.get("/beheer/", follow=True)
    assert response.status_code == 403
    assert response.redirect_chain == []
    assert "bezoeker@voorbeeld.nl" in response.content.decode()


def test_the_page_about_oneself_changes_no_password_address_or_picture(client, editor):
    client.force_login(editor)
    page = client.get("/beheer/account/")
    assert page.status_code == 200
    html = page.content.decode()
    assert 'type="password"' not in html
    assert 'type="file"' not in html
    assert 'name="name_email-email"' not in html
    assert reverse("account_change_password") in html
    assert reverse("mfa_index") in html


def test_a_picture_sent_to_the_page_about_oneself_is_not_kept(client, editor):
    client.force_login(editor)
    data = {
        "name_email-first_name": "Jan",
        "name_email-last_name": "Jansen",
        "avatar-avatar": b"niet echt een plaatje",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
    }
    client.post("/beheer/account/", data)
    editor.refresh_from_db()
    assert not editor.wagtail_userprofile.avatar


def test_an_account_gets_no_address_that_exists_already(client, operator, editor):
    other = User.objects.create_user("piet@voorbeeld.nl")
    client.force_login(operator)
    data = {"email": "JAN@voorbeeld.nl", "first_name": "Jan", "last_name": "Twee"}
    page = client.post(reverse("wagtailusers_users:edit", args=[other.pk]), data)
    assert page.status_code == 200
    assert page.context["form"].errors == {
        "email": [_("Someone with this e-mail address already has an account.")]
    }


def test_the_form_of_an_account_gives_no_password_and_no_rights(client, operator, editor, redactie):
    client.force_login(operator)
    address = reverse("wagtailusers_users:edit", args=[editor.pk])
    page = client.get(address)
    assert set(page.context["form"].fields) == {"email", "first_name", "last_name", "is_active"}
    assert 'type="password"' not in page.content.decode()
    more = Group.objects.create(name="Alles")
    data = {"email": editor.email, "first_name": "Jan", "last_name": "Jansen", "is_active": "on"}
    data |= {"is_superuser": "on", "groups": [more.pk], "password1": "gekozen door een ander"}
    client.post(address, data)
    editor.refresh_from_db()
    assert not editor.is_superuser
    assert list(editor.groups.all()) == [redactie]
    assert not editor.check_password("gekozen door een ander")


@pytest.mark.parametrize(
    "path",
    [
        "users/new/",
        "users/copy/1/",
        "groups/",
        "groups/new/",
        "groups/edit/1/",
        "bulk/accounts/user/assign_role/",
        "bulk/accounts/user/set_active_state/",
        "bulk/accounts/user/delete/",
    ],
)
def test_nobody_makes_accounts_or_hands_out_groups_in_wagtails_own_way(client, operator, editor, path):
    client.force_login(operator)
    for answer in (
        client.get(f"/beheer/{path}?id={editor.pk}"),
        client.post(f"/beheer/{path}?id={editor.pk}"),
    ):
        assert answer.status_code == 404, path


def test_who_looks_after_the_platform_does_not_take_over_a_superuser(client, operator):
    platform = User.objects.create_user("pim@voorbeeld.nl")
    rights = Permission.objects.filter(content_type__app_label="accounts") | Permission.objects.filter(
        codename="access_admin"
    )
    platform.user_permissions.set(rights)
    client.force_login(platform)
    for name in ("edit", "delete", "history"):
        address = reverse(f"wagtailusers_users:{name}", args=[operator.pk])
        assert client.get(address).status_code == 404, name
        assert client.post(address, {"email": "pim2@voorbeeld.nl"}).status_code == 404, name
    operator.refresh_from_db()
    assert operator.email == "beheer@voorbeeld.nl"


def test_changing_a_colleague_keeps_their_password(client, operator, editor, password):
    client.force_login(operator)
    data = {"email": editor.email, "first_name": "Jan", "last_name": "de Jong", "is_active": "on"}
    assert client.post(reverse("wagtailusers_users:edit", args=[editor.pk]), data).status_code == 302
    editor.refresh_from_db()
    assert editor.last_name == "de Jong"
    assert editor.check_password(password)


def test_the_list_of_colleagues_asks_nothing_of_third_parties(client, operator, editor):
    client.force_login(operator)
    page = client.get(reverse("wagtailusers_users:index"))
    assert page.status_code == 200
    assert "gravatar" not in page.content.decode()


def test_a_session_without_the_second_step_does_not_open_the_admin(client, editor, second_step_required):
    """However a session came about: what counts is that its holder took the second step."""
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(editor, secret)
    client.force_login(editor)
    response = client.get("/beheer/pages/")
    assert response.headers["Location"] == f"{reverse('mfa_reauthenticate')}?next=/beheer/pages/"
    response = client.post(
        response.headers["Location"], {"code": current_code(secret), "next": "/beheer/pages/"}
    )
    assert response.headers["Location"] == "/beheer/pages/"
    assert client.get("/beheer/").status_code == 200
