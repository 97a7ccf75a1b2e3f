"""What a member says of their organisation, as the redactie reads it; no phone number or address is in it."""

from django.utils.translation import gettext_lazy as _

from organisaties.audit import register_actie

for actie, label, sentence in (
    ("feit.telefoon", _("Phone number changed"), _("The phone number was changed")),
    ("feit.email", _("E-mail address changed"), _("The e-mail address was changed")),
    ("feit.klopt", _("Everything is still right"), _("“Yes, everything is still right”")),
    ("feit.foto", _("Words of a picture changed"), _("What is said of a picture was changed")),
    ("feit.dicht", _("Closed"), _("Closed from %(van)s until and including %(tot)s")),
    ("feit.open", _("Open after all"), _("Open after all from %(van)s until and including %(tot)s")),
    ("feit.gaat_niet_door", _("Is off"), _("Is off on %(dag)s")),
    ("feit.verplaatst", _("Moved"), _("Moved, on %(dag)s")),
    ("feit.vol", _("Full"), _("Full on %(dag)s")),
    ("feit.niet.gaat_niet_door", _("On after all"), _("On after all on %(dag)s")),
    ("feit.niet.verplaatst", _("Not moved after all"), _("Not moved after all on %(dag)s")),
    ("feit.niet.vol", _("There is room again"), _("There is room again on %(dag)s")),
    ("feit.periode.gaat_niet_door", _("For a while off"), _("Is off from %(dag)s")),
    ("feit.periode.verplaatst", _("For a while moved"), _("Moved from %(dag)s")),
    ("feit.periode.vol", _("For a while full"), _("Full from %(dag)s")),
    ("feit.periode.weg", _("For a while, taken back"), _("From now on it is on as planned")),
    ("feit.ongedaan", _("Undone"), _("What was said last was undone")),
):
    register_actie(actie, label, sentence)
