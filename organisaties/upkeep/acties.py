"""What is asked and said about an organisation, as the history of its page says it."""

from django.utils.translation import gettext_lazy as _

from organisaties.audit import register_actie

for actie, label, sentence in (
    (
        "feit.klopt_per_mail",
        _("Everything is still right"),
        _("“Yes, everything is still right”, with a link in a mail"),
    ),
    (
        "herinnering.uit",
        _("No more reminders"),
        _("Wants no more mails that ask whether everything is still right"),
    ),
    (
        "herinnering.aan",
        _("Reminders again"),
        _("Wants mails again that ask whether everything is still right"),
    ),
    ("gebeld.klopt", _("Called"), _("Called: everything is still right")),
    ("gebeld.geen_gehoor", _("Called"), _("Called: no answer")),
    ("gebeld.wil_niet_meer", _("Called"), _("Called: does not want to be asked any more")),
    ("gebeld.toch_weer", _("May be asked again"), _("May be asked again whether everything is still right")),
    (
        "melding.ontvangen",
        _("Report of a visitor"),
        _("A visitor says that something is not right (report %(melding)s)"),
    ),
    ("melding.opgelost", _("Report solved"), _("Report %(melding)s is solved")),
    ("melding.onzin", _("Report set aside"), _("Report %(melding)s is nonsense")),
    ("melding.open", _("Report opened again"), _("Report %(melding)s is open again")),
):
    register_actie(actie, label, sentence)
