"""The subjects of an activity, in the order in which they are asked."""

from django.utils.translation import gettext_lazy as _

from mijn.edit_activity import words
from mijn.edit_activity.forms import (
    ActivityDescriptionForm,
    ForWhomForm,
    NameForm,
    PlaceForm,
    PriceForm,
    SignUpForm,
)
from mijn.edit_activity.when_form import WhenForm
from mijn.editing.section import Section
from mijn.pictures.section_forms import ActivityPictureForm
from mijn.profile.words import hints_of_description, of_description

SECTIONS = (
    Section(
        "naam",
        _("Name"),
        _("What is it called?"),
        ("title", "regel"),
        words.of_name,
        NameForm,
        words.hints_of_name,
    ),
    Section(
        "wanneer",
        _("When?"),
        _("When is it?"),
        ("reeksen", "data"),
        words.of_when,
        WhenForm,
        words.hints_of_when,
        template="mijn/bewerken/wanneer.html",
    ),
    Section(
        "foto",
        _("Picture"),
        _("A picture of it"),
        ("afbeelding",),
        words.of_picture,
        ActivityPictureForm,
        template="mijn/bewerken/beeld.html",
        adds="foto_erbij",
    ),
    Section("waar", _("Where?"), _("Where is it?"), ("locatie",), words.of_place, PlaceForm),
    Section(
        "wie",
        _("For whom?"),
        _("What is it about, and for whom?"),
        ("themas", "doelgroepen", "behoeften"),
        words.of_whom,
        ForWhomForm,
        words.hints_of_whom,
    ),
    Section(
        "kosten",
        _("Price"),
        _("What does it cost?"),
        ("prijs_soort", "bedrag", "korting"),
        words.of_price,
        PriceForm,
    ),
    Section(
        "aanmelden",
        _("Sign up"),
        _("Do people have to sign up?"),
        ("aanmelden", "aanmelden_link", "aanmelden_tot_dagen", "plaatsen"),
        words.of_sign_up,
        SignUpForm,
    ),
    Section(
        "beschrijving",
        _("More about it"),
        _("Tell more about it"),
        ("beschrijving",),
        of_description,
        ActivityDescriptionForm,
        hints_of_description,
    ),
)
