"""What a member may do on pages: write on their organisation and below it; nothing in the admin."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail.permissions import policy_registry

from accounts.models import User
from benchmarks.copies import copy_children
from organisaties.models import Lidmaatschap, OrganisatiePage
from sites.admin.scope import own_paths, own_wijksites
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


def fresh(user: User) -> User:
    """As the next request reads them: what is kept on a user is kept for one request."""
    return User.objects.get(pk=user.pk)


@pytest.mark.parametrize("rol", ["beheerder", "helper"])
def test_member_writes_on_the_organisation_and_its_activities_and_puts_nothing_online(soeppan, rol):
    activity = make_activity(soeppan)
    member = make_member(soeppan, rol=rol)
    for page in (soeppan, activity):
        may = page.permissions_for_user(fresh(member))
        assert may.can_edit()
        assert not may.can_publish()
        assert not may.can_delete()
        assert not may.can_lock()
    assert soeppan.permissions_for_user(fresh(member)).can_add_subpage()


def test_member_may_nothing_on_another_organisation_or_the_site(soeppan, delfshaven):
    other = make_organisation(delfshaven, "De Andere Club")
    member = make_member(soeppan)
    for page in (other, delfshaven.site.root_page, soeppan.get_parent().specific):
        assert not page.permissions_for_user(fresh(member)).can_edit()


def test_who_may_change_a_page_includes_the_members_of_its_organisation(soeppan, delfshaven):
    activity = make_activity(soeppan)
    member = make_member(soeppan)
    editor = user_with_role(delfshaven, "redacteur")
    make_member(make_organisation(delfshaven, "De Andere Club"), "ander@voorbeeld.nl")
    policy = policy_registry.get_by_type(Page)
    assert set(policy.users_with_permission_for_instance("change", activity)) == {member, editor}
    assert set(policy.users_with_permission_for_instance("publish", activity)) == set()


def test_rights_cost_at_most_two_queries_more_whatever_the_number_of_organisations(soeppan, delfshaven):
    member = make_member(soeppan)
    stranger = User.objects.create_user("vreemd@voorbeeld.nl")
    guide = soeppan.get_parent().specific

    def cost(user: User) -> int:
        user = fresh(user)
        with CaptureQueriesContext(connection) as captured:
            soeppan.permissions_for_user(user)
            guide.permissions_for_user(user)
        return len(captured)

    few = cost(member)
    assert few - cost(stranger) == 1
    # The rows of the member are copied too: one person of all of them.
    copy_children(guide, 5000)
    assert Lidmaatschap.objects.filter(user__email=member.email).count() == 5001
    users = User.objects.bulk_create(User(email=f"lid{n}@voorbeeld.nl") for n in range(1000))
    Lidmaatschap.objects.bulk_create(Lidmaatschap(user=u, organisatie=soeppan, rol="helper") for u in users)
    assert cost(member) == few


def test_redacteur_who_helps_elsewhere_sees_only_their_own_site_in_the_admin(soeppan, delfshaven, amersfoort):
    editor = user_with_role(amersfoort, "redacteur")
    make_member(soeppan, editor.email, "helper")
    editor = fresh(editor)
    assert soeppan.permissions_for_user(editor).can_edit()
    assert own_wijksites(editor) == [amersfoort]
    assert {path for path in own_paths(editor) if soeppan.path.startswith(path)} == set()
    client = Client(headers={"host": "localhost"})
    client.force_login(editor)
    own = OrganisatiePage.objects.get(pk=make_organisation(amersfoort, "Keistad Kookt").pk)
    assert client.get(f"/beheer/pages/{own.pk}/edit/").status_code == 200
    for path in (
        f"pages/{soeppan.pk}/edit/",
        f"pages/{soeppan.pk}/history/",
        f"pages/{soeppan.get_parent().pk}/",
        f"api/main/pages/{soeppan.pk}/",
    ):
        assert client.get(f"/beheer/{path}").status_code == 404, path
    for path in ("", "organisaties/", "api/main/pages/?fields=*", "choose-page/?q=Soeppan"):
        assert "Soeppan" not in client.get(f"/beheer/{path}").content.decode().replace("?q=Soeppan", ""), path


def test_member_alone_does_not_come_into_the_admin(soeppan):
    client = Client(headers={"host": "localhost"})
    client.force_login(make_member(soeppan))
    for path in ("", f"pages/{soeppan.pk}/edit/", "api/main/pages/"):
        assert client.get(f"/beheer/{path}").status_code == 403
