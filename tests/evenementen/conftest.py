import pytest

from tests.admin.conftest import als  # noqa: F401 (a fixture)
from tests.builders import make_organisation


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven, "De Brug", telefoon="010-555 01 23")
