"""A new site after the example of another: what comes along, and above all what does not."""

import json

import pytest
from django.test import Client
from wagtail.models import Page, Revision
from wagtail.rich_text import RichText

from home.models import ContentPage, HomePage
from sites.creation import nieuwe_site
from sites.models import MenuItem, SiteThema, Wijksite
from sites.plan import NieuweSite, maak_plan
from tests.builders import make_activity, make_organisation, make_picture
from themas.models import Thema

SECRETS = [
    "Delfshaven",
    "delfshaven",
    "010 123 45 67",
    "06 12 34 56 78",
    "14 010",
    "wijkredactie@delfshaven.example",
    "fatma@",
    "Schiedamseweg",
    "Stichting De Havenloods",
    "Rotterdam",
]


@pytest.fixture
def voorbeeld(delfshaven):
    """With all that may and may not come along."""
    wijksite = Wijksite.objects.get(pk=delfshaven.pk)
    wijksite.primair = "#1F5E3B"
    wijksite.hoeken = "rond"
    wijksite.lettertype = "systeem"
    wijksite.telefoon = "010 123 45 67"
    wijksite.email = "wijkredactie@delfshaven.example"
    wijksite.adres = "Schiedamseweg 12, Rotterdam"
    wijksite.verwerkingsverantwoordelijke = "Stichting De Havenloods"
    wijksite.slogan = "Delfshaven doet het samen"
    wijksite.logo = make_picture("Logo van Delfshaven")
    wijksite.save()
    theme = Thema.objects.filter(locale__language_code="nl", ouder=None).first()
    SiteThema.objects.create(wijksite=wijksite, thema=theme)
    return wijksite


def add_page(wijksite, title, slug, *blocks, parent=None, **fields):
    page = ContentPage(title=title, slug=slug, inhoud=list(blocks), **fields)
    (parent or wijksite.site.root_page.specific).add_child(instance=page)
    page.save_revision().publish()
    return page


def text(html):
    return ("tekst", RichText(html))


def make_from(voorbeeld, **fields):
    fields = {"naam": "Spangen", "host": "spangen.localhost", "gemeente": "Schiedam", "open": True, **fields}
    return nieuwe_site(NieuweSite(voorbeeld="delfshaven", **fields))


def page_of(wijksite, slug):
    return Page.objects.descendant_of(wijksite.site.root_page).get(slug=slug).specific


def stored_words(wijksite):
    """All that is stored of a site's pages, older versions too, and its settings and menus."""
    pages = list(Page.objects.descendant_of(wijksite.site.root_page, inclusive=True))
    words = [json.dumps(page.specific.serializable_data(), default=str, ensure_ascii=False) for page in pages]
    ids = [str(page.pk) for page in pages]
    words += [
        json.dumps(row.content, ensure_ascii=False) for row in Revision.objects.filter(object_id__in=ids)
    ]
    words += [str(item) + item.url for item in MenuItem.objects.filter(wijksite=wijksite)]
    words.append(
        json.dumps(Wijksite.objects.filter(pk=wijksite.pk).values()[0], default=str, ensure_ascii=False)
    )
    return "\n".join(words)


def test_look_and_themes_come_along_and_a_colour_that_was_chosen_wins(voorbeeld):
    wijksite = Wijksite.objects.get(pk=make_from(voorbeeld, kleuren={"accent": "#7A1F5C"}).pk)
    assert (wijksite.primair, wijksite.hoeken, wijksite.lettertype) == ("#1F5E3B", "rond", "systeem")
    assert wijksite.accent == "#7A1F5C"
    chosen = [row.thema_id for row in voorbeeld.site_themas.all()]
    assert len(chosen) == 1
    assert [row.thema_id for row in wijksite.site_themas.all()] == chosen


def test_pages_come_along_in_their_places_and_can_be_read(voorbeeld):
    about = add_page(voorbeeld, "Vrijwilliger worden", "vrijwilliger", text("<p>Iedereen kan helpen.</p>"))
    add_page(voorbeeld, "Hoe begint u?", "begin", text("<p>Kom langs.</p>"), parent=about, in_zoeken=False)
    wijksite = make_from(voorbeeld)
    host = Client(headers={"host": "spangen.localhost"})
    assert "Iedereen kan helpen." in host.get("/vrijwilliger/").content.decode()
    assert "Kom langs." in host.get("/vrijwilliger/begin/").content.decode()
    assert page_of(wijksite, "begin").in_zoeken is False


def test_a_plan_names_the_pages_that_come_along(voorbeeld):
    add_page(voorbeeld, "Wonen in Delfshaven", "wonen-in-delfshaven")
    asked = NieuweSite(naam="Spangen", host="spangen.localhost", voorbeeld="delfshaven")
    plan = maak_plan(asked)
    wijksite = nieuwe_site(asked)
    made = Page.objects.descendant_of(wijksite.site.root_page, inclusive=True)
    assert sorted(plan.paginas) == sorted(made.values_list("title", flat=True))
    assert "Wonen in Spangen" in plan.paginas
    assert page_of(wijksite, "wonen-in-spangen").live


def test_what_an_editor_made_of_a_start_page_takes_its_place(voorbeeld):
    rules = page_of(voorbeeld, "huisregels")
    rules.inhoud = [text("<p>Wij groeten elkaar.</p>")]
    rules.save_revision().publish()
    wijksite = make_from(voorbeeld)
    assert "Wij groeten elkaar." in page_of(wijksite, "huisregels").inhoud[0].value.source
    assert (
        Page.objects.descendant_of(wijksite.site.root_page).filter(slug__startswith="huisregels").count() == 1
    )


def test_organisations_activities_drafts_and_closed_pages_stay_behind(voorbeeld):
    profile = make_organisation(voorbeeld, "Buurthuis De Brug")
    make_activity(profile, "Samen eten")
    draft = add_page(voorbeeld, "Nog niet af", "nog-niet-af")
    add_page(voorbeeld, "Onder een concept", "onder-concept", parent=draft)
    draft.unpublish()
    closed = add_page(voorbeeld, "Alleen voor ons", "alleen-voor-ons")
    closed.view_restrictions.create(restriction_type="login")
    wijksite = make_from(voorbeeld)
    titles = set(Page.objects.descendant_of(wijksite.site.root_page).values_list("title", flat=True))
    assert not titles & {
        "Buurthuis De Brug",
        "Samen eten",
        "Nog niet af",
        "Onder een concept",
        "Alleen voor ons",
    }


def test_nothing_says_how_to_reach_the_example_or_whose_it_is(voorbeeld):
    """Nor in older versions of the pages."""
    contact = page_of(voorbeeld, "contact")
    own = {
        "titel": "Vraag naar Fatma",
        "tekst": "Zij helpt u.",
        "telefoon": "06 12 34 56 78",
        "uren": "",
        "email": "fatma@delfshaven.example",
        "adres": "Schiedamseweg 12",
    }
    contact.inhoud = [("contact", own)]
    contact.save_revision().publish()
    numbers = [
        {"titel": "Gemeente", "telefoon": "14 010", "tekst": "", "url": "", "pictogram": ""},
        {"titel": "Gevaar", "telefoon": "112", "tekst": "", "url": "", "pictogram": ""},
        {"titel": "Veilig Thuis", "telefoon": "0800 2000", "tekst": "", "url": "", "pictogram": ""},
        {
            "titel": "Wijkteam",
            "telefoon": "010 123 45 67",
            "tekst": "Bel 06-12345678",
            "url": "",
            "pictogram": "",
        },
    ]
    add_page(
        voorbeeld,
        "Welkom in Delfshaven",
        "welkom-in-delfshaven",
        ("contact", own),
        ("melden", {"titel": "", "tekst": "", "nummers": numbers}),
        text(
            "<p>Delfshaven hoort bij Rotterdam. Bel 010 123 45 67, 06 12 34 56 78 of "
            '<a href="mailto:wijkredactie@delfshaven.example">wijkredactie@delfshaven.example</a>. Of kom naar '
            "Schiedamseweg 12, Rotterdam. Stichting De Havenloods, delfshaven.localhost, 14 010. "
            '<a href="tel:+31101234567">Bel ons</a>. 113 of 0800-0113 mag altijd.</p>'
        ),
        intro="Alles over Delfshaven",
        seo_title="Delfshaven",
        search_description="Delfshaven in Rotterdam",
    )
    root = voorbeeld.site.root_page.specific
    root.intro = "Delfshaven, bel 010 123 45 67"
    root.blokken = [("contact", own), text("<p>Hallo Delfshaven</p>")]
    root.seo_title = "Delfshaven"
    root.save_revision().publish()
    wijksite = make_from(voorbeeld)
    words = stored_words(wijksite)
    assert [secret for secret in SECRETS if secret in words] == []
    assert "+31101234567" not in words
    page = page_of(wijksite, "welkom-in-spangen")
    assert page.title == "Welkom in Spangen"
    assert "Spangen hoort bij Schiedam" in page.inhoud[2].value.source
    phones = [number["telefoon"] for number in page.inhoud[1].value["nummers"]]
    assert phones == ["", "112", "0800 2000", ""]
    assert "0800-0113" in page.inhoud[2].value.source
    front = HomePage.objects.get(pk=wijksite.site.root_page_id)
    assert front.title == "Spangen"
    assert "Hallo Spangen" in front.blokken[1].value.source


def test_a_contact_block_shows_how_to_reach_the_new_site(voorbeeld):
    own = {"titel": "", "tekst": "", "telefoon": "06 12 34 56 78", "uren": "", "email": "", "adres": ""}
    add_page(voorbeeld, "Hulp", "hulp", ("contact", own))
    wijksite = make_from(voorbeeld)
    Wijksite.objects.filter(pk=wijksite.pk).update(telefoon="010 765 43 21")
    page = Client(headers={"host": "spangen.localhost"}).get("/hulp/").content.decode()
    assert "010 765 43 21" in page


def test_in_the_same_gemeente_its_number_stays(voorbeeld):
    add_page(voorbeeld, "Hulp", "hulp", text("<p>Bel de gemeente: 14 010.</p>"))
    wijksite = make_from(voorbeeld, gemeente="Rotterdam")
    assert "14 010" in page_of(wijksite, "hulp").inhoud[0].value.source


def test_links_go_to_the_pages_of_the_new_site(voorbeeld, amersfoort):
    profile = make_organisation(voorbeeld, "Buurthuis De Brug")
    goal = add_page(voorbeeld, "Doel", "doel")
    elsewhere = page_of(amersfoort, "over")
    guide, contact = page_of(voorbeeld, "organisaties"), page_of(voorbeeld, "contact")
    html = "".join(
        f'<p><a linktype="page" id="{page.pk}">{name}</a></p>'
        for name, page in [
            ("doel", goal),
            ("gids", guide),
            ("contact", contact),
            ("elders", elsewhere),
            ("de brug", profile),
        ]
    )
    html += (
        '<p><a href="http://delfshaven.localhost/doel/">adres</a> '
        '<a href="http://delfshaven.localhost/organisaties/x/">weg</a> '
        '<a href="https://www.rivm.nl/">rivm</a> <a linktype="document" id="1">stuk</a></p>'
    )
    card = {"titel": "Kaart", "tekst": "", "afbeelding": None, "pictogram": "", "pagina": goal, "url": ""}
    lost = {**card, "pagina": profile}
    by_address = {**card, "pagina": None, "url": "http://delfshaven.localhost/doel/"}
    add_page(
        voorbeeld,
        "Verwijzer",
        # Stands before what it points to in the alphabet, not in the tree: order must not matter.
        "a-verwijzer",
        text(html),
        ("kaarten", {"titel": "", "kaarten": [card, lost, by_address]}),
    )
    wijksite = make_from(voorbeeld)
    page = page_of(wijksite, "a-verwijzer")
    source = page.inhoud[0].value.source
    new_goal = page_of(wijksite, "doel")
    assert 'linktype="page"' in source
    for slug in ("doel", "organisaties", "contact"):
        assert f'id="{page_of(wijksite, slug).pk}"' in source
    assert f'id="{elsewhere.pk}"' in source
    for gone in (goal, guide, contact, profile):
        assert f'id="{gone.pk}"' not in source
    assert "de brug" in source
    assert 'href="http://spangen.localhost/doel/"' in source
    assert "delfshaven.localhost" not in source
    assert "weg" in source
    assert 'href="https://www.rivm.nl/"' in source
    assert "document" not in source
    cards = page.inhoud[1].value["kaarten"]
    assert cards[0]["pagina"].pk == new_goal.pk
    assert cards[1]["pagina"] is None
    assert cards[2]["url"] == "http://spangen.localhost/doel/"


def test_pictures_and_documents_stay_behind(voorbeeld):
    """They show people and places there, who said yes to that site."""
    picture = make_picture("Fatma aan het fornuis")
    card = {
        "titel": "Kaart",
        "tekst": "",
        "afbeelding": picture,
        "pictogram": "soup",
        "pagina": None,
        "url": "",
    }
    page = add_page(
        voorbeeld,
        "Beeld",
        "beeld",
        text(f'<p>Voor</p><embed embedtype="image" id="{picture.pk}" alt="Fatma" format="left"/>'),
        ("afbeelding", {"afbeelding": picture, "onderschrift": "Fatma"}),
        ("kaarten", {"titel": "", "kaarten": [card]}),
        deelafbeelding=picture,
    )
    assert len(page.inhoud) == 3
    root = voorbeeld.site.root_page.specific
    root.afbeelding = picture
    root.save_revision().publish()
    wijksite = make_from(voorbeeld)
    copy = page_of(wijksite, "beeld")
    assert [block.block_type for block in copy.inhoud] == ["tekst", "kaarten"]
    assert copy.inhoud[1].value["kaarten"][0]["afbeelding"] is None
    assert copy.inhoud[1].value["kaarten"][0]["pictogram"] == "soup"
    assert copy.deelafbeelding is None
    assert HomePage.objects.get(pk=wijksite.site.root_page_id).afbeelding is None
    stored = Wijksite.objects.get(pk=wijksite.pk)
    assert stored.logo is None
    assert stored.hero is None
    assert "Fatma" not in stored_words(wijksite)


def test_the_menus_stand_as_they_do_there_and_point_at_the_new_pages(voorbeeld):
    goal = add_page(voorbeeld, "Doel", "doel")
    profile = make_organisation(voorbeeld, "Buurthuis De Brug")
    MenuItem.objects.filter(wijksite=voorbeeld).delete()
    for order, fields in enumerate(
        [
            {"pagina": goal, "titel": "Over Delfshaven"},
            {"pagina": profile},
            {"pagina": page_of(voorbeeld, "agenda")},
            {"url": "/zoeken/", "titel": "Zoeken"},
            {"url": "http://delfshaven.localhost/doel/", "titel": "Doel"},
            {"pagina": page_of(voorbeeld, "huisregels"), "plek": "voet"},
        ]
    ):
        MenuItem.objects.create(wijksite=voorbeeld, sort_order=order, **{"plek": "hoofd", **fields})
    wijksite = make_from(voorbeeld)
    items = MenuItem.objects.filter(wijksite=wijksite).select_related("pagina")
    top = [(str(item), item.url) for item in items if item.plek == "hoofd"]
    assert top[:4] == [
        ("Over Spangen", ""),
        ("Agenda", ""),
        ("Zoeken", "/zoeken/"),
        ("Doel", "http://spangen.localhost/doel/"),
    ]
    assert all(item.pagina.path.startswith(wijksite.site.root_page.path) for item in items if item.pagina)
    # What a new site starts with and the example took out can still be reached.
    assert {"Alle organisaties", "Contact"} <= {title for title, _url in top}
    assert len({item.pagina_id for item in items if item.pagina}) == len(
        [item for item in items if item.pagina]
    )


def test_the_privacy_page_names_no_controller_of_the_example(voorbeeld):
    page = page_of(voorbeeld, "privacy")
    page.inhoud = [text("<p>Dat is Stichting De Havenloods.</p>")]
    page.save_revision().publish()
    wijksite = make_from(voorbeeld)
    stored = Wijksite.objects.get(pk=wijksite.pk)
    assert stored.privacypagina_id == page_of(wijksite, "privacy").pk
    assert "Havenloods" not in stored_words(wijksite)
    assert stored.verwerkingsverantwoordelijke == ""


def test_the_example_itself_stays_as_it_was(voorbeeld):
    page = add_page(voorbeeld, "Doel", "doel", text("<p>Hallo Delfshaven</p>"))
    before = stored_words(voorbeeld)
    make_from(voorbeeld)
    assert stored_words(voorbeeld) == before
    assert ContentPage.objects.get(pk=page.pk).inhoud[0].value.source == "<p>Hallo Delfshaven</p>"


def test_an_editor_can_save_the_copies_as_they_are(voorbeeld):
    numbers = [{"titel": "Wijkteam", "telefoon": "010 123 45 67", "tekst": "", "url": "", "pictogram": ""}]
    add_page(
        voorbeeld,
        "Hulp",
        "hulp",
        ("melden", {"titel": "", "tekst": "", "nummers": numbers}),
        text("<p>x</p>"),
    )
    wijksite = make_from(voorbeeld)
    for page in ContentPage.objects.descendant_of(wijksite.site.root_page):
        page.full_clean()
        page.inhoud.stream_block.clean(page.inhoud)
