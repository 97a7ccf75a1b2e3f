"""What an account that goes leaves behind at the organisations it served; whoever deleted it, and why."""

from collections.abc import Iterator
from typing import Any

from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext as _

from accounts.invitation import platform_url
from accounts.leaving import register_consequences
from accounts.models import User
from organisaties import claims, invitations
from organisaties.audit import schrijf_op
from organisaties.models import Lidmaatschap
from organisaties.redactie import mail_redactie
from organisaties.sign_up import sending


def is_last_beheerder(lid: Lidmaatschap) -> bool:
    others = Lidmaatschap.objects.filter(organisatie=lid.organisatie_id).exclude(pk=lid.pk)
    return lid.is_beheerder and not others.beheerders().exists()


def consequences(user: User) -> Iterator[str]:
    for lid in Lidmaatschap.objects.van(user).met_pagina().order_by("pk"):
        words = {"organisation": lid.organisatie.title}
        if is_last_beheerder(lid):
            yield (
                _(
                    "You are the only manager of %(organisation)s. Better choose somebody else first. "
                    "Otherwise we tell the editors, and they call the organisation."
                )
                % words
            )
        else:
            yield _("You do not keep %(organisation)s up to date any more.") % words


@receiver(pre_delete, sender=User)
def before_account_goes(sender: type[User], instance: User, **kwargs: Any) -> None:
    """The memberships go with the row; an organisation without beheerder is for the redactie to call."""
    for lid in Lidmaatschap.objects.van(instance).met_pagina():
        page = lid.organisatie
        schrijf_op(page, "lid.account_weg", None, wie=instance.pk)
        if is_last_beheerder(lid):
            url = platform_url("organisatie_mensen", page_id=page.pk)
            words = {"organisation": page.title, "who": instance.get_full_name(), "url": url}
            mail_redactie(lid.wijksite, "organisaties/email/no_beheerder", **words)
    invitations.forget_address(instance.email)
    claims.forget_address(instance.email)
    sending.forget_address(instance.email)


register_consequences(consequences)
