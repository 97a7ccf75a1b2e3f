"""After an upgrade every role has the rights of the new version, on sites that were there already too."""

from django.core.management import call_command

from sites.models import SiteRol


def rights(wijksite):
    return {
        role.rol: set(role.group.permissions.values_list("codename", flat=True))
        for role in SiteRol.objects.filter(wijksite=wijksite)
    }


def test_rights_that_a_version_added_come_to_sites_that_were_there(delfshaven):
    before = rights(delfshaven)
    assert "add_scherm" in before["eindredacteur"]
    for role in SiteRol.objects.filter(wijksite=delfshaven):
        role.group.permissions.clear()
    call_command("rollen")
    assert rights(delfshaven) == before
