"""The subjects of a profile, in the order in which they are asked."""

from django.utils.translation import gettext_lazy as _

from mijn.editing.description_form import DescriptionForm
from mijn.editing.section import Section
from mijn.profile import words
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
        ("title", "regel"),
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
