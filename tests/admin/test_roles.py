import pytest
from django.contrib.auth.models import Group
from wagtail.models import GroupPagePermission, Page

from accounts.models import User
from sites.models import SiteRol, Wijksite
from sites.roles import root_pages, sync_platform_role, sync_roles
from tests.admin.conftest import user_with_role
from tests.builders import make_organisation, make_site


def may(user: User, page: Page) -> set[str]:
    tester = page.permissions_for_user(User.objects.get(pk=user.pk))
    return {
        name
        for name in ("edit", "publish", "unpublish", "add_subpage", "delete", "lock")
        if getattr(tester, f"can_{name}")()
    }


def test_a_new_site_has_three_groups_and_a_place_for_its_pictures(delfshaven):
    names = set(SiteRol.objects.filter(wijksite=delfshaven).values_list("group__name", flat=True))
    assert names == {"Delfshaven: redacteur", "Delfshaven: eindredacteur", "Delfshaven: sitebeheerder"}
    delfshaven.refresh_from_db()
    assert delfshaven.collectie.name == "Delfshaven"
    assert delfshaven.collectie.get_parent().is_root()


def test_a_redacteur_writes_and_an_eindredacteur_publishes(delfshaven, amersfoort):
    own, other = make_organisation(delfshaven), make_organisation(amersfoort)
    redacteur = user_with_role(delfshaven, "redacteur")
    assert may(redacteur, own) == {"edit", "add_subpage"}
    assert may(redacteur, other) == set()
    eindredacteur = user_with_role(delfshaven, "eindredacteur")
    assert may(eindredacteur, own) == {"edit", "add_subpage", "publish", "unpublish", "delete", "lock"}
    assert may(eindredacteur, other) == set()


def test_only_a_sitebeheerder_changes_the_settings_and_only_of_the_own_site(delfshaven, amersfoort):
    policy = Wijksite.get_permission_policy()
    sitebeheerder = user_with_role(delfshaven, "sitebeheerder")
    assert policy.user_has_permission_for_instance(sitebeheerder, "change", delfshaven.site)
    assert not policy.user_has_permission_for_instance(sitebeheerder, "change", amersfoort.site)
    eindredacteur = user_with_role(delfshaven, "eindredacteur")
    assert not policy.user_has_permission_for_instance(eindredacteur, "change", delfshaven.site)


def test_a_new_language_gets_the_same_rights_by_itself(amersfoort):
    wijksite = Wijksite.objects.get(pk=amersfoort.pk)
    wijksite.talen = ["en"]
    wijksite.save()
    key = amersfoort.site.root_page.translation_key
    english = Page.objects.get(translation_key=key, locale__language_code="en")
    assert {"edit", "add_subpage"} <= may(user_with_role(amersfoort, "redacteur"), english)


def test_roles_can_be_made_right_again_any_number_of_times(delfshaven):
    redacteur = user_with_role(delfshaven, "redacteur")
    group = redacteur.groups.get()
    wanted = set(GroupPagePermission.objects.filter(group=group).values_list("page", "permission"))
    GroupPagePermission.objects.filter(group=group).delete()
    group.permissions.clear()
    for _time in range(2):
        sync_roles(Wijksite.objects.get(pk=delfshaven.pk))
    assert set(GroupPagePermission.objects.filter(group=group).values_list("page", "permission")) == wanted
    assert group.permissions.filter(codename="access_admin").exists()
    assert list(group.user_set.all()) == [redacteur]
    assert Group.objects.filter(siterol__wijksite=delfshaven).count() == 3


def test_rights_that_do_not_belong_to_a_role_are_taken_away(delfshaven, amersfoort):
    group = SiteRol.objects.get(wijksite=delfshaven, rol="redacteur").group
    row = GroupPagePermission.objects.filter(group=group).first()
    GroupPagePermission.objects.create(group=group, page=amersfoort.site.root_page, permission=row.permission)
    sync_roles(Wijksite.objects.get(pk=delfshaven.pk))
    pages = set(GroupPagePermission.objects.filter(group=group).values_list("page", flat=True))
    assert pages == {page.pk for page in root_pages(delfshaven)}


def test_groups_and_collection_follow_the_name_of_the_site(delfshaven):
    wijksite = Wijksite.objects.get(pk=delfshaven.pk)
    wijksite.naam = "Delfshaven en Spangen"
    wijksite.save()
    wijksite.refresh_from_db()
    assert SiteRol.objects.get(wijksite=wijksite, rol="redacteur").group.name == (
        "Delfshaven en Spangen: redacteur"
    )
    assert wijksite.collectie.name == "Delfshaven en Spangen"


def test_the_groups_of_a_site_go_with_it(delfshaven, amersfoort):
    delfshaven.delete()
    assert set(SiteRol.objects.values_list("wijksite", flat=True)) == {amersfoort.pk}
    assert not Group.objects.filter(name__startswith="Delfshaven").exists()


@pytest.mark.parametrize("rol", SiteRol.Rol.values)
def test_every_role_opens_the_admin(als, delfshaven, rol):
    assert als(delfshaven, rol).get("/beheer/").status_code == 200


def test_who_looks_after_the_platform_works_on_every_site_also_a_new_one(delfshaven, client):
    user = User.objects.create_user("platform@voorbeeld.nl")
    user.groups.add(sync_platform_role())
    later = make_site("Later", "later.localhost")
    page = make_organisation(later)
    assert "publish" in may(user, page)
    client.force_login(user)
    assert client.get(f"/beheer/pages/{page.pk}/edit/", headers={"host": "localhost"}).status_code == 200
