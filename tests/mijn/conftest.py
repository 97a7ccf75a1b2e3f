from threading import Thread

import pytest
from django.test import Client

from tests.builders import make_member, make_organisation
from tests.mijn.register import DOC, Register, Server


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def andere(delfshaven):
    """An organisation on the same site, of which nobody here is a member."""
    return make_organisation(delfshaven, "De Andere Club")


@pytest.fixture
def fatma(soeppan):
    return make_member(soeppan)


@pytest.fixture
def als_lid():
    """A browser on the platform's host in which somebody is logged in."""

    def log_in(user) -> Client:
        client = Client(headers={"host": "localhost"})
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def als_fatma(fatma, als_lid):
    return als_lid(fatma)


@pytest.fixture
def register(settings):
    server = Server(("127.0.0.1", 0), Register)
    server.asked, server.answer = [], (200, {"response": {"numFound": 1, "docs": [DOC]}})
    Thread(target=server.serve_forever, daemon=True).start()
    settings.PDOK_URL = f"http://127.0.0.1:{server.server_port}/bzk/locatieserver/search/v3_1"
    yield server
    server.shutdown()
    server.server_close()
