"""The blocks with which editors make a page."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.validators import MaxLengthValidator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.fields import StreamValue
from wagtail.images.blocks import ImageChooserBlock

from cms.blocks import FilmBlock, PictureBlock, TextBlock
from cms.telephone import validate_telephone
from evenementen.search import SOORT as ACTIVITEIT
from home.links import list_url, path_to
from home.live_lists import coming_moments, has_kind, organisations
from organisaties.search import SOORT as ORGANISATIE
from sites.module_pages import closed_pages
from themas.pictograms import validate_pictogram
from themas.vocabulary import Vocabulary

# Inside a box that has a heading of its own.
SMALL_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]
MAX_CARDS = 12
MAX_LISTED = 20
DEFAULT_LISTED = 6

Context = dict[str, Any]


def theme_choices() -> list[tuple[str, str]]:
    return Vocabulary.load(get_language()).choices("thema")


class PictogramBlock(blocks.CharBlock):
    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("max_length", 50)
        kwargs.setdefault("label", _("Pictogram"))
        kwargs.setdefault("help_text", _("The name of a drawing of lucide.dev, such as “soup”."))
        super().__init__(validators=[validate_pictogram], **kwargs)


class PhoneBlock(blocks.CharBlock):
    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("max_length", 25)
        kwargs.setdefault("label", _("Phone"))
        super().__init__(validators=[validate_telephone], **kwargs)


class CalloutBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), required=False, max_length=120)
    tekst = blocks.RichTextBlock(label=_("Text"), features=SMALL_TEXT_FEATURES)

    class Meta:
        label = _("Highlighted")
        icon = "pick"
        template = "blocks/uitgelicht.html"


class FoldOutBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Question or title"), max_length=160)
    tekst = blocks.RichTextBlock(label=_("Answer"), features=SMALL_TEXT_FEATURES)

    class Meta:
        label = _("Fold-out")
        icon = "collapse-down"
        template = "blocks/uitklap.html"


class CardBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), max_length=80)
    tekst = blocks.TextBlock(label=_("Text"), required=False, validators=[MaxLengthValidator(300)])
    afbeelding = ImageChooserBlock(label=_("Picture"), required=False)
    pictogram = PictogramBlock(label=_("Pictogram when there is no picture"))
    pagina = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("Or an address elsewhere"), required=False)

    class Meta:
        label = _("Card")
        icon = "doc-empty"


@dataclass(frozen=True)
class Card:
    titel: str
    tekst: str
    afbeelding: Any
    pictogram: str
    doel_url: str


class CardsBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), required=False, max_length=120)
    kaarten = blocks.ListBlock(CardBlock(), label=_("Cards"), min_num=1, max_num=MAX_CARDS)

    class Meta:
        label = _("Cards")
        icon = "grip"
        template = "blocks/kaarten.html"

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        context = super().get_context(value, parent_context=parent_context)
        request, shown = context.get("request"), context.get("page")
        closed = closed_pages(card["pagina"] for card in value["kaarten"] if card["pagina"])
        context["kaarten"] = [
            Card(
                titel=card["titel"],
                tekst=card["tekst"],
                afbeelding=card["afbeelding"],
                pictogram=card["pictogram"],
                doel_url=path_to(card["pagina"], request, shown) if card["pagina"] else card["url"],
            )
            for card in value["kaarten"]
            # It would say what is there and lead nowhere.
            if not card["pagina"] or card["pagina"].pk not in closed
        ]
        return context


@dataclass(frozen=True)
class Contact:
    telefoon: str
    uren: str
    email: str
    adres: str


class ContactBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), required=False, max_length=120)
    tekst = blocks.TextBlock(label=_("Text"), required=False)
    telefoon = PhoneBlock(help_text=_("Leave all four empty to show how to reach the site itself."))
    uren = blocks.CharBlock(label=_("When can people call?"), required=False, max_length=120)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    adres = blocks.TextBlock(label=_("Address"), required=False)

    class Meta:
        label = _("Contact")
        icon = "mail"
        template = "blocks/contact.html"
        # Emptied in a page that another site takes over (sites.rewriting).
        contact_data = True

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        context = super().get_context(value, parent_context=parent_context)
        own = Contact(value["telefoon"], value["uren"], value["email"], value["adres"])
        site = getattr(context.get("request"), "wijksite", None)
        if site is not None and own == Contact("", "", "", ""):
            own = Contact(site.telefoon, site.telefoon_uren, site.email, site.adres)
        context["contact"] = own
        return context


class LiveListBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), required=False, max_length=120)
    soort = blocks.ChoiceBlock(
        label=_("What"),
        choices=[(ACTIVITEIT, _("Coming activities")), (ORGANISATIE, _("Organisations"))],
        default=ACTIVITEIT,
    )
    thema = blocks.ChoiceBlock(
        label=_("Theme"), choices=theme_choices, required=False, help_text=_("Empty: all themes.")
    )
    aantal = blocks.IntegerBlock(
        label=_("How many at most"), min_value=1, max_value=MAX_LISTED, default=DEFAULT_LISTED
    )

    class Meta:
        label = _("List that keeps itself up to date")
        icon = "list-ul"
        template = "blocks/lijst.html"

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        context = super().get_context(value, parent_context=parent_context)
        site = getattr(context.get("request"), "wijksite", None)
        if site is None:
            return context
        context["uitgezet"] = not has_kind(site, value["soort"])
        theme, number = value["thema"] or "", value["aantal"] or DEFAULT_LISTED
        if value["soort"] == ORGANISATIE:
            context["kaarten"] = organisations(site, number, theme)
        else:
            context["momenten"] = coming_moments(site, number, theme)
        context["meer_url"] = list_url(value["soort"], theme)
        return context


class ReportNumberBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("What is the matter?"), max_length=120)
    telefoon = PhoneBlock()
    tekst = blocks.CharBlock(label=_("Who answers, and when"), required=False, max_length=200)
    url = blocks.URLBlock(label=_("Page on which to report it"), required=False)
    pictogram = PictogramBlock()

    class Meta:
        label = _("Number")
        icon = "mobile-alt"


class ReportBlock(blocks.StructBlock):
    """Where to report something: the numbers of the gemeente itself, and those of the whole country."""

    titel = blocks.CharBlock(label=_("Title"), required=False, max_length=120)
    tekst = blocks.TextBlock(label=_("Text"), required=False)
    nummers = blocks.ListBlock(ReportNumberBlock(), label=_("Numbers"), min_num=1, max_num=MAX_CARDS)

    class Meta:
        label = _("Something to report?")
        icon = "warning"
        template = "blocks/melden.html"


class ContentBlock(blocks.StreamBlock):
    tekst = TextBlock()
    afbeelding = PictureBlock()
    film = FilmBlock()
    uitgelicht = CalloutBlock()
    kaarten = CardsBlock()
    uitklap = FoldOutBlock()
    contact = ContactBlock()
    lijst = LiveListBlock()
    melden = ReportBlock()

    class Meta:
        required = False


def pictures_in(stream: StreamValue) -> Iterator[Any]:
    """The pictures of a stream of ContentBlock, in order."""
    for block in stream:
        if block.block_type == "afbeelding" and block.value["afbeelding"]:
            yield block.value["afbeelding"]
        elif block.block_type == "kaarten":
            yield from (card["afbeelding"] for card in block.value["kaarten"] if card["afbeelding"])
