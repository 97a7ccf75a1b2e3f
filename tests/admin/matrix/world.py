"""Two sites with one of everything that an address of the admin can name, and a person for every role on the first."""

from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db import connection
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Task, UploadedFile, Workflow
from wagtail_localize.models import (
    OverridableSegment,
    StringSegment,
    Translation,
    TranslationContext,
    TranslationSource,
)

from accounts.models import User
from evenementen.models import AfwijkingPeriode, AgendaPage, OpgeslagenLijst, Schoolvakantie
from media.models import Document
from organisaties.invitations import invite
from organisaties.models import (
    Aanvraag,
    Lidmaatschap,
    Melding,
    OrganisatieIndexPage,
    OrganisatiePersoon,
    Persoon,
    Sluiting,
)
from organisaties.review.submissions import submit
from schermen.models import Scherm
from search.models import SearchDocument, Synoniemgroep, Uitgelicht
from sites.models import Koppeling, Wijksite
from sites.roles import sync_platform_role
from tests.admin.conftest import user_with_role
from tests.builders import (
    in_days,
    make_activity,
    make_campaign,
    make_member,
    make_organisation,
    make_picture,
    make_place,
    make_wijk,
)
from tests.starting_points import Row, Rows, all_rows, quoted, storable
from themas.models import Behoefte, Doelgroep, Soort, Thema

# Stands in every name on the other site: whoever may not look there must not read it anywhere.
SECRET = "Kattenkwaad"
ROLES = ("anoniem", "zonder rol", "redacteur", "eindredacteur", "sitebeheerder", "platformbeheerder")
# Who keeps an organisation up to date, and may do in the admin what they might without: the second also helps an
# organisation of the other site.
MEMBERS = {"beheerder": "zonder rol", "helper": "zonder rol", "redacteur die elders helpt": "redacteur"}


@dataclass(frozen=True)
class Place:
    """One of everything on a site, by what the tests of addresses ask for."""

    wijksite: Wijksite
    rows: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.rows[name]


@dataclass(frozen=True)
class World:
    own: Place
    other: Place
    # By role; None for who is not logged in.
    people: dict[str, User | None]
    # Every row of the other site, by table.
    others_rows: dict[str, set[Row]]

    def others_rows_stand(self) -> bool:
        """Whether all of them are still there, as they were."""
        with connection.cursor() as cursor:
            for table, rows in self.others_rows.items():
                cursor.execute(f"SELECT * FROM {quoted(table)}")
                if not rows <= {tuple(map(storable, row)) for row in cursor.fetchall()}:
                    return False
        return True


def make_world(own: Wijksite, other: Wijksite, third: Wijksite) -> World:
    shared = shared_rows()
    people: dict[str, User | None] = {"anoniem": None}
    people["zonder rol"] = User.objects.create_user("niemand@voorbeeld.nl")
    for role in ("redacteur", "eindredacteur", "sitebeheerder"):
        people[role] = user_with_role(own, role)
    people["platformbeheerder"] = User.objects.create_user("platform@voorbeeld.nl")
    people["platformbeheerder"].groups.add(sync_platform_role())
    User.objects.create_superuser("baas@voorbeeld.nl")
    own_place = Place(own, {**shared, **things_of(own, third, "Eigen")})
    before = all_rows()
    other_place = Place(other, {**shared, **things_of(other, third, SECRET)})
    others_rows = rows_since(before, other)
    people["beheerder"] = make_member(own_place["page"], "lid@voorbeeld.nl")
    people["helper"] = make_member(own_place["page"], "helper@voorbeeld.nl", "helper")
    people["redacteur die elders helpt"] = user_with_role(own, "redacteur", "beide@voorbeeld.nl")
    make_member(other_place["page"], "beide@voorbeeld.nl", "helper")
    return World(own_place, other_place, people, others_rows)


def rows_since(before: Rows, wijksite: Wijksite) -> dict[str, set[Row]]:
    """What was written since then, and the pages and settings of the site itself."""
    pages = Page.objects.descendant_of(wijksite.site.root_page, inclusive=True).values_list("pk", flat=True)
    of_the_site = {
        "wagtailcore_page": set(pages),
        "wagtailcore_site": {wijksite.site_id},
        "sites_wijksite": {wijksite.pk},
    }
    found = {
        table: {
            row
            for key, row in rows.items()
            if key not in before[table] or key[0] in of_the_site.get(table, ())
        }
        for table, rows in all_rows().items()
    }
    return {table: rows for table, rows in found.items() if rows}


def shared_rows() -> dict[str, Any]:
    """What belongs to no site."""
    return {
        "thema": Thema.objects.first(),
        "doelgroep": Doelgroep.objects.first(),
        "behoefte": Behoefte.objects.first(),
        "soort": Soort.objects.first(),
        "schoolvakantie": Schoolvakantie.objects.first(),
        "locale": Locale.objects.last(),
        "workflow": Workflow.objects.get_or_create(name="Keuren")[0],
        "task": Task.objects.get_or_create(name="Kijken")[0],
    }


def things_of(wijksite: Wijksite, third: Wijksite, name: str) -> dict[str, Any]:
    wijksite = Wijksite.objects.select_related("site__root_page", "collectie").get(pk=wijksite.pk)
    wijksite.talen = ["en"]
    wijksite.save()
    colleague = user_with_role(wijksite, "redacteur", f"{name.lower()}@voorbeeld.nl")
    User.objects.filter(pk=colleague.pk).update(first_name=name)
    # A wijk is of the whole platform: its name is no secret.
    wijk = make_wijk(f"Wijk van {wijksite.naam}", wijksite)
    place = make_place(f"{name}huis", wijk=wijk, adres_tonen=False)
    page = make_organisation(wijksite, f"{name} buurthuis", place=place, owner=colleague)
    draft = make_organisation(wijksite, f"{name} plan", live=False, owner=colleague)
    event = make_activity(page, f"{name} eten", begin=in_days(2))
    campaign = make_campaign(wijksite, f"{name} week")
    person = Persoon.objects.create(
        naam=f"{name} Fatma", toestemming_op=timezone.localdate(), site=wijksite.site
    )
    member = make_member(page, f"lid.{name.lower()}@voorbeeld.nl")
    page.mensen = [OrganisatiePersoon(persoon=person, rol="gastvrouw")]
    page.title = f"{name} huis"
    revision = page.save_revision(user=colleague, log_action=True)
    image = make_picture(f"{name} zaal")
    image.collection = wijksite.collectie
    image.save()
    document = Document.objects.create(
        title=f"{name} stuk", file=ContentFile(b"tekst", name=f"{name}.txt"), collection=wijksite.collectie
    )
    source, _created = TranslationSource.get_or_create_from_instance(page)
    translation = Translation.objects.create(
        source=source, target_locale=Locale.objects.exclude(pk=page.locale_id).first()
    )
    translation.save_target(publish=False)
    upload = UploadedFile.objects.create(
        file=ContentFile(b"tekst", name="los.txt"),
        uploaded_by_user=colleague,
        for_content_type=ContentType.objects.get_for_model(get_image_model()),
    )
    inzending = submit(page, revision, member)
    session = EditingSession.objects.create(user=colleague, content_object=page, last_seen_at=timezone.now())
    return {
        "wijksite": wijksite,
        "site": wijksite.site,
        "root": wijksite.site.root_page,
        "guide": OrganisatieIndexPage.objects.descendant_of(wijksite.site.root_page).get(),
        "agenda": AgendaPage.objects.descendant_of(wijksite.site.root_page).get(),
        "page": page,
        "draft": draft,
        "event": event,
        "moment": event.momenten.first(),
        "periode": AfwijkingPeriode.objects.create(
            pagina=event, soort="vol", vanaf=in_days(30), reden=f"{name} feest"
        ),
        "campagne": campaign,
        "sluiting": Sluiting.objects.create(
            pagina=page, van=timezone.localdate(), tot=timezone.localdate(), reden=f"{name} feest"
        ),
        "revision": revision,
        "opgeslagenlijst": OpgeslagenLijst.objects.create(
            site=wijksite.site, slug="proef", titel=f"{name} lijst", filters="thema=buurtmaaltijd"
        ),
        "uitgelicht": Uitgelicht.objects.create(
            site=wijksite.site, zoekwoorden=f"{name} soep", pagina=page, tot=timezone.localdate()
        ),
        "zoekdocument": SearchDocument.objects.get(pagina=page, site=wijksite.site, taal="nl"),
        "persoon": person,
        "lid": Lidmaatschap.objects.get(user=member),
        "uitnodiging": invite(page, f"nieuw.{name.lower()}@voorbeeld.nl", "helper", member, f"{name} Naima"),
        "aanvraag": Aanvraag.objects.create(
            organisatie=page,
            naam=f"{name} Aisha",
            rol_in_woorden="gastvrouw",
            email=f"aisha@{name.lower()}.example",
            bevestigd_op=timezone.now(),
        ),
        "inzending": inzending,
        "taakstand": inzending.taak,
        "werkstand": inzending.taak.workflow_state,
        "melding": Melding.objects.create(pagina=page, wat="tijd", woorden=f"{name} is dicht"),
        "scherm": Scherm.objects.create(site=wijksite.site, naam=f"{name} scherm"),
        "synoniemgroep": Synoniemgroep.objects.create(site=wijksite.site, woorden=f"{name}tafel, eten"),
        "locatie": place,
        "wijk": wijk,
        "image": image,
        "document": document,
        "collection": wijksite.collectie,
        "translation": translation,
        "source": source,
        "string": StringSegment.objects.filter(source=source).first(),
        "override": OverridableSegment.objects.create(
            source=source,
            context=TranslationContext.objects.create(object_id=source.object_id, path="slug"),
            order=0,
            data_json='"los"',
        ),
        "upload": upload,
        "session": session,
        "user": colleague,
        "redirect": Redirect.objects.create(
            old_path=f"/{name.lower()}", site=wijksite.site, redirect_link="/"
        ),
        "koppeling": Koppeling.objects.create(
            van=wijksite.site, naar=third.site, akkoord_van=True, akkoord_naar=True
        ),
    }
