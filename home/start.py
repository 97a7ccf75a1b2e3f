"""The pages with which a new site starts: whole sentences, to be made their own by its editors."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page
from wagtail.rich_text import RichText

from home.models import ContentPage, HomePage, ThemasPage
from home.starttekst import huisregels, over, privacy, toegankelijkheid
from sites.models import MenuItem, Wijksite
from sites.start import register_root, register_start_page

Text = Callable[[Wijksite], str]


def front_page(naam: str, slug: str) -> Page:
    return HomePage(title=naam, slug=slug)


def text_page(title: str, slug: str, intro: str, text: Text) -> Callable[[Wijksite, Page], Page]:
    def factory(wijksite: Wijksite, root: Page) -> Page:
        body: list[Any] = [("tekst", RichText(text(wijksite)))]
        return ContentPage(title=title, slug=slug, intro=intro, inhoud=body)

    return factory


def contact_page(wijksite: Wijksite, root: Page) -> Page:
    # No number of its own in the block: it then shows those of the site, also after they change.
    own = {"titel": "", "tekst": "", "telefoon": "", "uren": "", "email": "", "adres": ""}
    numbers = [
        {
            "titel": "Er is nu gevaar",
            "telefoon": "112",
            "tekst": "Ambulance, brandweer of politie. Dag en nacht.",
            "url": "",
            "pictogram": "siren",
        },
        {
            "titel": "Politie, als er geen haast is",
            "telefoon": "0900 8844",
            "tekst": "Dag en nacht.",
            "url": "https://www.politie.nl/aangifte-of-melding-doen",
            "pictogram": "shield",
        },
        {
            "titel": "Ruzie of geweld thuis: Veilig Thuis",
            "telefoon": "0800 2000",
            "tekst": "Gratis, dag en nacht. U hoeft uw naam niet te zeggen.",
            "url": "",
            "pictogram": "house-heart",
        },
        {
            "titel": "Denkt u aan zelfdoding? 113",
            "telefoon": "0800 0113",
            "tekst": "Gratis, dag en nacht.",
            "url": "https://www.113.nl",
            "pictogram": "life-buoy",
        },
    ]
    return ContentPage(
        title="Contact",
        slug="contact",
        intro="Wilt u iets vragen of zeggen? Bel, mail of kom langs. We helpen u graag.",
        inhoud=[
            ("contact", own),
            ("melden", {"titel": "Iets melden?", "tekst": "", "nummers": numbers}),
        ],
    )


def themas_page(wijksite: Wijksite, root: Page) -> Page:
    intro = "Kies een onderwerp. U ziet wat er deze week te doen is, en wie u kan helpen."
    return ThemasPage(title="Thema's", slug="themas", intro=intro)


register_root(front_page)
register_start_page(25, themas_page, plek=MenuItem.Plek.HOOFD)
register_start_page(30, contact_page, plek=MenuItem.Plek.HOOFD, over_zichzelf=True)
register_start_page(
    40,
    text_page("Over deze website", "over", "Wat vindt u hier, en wie maakt het?", over),
    plek=MenuItem.Plek.VOET,
)
register_start_page(
    50,
    text_page("Huisregels", "huisregels", "Zo gaan we hier met elkaar om.", huisregels),
    plek=MenuItem.Plek.VOET,
)
register_start_page(
    60,
    text_page(
        "Toegankelijkheid",
        "toegankelijkheid",
        "Iedereen moet deze website kunnen gebruiken.",
        toegankelijkheid,
    ),
    plek=MenuItem.Plek.VOET,
)
register_start_page(
    70,
    text_page("Privacy", "privacy", "Wat we van u weten, en wat niet.", privacy),
    is_privacy=True,
)
