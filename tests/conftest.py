import pytest
from django.core.cache import cache
from django.test import Client

from tests.builders import make_site
from themas.seed import seed


@pytest.fixture(autouse=True)
def _empty_cache():
    """What one test cached must not answer another."""
    cache.clear()


@pytest.fixture
def woorden(db):
    """The first themes, audiences, needs and kinds."""
    seed()


@pytest.fixture
def delfshaven(woorden):
    return make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", talen=["en"])


@pytest.fixture
def amersfoort(woorden):
    return make_site("Amersfoort 033", "amersfoort033.localhost", soort="stad", gemeente="Amersfoort")


@pytest.fixture
def op_delfshaven():
    """A visitor of the site of Delfshaven."""
    return Client(headers={"host": "delfshaven.localhost"})


@pytest.fixture
def op_amersfoort():
    return Client(headers={"host": "amersfoort033.localhost"})


@pytest.fixture
def op_platform():
    return Client(headers={"host": "localhost"})
