"""A new site in one go, all or nothing."""

import re
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from sites.models import MenuItem, Wijksite
from sites.roles import sync_platform_role, sync_roles
from sites.start import root_factory, start_pages

# RFC 1123, section 2.1: letters, digits and hyphens between dots.
HOST = re.compile(r"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$")


def check_host(host: str) -> str:
    """The host in lower case. Raises ValidationError for what is no host or is in use."""
    host = host.strip().lower().rstrip(".")
    if not HOST.match(host):
        raise ValidationError(_("“%(host)s” is not the name of a website.") % {"host": host})
    if host == settings.PLATFORM_HOST or Site.objects.filter(hostname=host).exists():
        raise ValidationError(_("“%(host)s” is in use already.") % {"host": host})
    return host


@transaction.atomic
def create_site(naam: str, host: str, **fields: Any) -> Wijksite:
    """
    A site with its front page, start pages, menus and groups. `fields` are those of Wijksite.

    Raises ValidationError, with nothing left behind, for a host or a value that will not do.
    """
    host = check_host(host)
    if Wijksite.objects.filter(naam__iexact=naam).exists():
        raise ValidationError(_("There is a site called “%(name)s” already.") % {"name": naam})
    with translation.override(settings.LANGUAGE_CODE):
        root = root_factory()(naam, free_slug(host.partition(".")[0]))
        root.locale = Locale.get_default()
        Page.get_first_root_node().add_child(instance=root)
        root.save_revision().publish()
        site = Site.objects.create(
            hostname=host, port=settings.PUBLIC_PORT, site_name=naam, root_page=Page.objects.get(pk=root.pk)
        )
        wijksite = Wijksite(site=site, naam=naam, **fields)
        wijksite.full_clean(exclude=["site"])
        wijksite.save()
        add_start_pages(wijksite, root)
        sync_roles(wijksite)
        sync_platform_role()
    return wijksite


def free_slug(name: str) -> str:
    slug = slugify(name) or "site"
    taken = set(Page.objects.filter(depth=2, slug__startswith=slug).values_list("slug", flat=True))
    number = 2
    candidate = slug
    while candidate in taken:
        candidate = f"{slug}-{number}"
        number += 1
    return candidate


def add_start_pages(wijksite: Wijksite, root: Page) -> None:
    for order, start in enumerate(start_pages()):
        page = start.factory(wijksite, root)
        root.add_child(instance=page)
        page.save_revision().publish()
        if start.plek:
            MenuItem.objects.create(wijksite=wijksite, plek=start.plek, pagina_id=page.pk, sort_order=order)
        if start.is_privacy:
            wijksite.privacypagina_id = page.pk
            wijksite.save(update_fields=["privacypagina"])
