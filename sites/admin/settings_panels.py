"""The settings of a site, in the order in which a person thinks of them."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
)

from sites.admin.look.panels import LookTab, PairsPanel
from sites.admin.modules_form import modules_tab
from sites.admin.settings_form import WijksiteForm
from sites.admin.widgets import ColourInput


def colours(*names: str) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(name, widget=ColourInput) for name in names])


def settings_panels() -> Panel:
    return TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("naam"),
                    FieldPanel("soort"),
                    FieldPanel("gemeente"),
                    FieldPanel("slogan"),
                    FieldPanel("wijken", widget=forms.CheckboxSelectMultiple),
                    FieldPanel("talen"),
                    MultiFieldPanel(
                        [
                            # Opening and stopping have pages of their own, which ask and say what follows.
                            HelpPanel(template="sites/admin/websites/in_instellingen.html"),
                            FieldPanel("oefensite"),
                            FieldPanel("nieuw_wachtwoord"),
                        ],
                        heading=_("Who can see the site?"),
                    ),
                ],
                heading=_("Wijk or city"),
            ),
            LookTab(
                [
                    FieldPanel("logo"),
                    FieldPanel("hero"),
                    MultiFieldPanel(
                        [
                            colours("primair", "op_primair"),
                            colours("accent", "op_accent"),
                            colours("achtergrond", "vlak"),
                            colours("tekst", "tekst_zacht"),
                            colours("lijn"),
                        ],
                        heading=_("Colours"),
                        help_text=_("Each colour of a text must stand out from the colour behind it."),
                    ),
                    PairsPanel(heading=_("Can everybody read it?")),
                    FieldPanel("hoeken"),
                    FieldPanel("lettertype"),
                    InlinePanel(
                        "partnerlogos",
                        heading=_("Who makes the site with you"),
                        label=_("Partner"),
                        help_text=_("Their logos stand at the bottom of every page."),
                        panels=[FieldPanel("naam"), FieldPanel("logo"), FieldPanel("url")],
                    ),
                ],
                heading=_("Look"),
            ),
            ObjectList(
                [
                    FieldPanel("telefoon"),
                    FieldPanel("telefoon_uren"),
                    FieldPanel("email"),
                    FieldPanel("adres"),
                    MultiFieldPanel(
                        [
                            FieldRowPanel([FieldPanel("kaart_lat"), FieldPanel("kaart_lon")]),
                            FieldPanel("kaart_zoom"),
                        ],
                        heading=_("Where does the map start?"),
                    ),
                ],
                heading=_("Contact"),
            ),
            modules_tab(),
            ObjectList(
                [
                    InlinePanel(
                        "menu_items",
                        heading=_("Menu"),
                        label=_("Menu item"),
                        panels=[
                            FieldPanel("plek"),
                            FieldPanel("pagina"),
                            FieldPanel("titel"),
                            FieldPanel("url"),
                        ],
                    ),
                ],
                heading=_("Menu"),
            ),
            ObjectList(
                [
                    HelpPanel(
                        _(
                            "Choose which themes the site shows, in your order; without a choice all are shown."
                        )
                    ),
                    InlinePanel(
                        "site_themas",
                        heading=_("Themes"),
                        label=_("Theme"),
                        panels=[FieldPanel("thema", widget=forms.Select)],
                    ),
                ],
                heading=_("Themes"),
            ),
            ObjectList(
                [
                    FieldPanel("verwerkingsverantwoordelijke"),
                    FieldPanel("privacypagina"),
                    FieldPanel("toegankelijkheidsverklaring"),
                ],
                heading=_("Legal"),
            ),
        ],
        base_form_class=WijksiteForm,
    )
