from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """What the command said. The demo stays for all tests of a file: making it takes long."""
    with django_db_blocker.unblock(), transaction.atomic():
        said = StringIO()
        call_command("demo", force=True, stdout=said)
        yield said.getvalue()
        transaction.set_rollback(True)
