import pytest
from wagtail.models import Collection

from accounts.models import User


@pytest.fixture(autouse=True)
def own_media_folder(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")


@pytest.fixture
def client(op_platform):
    """The admin and its uploads live on the platform's own host only."""
    return op_platform


@pytest.fixture
def operator(client, db):
    user = User.objects.create_superuser("beheer@voorbeeld.nl", "geheim", first_name="Bo", last_name="Beheer")
    client.force_login(user)
    return user


@pytest.fixture
def root_collection(db):
    return Collection.get_first_root_node()
