"""
What became of what an organisation handed in, by mail: everything of some minutes in one.

To whoever handed it in; when they do not belong to the organisation (any more), to its beheerders.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation

from accounts.letters import mail_after_commit
from accounts.models import User
from organisaties.membership_mail import FOLDER, may_mail, words_of
from organisaties.models import Inzending, Lidmaatschap, OrganisatiePage
from organisaties.review.differences import changed_by_redactie
from organisaties.review.kinds import organisation_of

# The redactie is done when nothing came for a while …
QUIET = timedelta(minutes=5)
# … and nobody waits longer than this, however long they go on.
LONGEST_WAIT = timedelta(minutes=30)


@dataclass(frozen=True)
class Post:
    """What one person, or the beheerders of an organisation, are told at once."""

    organisatie: OrganisatiePage
    door: User | None
    inzendingen: list[Inzending]

    def is_ready(self, now: datetime) -> bool:
        moments = [row.besloten_op for row in self.inzendingen if row.besloten_op]
        return max(moments) <= now - QUIET or min(moments) <= now - LONGEST_WAIT

    def readers(self) -> list[User]:
        members = Lidmaatschap.objects.van_organisatie(self.organisatie).select_related("user")
        if self.door is not None and self.door.is_active and members.van(self.door).exists():
            return [self.door]
        return [lid.user for lid in members.beheerders() if lid.user.is_active]


def all_post() -> list[Post]:
    rows = Inzending.objects.te_melden().select_related("pagina", "door", "revisie", "gepubliceerd")
    found: dict[tuple[int, int | None], list[Inzending]] = defaultdict(list)
    organisations: dict[int, OrganisatiePage] = {}
    for row in rows.order_by("besloten_op", "pk"):
        organisatie = organisation_of(row.pagina)
        if organisatie is not None:
            organisations[organisatie.pk] = organisatie
            found[organisatie.pk, row.door_id].append(row)
    return [Post(organisations[pk], rows[0].door, rows) for (pk, _door), rows in found.items()]


@transaction.atomic
def send(post: Post) -> int:
    """To how many people. What another run told already is left out."""
    pks = [row.pk for row in post.inzendingen]
    fresh = set(
        Inzending.objects.select_for_update().filter(pk__in=pks, gemeld_op=None).values_list("pk", flat=True)
    )
    rows = [row for row in post.inzendingen if row.pk in fresh]
    Inzending.objects.filter(pk__in=fresh).update(gemeld_op=timezone.now())
    if not rows or not may_mail(post.organisatie):
        return 0
    readers = post.readers()
    with translation.override(settings.LANGUAGE_CODE):
        words = {**words_of(post.organisatie), "pages": list(lines(rows))}
    for reader in readers:
        mail_after_commit(reader, f"{FOLDER}/reviewed", **words)
    return len(readers)


def lines(rows: Iterable[Inzending]) -> Iterable[dict[str, Any]]:
    for row in rows:
        yield {
            "title": row.pagina.title,
            "stand": row.stand,
            "was_new": not row.was_online,
            "reason": row.reden,
            "changes": [each.in_words() for each in changed_by_redactie(row, row.gepubliceerd)],
        }
