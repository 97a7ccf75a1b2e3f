"""The pages about colleagues on a narrow phone and a desk."""

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.urls import reverse

from sites.colleagues import nodig_uit, nodig_uit_platform
from tests.admin.conftest import user_with_role
from tests.browser import judge, window
from tests.builders import make_site
from themas.seed import seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def test_the_pages_about_colleagues_are_for_everyone(live_server, chromium):
    seed()
    wijksite = make_site("Delfshaven", "delfshaven.localhost")
    make_site("Amersfoort 033", "amersfoort033.localhost")
    sem = user_with_role(wijksite, "sitebeheerder")
    noor = nodig_uit(wijksite, "noor@voorbeeld.nl", "redacteur", naam="Noor de Vries")
    totp.TOTP.activate(noor, totp.generate_totp_secret())
    pim = nodig_uit_platform("pim@voorbeeld.nl", naam="Pim")
    own = [wijksite.pk, noor.pk]
    visits = {
        sem: [
            reverse("collegas:site", args=own[:1]),
            reverse("collegas:invite", args=own[:1]),
            reverse("collegas:person", args=own),
            reverse("collegas:remove", args=own),
            reverse("collegas:second_step", args=own),
            reverse("wie_kan_wat"),
        ],
        pim: [
            reverse("collegas:index"),
            reverse("platformcollegas:index"),
            reverse("platformcollegas:invite"),
        ],
    }
    for user, addresses in visits.items():
        context = window(chromium, live_server.url, user)
        page = context.new_page()
        for address in addresses:
            assert page.goto(address).status == 200, address
            page.wait_for_load_state("networkidle")
            judge(page)
        context.close()
