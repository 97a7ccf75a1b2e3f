import pytest
from django.contrib.auth.models import Group, Permission

from accounts.models import User

WACHTWOORD = "een lang en goed wachtwoord"


@pytest.fixture
def client(op_platform):
    """Log-in and admin live on the platform's own host only."""
    return op_platform


@pytest.fixture
def redactie(db):
    group = Group.objects.create(name="Redactie")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    return group


@pytest.fixture
def editor(redactie):
    user = User.objects.create_user("jan@voorbeeld.nl", WACHTWOORD, first_name="Jan", last_name="Jansen")
    user.groups.add(redactie)
    return user


@pytest.fixture
def operator(db):
    return User.objects.create_superuser(
        "beheer@voorbeeld.nl", WACHTWOORD, first_name="Bo", last_name="Beheer"
    )


@pytest.fixture
def password():
    return WACHTWOORD


@pytest.fixture
def member(db):
    """A volunteer: no admin, no password."""
    return User.objects.create_user("fatma@voorbeeld.nl", first_name="Fatma", last_name="Yilmaz")
