"""The subjects of a profile, in the order in which they are asked."""

from django.utils.translation import gettext_lazy as _

from mijn.editing.description_form import DescriptionForm
from mijn.editing.section import Section
from mijn.pictures.section_forms import LogoForm, PhotosForm
from mijn.profile import words
from mijn.profile.hours_form import HoursForm
from mijn.profile.people_forms import PeopleForm
from mijn.profile.places_forms import PlacesForm
from mijn.profile.text_forms import ActivitiesForm, LanguagesForm, NameForm
from mijn.profile.website_form import WebsiteForm
from organisaties.models import OrganisatiePage


class ProfileDescriptionForm(DescriptionForm):
    class Meta:
        model = OrganisatiePage
        fields = ()


SECTIONS = (
    Section(
        "naam",
        _("Name"),
        _("What is it called?"),
        ("title", "regel", "kvk"),
        words.of_name,
        NameForm,
        words.hints_of_name,
    ),
    Section(
        "wat",
        _("What and for whom"),
        _("What do you do, and for whom?"),
        ("soort_organisatie", "themas", "doelgroepen", "behoeften"),
        words.of_activities,
        ActivitiesForm,
        words.hints_of_activities,
    ),
    Section(
        "beschrijving",
        _("About us"),
        _("Tell about your organisation"),
        ("beschrijving",),
        words.of_description,
        ProfileDescriptionForm,
        words.hints_of_description,
    ),
    Section(
        "plek",
        _("Place"),
        _("Where are you?"),
        ("plekken",),
        words.of_places,
        PlacesForm,
        words.hints_of_places,
        template="mijn/bewerken/rijen.html",
        adds="plek_erbij",
    ),
    Section(
        "openingstijden",
        _("Opening hours"),
        _("When can people come?"),
        ("openingstijden",),
        words.of_opening_hours,
        HoursForm,
        words.hints_of_opening_hours,
    ),
    Section(
        "fotos",
        _("Pictures"),
        _("Pictures"),
        ("fotos",),
        words.of_photos,
        PhotosForm,
        words.hints_of_photos,
        template="mijn/bewerken/fotos.html",
        adds="foto_erbij",
    ),
    Section(
        "logo",
        _("Logo"),
        _("Do you have a logo?"),
        ("logo",),
        words.of_logo,
        LogoForm,
        template="mijn/bewerken/beeld.html",
        adds="logo_erbij",
    ),
    Section(
        "mensen",
        _("People"),
        _("Who are the people?"),
        ("mensen",),
        words.of_people,
        PeopleForm,
        template="mijn/bewerken/rijen.html",
        adds="mens_erbij",
    ),
    Section(
        "talen",
        _("Languages"),
        _("Which languages do you speak?"),
        ("spreektalen",),
        words.of_languages,
        LanguagesForm,
    ),
    Section(
        "website",
        _("Website and channels"),
        _("Where are you on the internet?"),
        ("website", "bellen", "socials"),
        words.of_website,
        WebsiteForm,
    ),
)
