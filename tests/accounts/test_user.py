import pytest
from allauth.account.models import EmailAddress
from django.core import checks
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from accounts.models import User


@pytest.mark.django_db
def test_an_address_is_stored_in_lower_case_and_found_with_capitals():
    user = User.objects.create_user("Jan@Voorbeeld.NL", "geheim")
    assert user.email == "jan@voorbeeld.nl"
    assert User.objects.get_by_natural_key("JAN@voorbeeld.nl") == user


@pytest.mark.django_db
def test_two_people_cannot_share_an_address_that_differs_only_in_capitals():
    User.objects.create_user("jan@voorbeeld.nl")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("JAN@voorbeeld.nl")


@pytest.mark.django_db
def test_the_database_itself_refuses_the_same_address_with_capitals():
    User.objects.create_user("jan@voorbeeld.nl")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email="JAN@voorbeeld.nl")])


@pytest.mark.django_db
def test_a_form_says_that_the_address_is_taken_whatever_its_capitals():
    User.objects.create_user("jan@voorbeeld.nl")
    with pytest.raises(ValidationError) as refusal:
        User(email="JAN@voorbeeld.nl", password="x").validate_constraints()
    assert len(refusal.value.messages) == 1


@pytest.mark.django_db
def test_there_is_no_user_name():
    fields = {field.name for field in User._meta.get_fields()}
    assert "username" not in fields
    assert User.USERNAME_FIELD == "email"


@pytest.mark.django_db
def test_an_account_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("")


@pytest.mark.django_db
def test_an_account_without_password_cannot_log_in_with_an_empty_one():
    user = User.objects.create_user("jan@voorbeeld.nl")
    assert not user.has_usable_password()
    assert not user.check_password("")


@pytest.mark.django_db
def test_a_superuser_may_do_everything():
    user = User.objects.create_superuser("beheer@voorbeeld.nl", "geheim")
    assert user.is_superuser
    assert user.has_perm("wagtailadmin.access_admin")
    with pytest.raises(ValueError, match="superuser"):
        User.objects.create_superuser("b@voorbeeld.nl", is_superuser=False)


@pytest.mark.django_db
def test_a_person_is_shown_by_name_and_otherwise_by_address():
    assert str(User(email="jan@voorbeeld.nl", first_name="Jan", last_name="Jansen")) == "Jan Jansen"
    assert str(User(email="jan@voorbeeld.nl")) == "jan@voorbeeld.nl"


def test_django_has_no_complaints_about_the_user_model():
    assert [message for message in checks.run_checks() if "auth." in (message.id or "")] == []


@pytest.mark.django_db
def test_an_address_that_an_operator_replaces_no_longer_leads_to_the_account():
    user = User.objects.create_user("oud@voorbeeld.nl")
    user.email = "nieuw@voorbeeld.nl"
    user.save()
    addresses = list(EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary"))
    assert addresses == [("nieuw@voorbeeld.nl", True, True)]
