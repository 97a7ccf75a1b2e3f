"""What a member may do on pages: write on their organisation and below it; nothing in the admin."""

from copy import copy as copy_of
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail.permissions import policy_registry

from accounts.models import User
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
    users = User.objects.bulk_create(User(email=f"lid{n}@voorbeeld.nl") for n in range(1000))
    Lidmaatschap.objects.bulk_create(Lidmaatschap(user=u, organisatie=soeppan, rol="helper") for u in users)
    rows = [
        Lidmaatschap(user=users[index % 1000], organisatie_id=pk, rol="beheerder")
        for index, pk in enumerate(copies_of(soeppan, 5000))
    ]
    Lidmaatschap.objects.bulk_create(rows)
    # Of some of them this one too.
    mine = [Lidmaatschap(user=member, organisatie_id=row.organisatie_id, rol="helper") for row in rows[:20]]
    Lidmaatschap.objects.bulk_create(mine)
    assert OrganisatiePage.objects.count() == 5001
    assert cost(member) == few


def copies_of(page: OrganisatiePage, number: int) -> list[int]:
    """The keys of as many organisations beside it: rows are enough, for nobody looks at what these pages hold."""
    plain = Page.objects.get(pk=page.pk)
    top = Page.objects.order_by("-pk").values_list("pk", flat=True)[0]
    copies = []
    for step in range(1, number + 1):
        copy = copy_of(plain)
        copy.pk, copy.slug = top + step, f"kopie-{step}"
        copy.path = plain._get_path(plain.path[: -plain.steplen], plain.depth, 100 + step)
        copy.translation_key = uuid4()
        copies.append(copy)
    Page.objects.bulk_create(copies, batch_size=500)
    names = [field.column for field in OrganisatiePage._meta.local_concrete_fields if not field.primary_key]
    listed = ", ".join(map(connection.ops.quote_name, names))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO organisaties_organisatiepage (page_ptr_id, {listed}) "
            f"SELECT page.id, {listed} FROM wagtailcore_page page, organisaties_organisatiepage original "
            "WHERE original.page_ptr_id = %s AND page.id > %s",
            [page.pk, top],
        )
    return [copy.pk for copy in copies]


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
