"""What we know of somebody because of the organisations they serve, asked for, or are shown at."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data
from cms.own_data.wagtail import WHEN
from organisaties.audit import look_up_names
from organisaties.models import Aanmelding

register_own_data(
    OwnData(
        "lidmaatschappen",
        _("Organisations that you keep up to date"),
        "organisaties.Lidmaatschap",
        lambda user: Q(user=user),
        ("organisatie", "rol", "sinds"),
    )
)
register_own_data(
    OwnData(
        "leden_uitgenodigd",
        _("People who joined because you invited them"),
        "organisaties.Lidmaatschap",
        lambda user: Q(uitgenodigd_door=user),
        ("organisatie", "rol", "sinds"),
    )
)
register_own_data(
    OwnData(
        "uitnodigingen",
        _("Invitations for your address"),
        "organisaties.Uitnodiging",
        lambda user: Q(email__iexact=user.email),
        ("organisatie", "email", "naam", "rol", "verstuurd_op", "verloopt_op"),
    )
)
register_own_data(
    OwnData(
        "uitnodigingen_verstuurd",
        _("Invitations that you sent"),
        "organisaties.Uitnodiging",
        lambda user: Q(door=user),
        ("organisatie", "rol", "status", "verstuurd_op"),
    )
)
register_own_data(
    OwnData(
        "aanvragen",
        _("Requests of you to keep an organisation up to date"),
        "organisaties.Aanvraag",
        lambda user: Q(email__iexact=user.email),
        (
            "organisatie",
            "naam",
            "rol_in_woorden",
            "email",
            "telefoon",
            "opmerking",
            "gevraagd_op",
            "besluit",
            "besloten_op",
            "reden",
        ),
    )
)
register_own_data(
    OwnData(
        "aanvragen_besloten",
        _("Requests of others that you decided"),
        "organisaties.Aanvraag",
        lambda user: Q(besloten_door=user),
        ("organisatie", "besluit", "besloten_op"),
    )
)
register_own_data(
    OwnData(
        "aanmeldingen",
        _("Organisations that you signed up"),
        "organisaties.Aanmelding",
        lambda user: Q(contact_email__iexact=user.email),
        (
            "organisatie",
            *Aanmelding.GETYPT,
            "begonnen_op",
            "akkoord_op",
            "licentie",
            "verstuurd_op",
            "bewezen_op",
        ),
    )
)
register_own_data(
    OwnData(
        "contactpersoon",
        _("You as a contact person on the website"),
        "organisaties.Persoon",
        lambda user: Q(email__iexact=user.email),
        ("naam", "telefoon", "email", "foto", "toestemming_op"),
    )
)
register_own_data(
    OwnData(
        "toestemmingen_vastgelegd",
        _("Contact persons whose consent you wrote down"),
        "organisaties.Persoon",
        lambda user: Q(toestemming_vastgelegd_door=user),
        ("naam", "toestemming_op"),
    )
)
register_own_data(
    OwnData(
        "nagekeken_organisaties",
        _("Organisations that you checked"),
        "organisaties.OrganisatieFeiten",
        lambda user: Q(nagekeken_door=user),
        ("pagina", "nagekeken_op"),
    )
)
register_own_data(
    OwnData(
        "inzendingen",
        _("Versions that you handed in"),
        "organisaties.Inzending",
        lambda user: Q(door=user),
        ("pagina", "stand", "ingediend_op", "besloten_op", "reden"),
    )
)
register_own_data(
    OwnData(
        "inzendingen_besloten",
        _("Versions of organisations that you decided about"),
        "organisaties.Inzending",
        lambda user: Q(besloten_door=user),
        ("pagina", "stand", "besloten_op", "reden"),
    )
)
register_own_data(
    OwnData(
        "vertrouwen",
        _("Organisations of which you said whether they are trusted"),
        "organisaties.Vertrouwen",
        lambda user: Q(door=user),
        ("organisatie", "vertrouwd", "op"),
    )
)
register_own_data(
    OwnData(
        "vertrouwen_sites",
        _("Sites of which you said whether organisations are trusted"),
        "organisaties.SiteVertrouwen",
        lambda user: Q(door=user),
        ("wijksite", "vertrouwd", "op"),
    )
)
register_own_data(
    OwnData(
        "herinneringen",
        _("Mails that asked you whether everything is still right"),
        "organisaties.Herinnering",
        lambda user: Q(user=user),
        ("organisatie", "keer", "verstuurd_op", "bevestigd_op", "afgemeld_op"),
    )
)
register_own_data(
    OwnData(
        "gebeld",
        _("Organisations that you called"),
        "organisaties.Belpoging",
        lambda user: Q(door=user),
        ("organisatie", "uitkomst", "op"),
    )
)
register_own_data(
    OwnData(
        "meldingen_gedaan",
        _("Reports with your address of something that is not right"),
        "organisaties.Melding",
        lambda user: Q(email__iexact=user.email),
        ("pagina", "wat", "woorden", "email", "telefoon", "op", "status"),
    )
)
register_own_data(
    OwnData(
        "meldingen_afgehandeld",
        _("Reports of visitors that you dealt with"),
        "organisaties.Melding",
        lambda user: Q(door=user),
        ("pagina", "wat", "status", "afgehandeld_op"),
    )
)
register_own_data(
    OwnData(
        "opgeschreven",
        _("For whom you wrote something down"),
        "organisaties.Namens",
        lambda user: Q(door=user),
        ("organisatie", "naam", "begonnen_op"),
    )
)
register_own_data(
    OwnData(
        "gedaan",
        _("What you did, and what others did about you"),
        "wagtailcore.PageLogEntry",
        lambda user: Q(user=user) | Q(data__wie=user.pk),
        ("timestamp", "label", "message"),
        WHEN,
        prepare=look_up_names,
    )
)
