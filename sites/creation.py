"""A new site in one go, all or nothing."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import translation
from django.utils.text import slugify
from wagtail.log_actions import log
from wagtail.models import Locale, Page, Site

from accounts.models import User
from locaties.models import Wijk
from sites.colleagues import nodig_uit
from sites.copying import copy_from
from sites.hosts import check_host
from sites.listings import in_een_keer
from sites.models import MenuItem, SiteRol, Wijksite
from sites.plan import NieuweSite, check_naam, maak_plan
from sites.roles import sync_platform_role
from sites.start import StartPage, root_factory, start_pages


def nieuwe_site(antwoorden: NieuweSite, *, door: User | None = None) -> Wijksite:
    """
    A site as it was asked for: tree, settings, groups, menus; the first editor is mailed when all of it is stored.

    Raises ValidationError, with nothing left behind, with one sentence for each answer that will not do.
    """
    plan = maak_plan(antwoorden)
    fields = {
        model_field.name: getattr(plan.wijksite, model_field.name)
        for model_field in Wijksite._meta.concrete_fields
        if not model_field.is_relation and not model_field.primary_key and model_field.name != "naam"
    }
    try:
        with transaction.atomic():
            wijksite = create_site(
                plan.wijksite.naam, plan.wijksite.site.hostname, wijken=plan.wijken, **fields
            )
            if plan.voorbeeld is not None:
                copy_from(plan.voorbeeld, wijksite)
            if not antwoorden.open:
                wijksite.set_wachtwoord(antwoorden.wachtwoord)
                wijksite.save(update_fields=["toegang"])
            log(instance=wijksite, action="wagtail.create", user=door)
            if plan.redacteur:
                invite_first_editor(wijksite, antwoorden, door)
    except IntegrityError:
        # Somebody made a site with this host a moment earlier: then there is a sentence for it.
        check_host(plan.wijksite.site.hostname)
        raise
    finally:
        # While the transaction ran, somebody else may have read the addresses without this site; or this process
        # the address of a site that did not come about after all.
        Site.clear_site_root_paths_cache()
    return wijksite


def invite_first_editor(wijksite: Wijksite, antwoorden: NieuweSite, door: User | None) -> None:
    try:
        nodig_uit(
            wijksite,
            antwoorden.redacteur,
            SiteRol.Rol.SITEBEHEERDER,
            door=door,
            naam=antwoorden.redacteur_naam,
            sitewachtwoord="" if antwoorden.open else antwoorden.wachtwoord,
        )
    except ValidationError as error:
        raise ValidationError({"redacteur": error.messages}) from error


@transaction.atomic
def create_site(naam: str, host: str, *, wijken: list[Wijk] | None = None, **fields: Any) -> Wijksite:
    """
    A site with its front page, start pages, menus and groups. `fields` are those of Wijksite.

    Raises ValidationError, with nothing left behind, for a name, a host or a value that will not do.
    """
    naam, host = check_naam(naam), check_host(host)
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
        wijksite.wijken = wijken or []
        # Saving it gives it its groups (sites.role_receivers).
        wijksite.save()
        add_start_pages(wijksite, root)
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
    with in_een_keer():
        for order, start in enumerate(start_pages()):
            add_start_page(start, order, wijksite, root)


def add_start_page(start: StartPage, order: int, wijksite: Wijksite, root: Page) -> None:
    page = start.factory(wijksite, root)
    root.add_child(instance=page)
    page.save_revision().publish()
    if start.plek:
        MenuItem.objects.create(wijksite=wijksite, plek=start.plek, pagina_id=page.pk, sort_order=order)
    if start.is_privacy:
        wijksite.privacypagina_id = page.pk
        wijksite.save(update_fields=["privacypagina"])
