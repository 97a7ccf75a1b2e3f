"""What is done when an organisation is signed up, as the history of its page says it."""

from django.utils.translation import gettext_lazy as _

from organisaties.audit import register_actie

register_actie(
    "aanmelding.gedaan",
    _("Signed up"),
    _("%(door)s signed up this organisation (sign-up %(aanmelding)s)"),
)
