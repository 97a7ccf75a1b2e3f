"""What an editor calls the places where two colours meet."""

from django.utils.translation import gettext_lazy as _

from sites.colours import SOFT_PRIMARY, ColourPair

PAIR_LABELS = {
    ColourPair("op_primair", "primair"): _("Text on the main colour"),
    ColourPair("op_accent", "accent"): _("Text on the accent"),
    ColourPair("tekst", "achtergrond"): _("Text on the background"),
    ColourPair("tekst", "vlak"): _("Text on cards"),
    ColourPair("tekst_zacht", "achtergrond"): _("Soft text on the background"),
    ColourPair("tekst_zacht", "vlak"): _("Soft text on cards"),
    ColourPair("primair", "achtergrond"): _("Links on the background"),
    ColourPair("primair", "vlak"): _("Links on cards"),
    ColourPair("tekst", SOFT_PRIMARY): _("Text on tinted boxes"),
    ColourPair("tekst_zacht", SOFT_PRIMARY): _("Soft text on tinted boxes"),
    ColourPair("primair", SOFT_PRIMARY): _("Links on tinted boxes"),
}
