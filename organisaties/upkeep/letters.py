"""The mail that asks whether everything is still right: one for all organisations of a person."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format

from accounts.invitation import platform_url
from accounts.letters import mail_address_after_commit, mail_after_commit
from organisaties.models import Herinnering
from organisaties.upkeep.links import KLOPT_WORKS, klopt_token, uit_token
from organisaties.upkeep.responsible import Ontvanger
from sites.site_of import sites_of

TEMPLATE = "organisaties/email/klopt"


def ask(ontvanger: Ontvanger, rows: Sequence[Herinnering]) -> None:
    """In the look of the site of the first."""
    sites = sites_of([row.organisatie for row in rows])
    first = sites[rows[0].organisatie_id]
    with translation.override(settings.LANGUAGE_CODE):
        until = date_format(timezone.localtime(rows[0].verstuurd_op) + KLOPT_WORKS, "l j F")
    words: dict[str, Any] = {
        "vragen": [question(row, sites[row.organisatie_id].naam) for row in rows],
        "naam": rows[0].organisatie.title,
        "site": first.naam,
        "nog_eens": all(row.keer == Herinnering.Keer.TWEEDE for row in rows),
        "until": until,
        "redactie_telefoon": str(first.telefoon or ""),
        "redactie_email": first.email,
        "look": str(first.pk),
    }
    if ontvanger.user is not None:
        mail_after_commit(ontvanger.user, TEMPLATE, is_lid=True, **words)
    else:
        mail_address_after_commit(ontvanger.email, TEMPLATE, is_lid=False, **words)


def question(row: Herinnering, site: str) -> dict[str, str]:
    return {
        "naam": row.organisatie.title,
        "site": site,
        "klopt": platform_url("mijn_klopt_mail", token=klopt_token(row)),
        "uit": platform_url("mijn_herinnering_uit", token=uit_token(row)),
        "zelf": platform_url("mijn_aanvragen", pk=row.organisatie_id),
    }
