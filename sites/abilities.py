"""What each role can do, in words for the people who have it. Who may is read from sites.roles, never written here."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sites.models import SiteRol
from sites.roles import GENERAL, MEDIA, PAGES, PLATFORM_APPS, PLATFORM_ROLE, PUBLISH, SETTINGS

Words = str | Promise

ROLE_SENTENCES: dict[str, Words] = {
    SiteRol.Rol.REDACTEUR: _("You write and change pages. A chief editor puts them online."),
    SiteRol.Rol.EINDREDACTEUR: _("You write pages and put them online, those of others as well."),
    SiteRol.Rol.SITEBEHEERDER: _(
        "You put pages online, choose how the site looks and decide who works on it."
    ),
    PLATFORM_ROLE: _("You look after all sites, their words and the people who work on them."),
}


@dataclass(frozen=True)
class Ability:
    """`permission` is the right that the views behind it ask, as "app.codename"."""

    words: Words
    permission: str


ABILITIES = [
    Ability(_("Write and change pages, organisations and activities"), "wagtailcore.change_page"),
    Ability(_("Say that something is cancelled, moved or closed"), "wagtailcore.change_page"),
    Ability(_("Add pictures and documents"), "wagtailimages.add_image"),
    Ability(_("Add and improve places and people"), "locaties.change_locatie"),
    Ability(_("Put pages online and take them off, those of others as well"), "wagtailcore.publish_page"),
    Ability(_("Decide which search words mean the same"), "search.change_synoniemgroep"),
    Ability(_("Put a page on top for what people search"), "search.add_uitgelicht"),
    Ability(_("Have pages translated"), "wagtail_localize.submit_translation"),
    Ability(_("Throw away a page with everything below it"), "wagtailcore.bulk_delete_page"),
    Ability(_("Change settings, look, menus and parts of the site"), "sites.change_wijksite"),
    Ability(_("Invite colleagues, give them another role, remove them"), "sites.change_wijksite"),
    Ability(_("Share with another site"), "sites.change_wijksite"),
    Ability(_("Change themes, audiences and other words of all sites"), "themas.change_thema"),
    Ability(_("Make a new site"), "sites.add_wijksite"),
    Ability(_("Work on every site"), "wagtailcore.add_site"),
]


def may(role: str, permission: str) -> bool:
    if role == PLATFORM_ROLE:
        return permission.partition(".")[0] in PLATFORM_APPS or permission in PUBLISH | MEDIA
    known = SiteRol.Rol(role)
    return permission in GENERAL[known] | PAGES[known] | MEDIA | SETTINGS[known]
