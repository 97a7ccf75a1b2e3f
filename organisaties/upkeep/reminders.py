"""
The mails that ask whether everything is still right; the one writer of `Herinnering`.

Who is due follows from what was sent and what was checked, so the job may stop anywhere and start again.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from cms.jobs.registry import Report
from organisaties.models import Herinnering, OrganisatiePage
from organisaties.upkeep import letters
from organisaties.upkeep.responsible import Ontvanger, asked_organisations, responsible_for
from organisaties.upkeep.round import RECENT, SECOND_AFTER, Ronde

Keer = Herinnering.Keer

# What one run sends at most, as a part of everybody: whoever installs this late in a quarter does not mail them all on
# one day.
MOST_PART = 30
MOST_AT_LEAST = 25


@dataclass
class Brief:
    """One mail: everything that one person is asked about now."""

    ontvanger: Ontvanger
    dag: date
    vragen: list[tuple[OrganisatiePage, Keer]] = field(default_factory=list)


def send_reminders(report: Report) -> None:
    send_what_is_due(report, timezone.now())


def send_what_is_due(report: Report, now: datetime) -> None:
    letters_due, everybody = due(timezone.localdate(now))
    most = max(MOST_AT_LEAST, everybody // MOST_PART)
    for number, brief in enumerate(letters_due[:most], start=1):
        if not report.dry_run:
            try:
                send(brief, now)
            except IntegrityError:
                # Another run did it at this very moment.
                continue
        report.count("mails")
        for _page, keer in brief.vragen:
            report.count("eerste keer" if keer == Keer.EERSTE else "tweede keer")
        report.progress(number, len(letters_due))
    report.count("morgen", max(0, len(letters_due) - most))


def due(today: date) -> tuple[list[Brief], int]:
    """The mails for now, those who wait longest first; and how many people are asked at all. Six queries."""
    ronde = Ronde.of(today)
    pages = list(asked_organisations().defer_streamfields())
    asked = responsible_for(pages)
    sent: dict[int, list[Herinnering]] = defaultdict(list)
    for row in Herinnering.objects.van_kwartaal(ronde.kwartaal):
        sent[row.organisatie_id].append(row)
    brieven: dict[str, Brief] = {}
    for page in pages:
        ontvanger = asked.get(page.pk)
        if ontvanger is None:
            continue
        day = ronde.day_of(ontvanger.sleutel)
        keer = time_for(page, ontvanger, sent[page.pk], day, today)
        if keer is not None:
            brief = brieven.setdefault(ontvanger.sleutel, Brief(ontvanger, day))
            brief.vragen.append((page, keer))
    everybody = {ontvanger.sleutel for ontvanger in asked.values()}
    return sorted(brieven.values(), key=lambda brief: (brief.dag, brief.ontvanger.sleutel)), len(everybody)


def time_for(
    page: OrganisatiePage, ontvanger: Ontvanger, sent: list[Herinnering], day: date, today: date
) -> Keer | None:
    """Whether this is the day to ask about it, for the first or the second time this quarter; None: not now."""
    if not sent:
        is_new = page.first_published_at is None or page.first_published_at.date() > day - RECENT
        return Keer.EERSTE if today >= day and not is_new and not checked_since(page, day - RECENT) else None
    first = timezone.localdate(sent[0].verstuurd_op)
    if checked_since(page, first):
        return None
    # Whoever joined after a mail to the address of the profile came because of it: they are not asked anew.
    user_id = ontvanger.user.pk if ontvanger.user else None
    theirs = [row for row in sent if row.user_id in {user_id, None}]
    if not theirs:
        return Keer.EERSTE
    if any(row.keer == Keer.TWEEDE for row in theirs):
        return None
    return Keer.TWEEDE if timezone.localdate(theirs[-1].verstuurd_op) + SECOND_AFTER <= today else None


def checked_since(page: OrganisatiePage, day: date) -> bool:
    feiten = getattr(page, "feiten", None)
    return feiten is not None and feiten.nagekeken_op is not None and feiten.nagekeken_op >= day


@transaction.atomic
def send(brief: Brief, now: datetime) -> None:
    """Raises IntegrityError when one of these was sent already."""
    kwartaal = Ronde.of(timezone.localdate(now)).kwartaal
    to = brief.ontvanger.user
    rows = [
        Herinnering.objects.create(organisatie=page, user=to, kwartaal=kwartaal, keer=keer, verstuurd_op=now)
        for page, keer in brief.vragen
    ]
    letters.ask(brief.ontvanger, rows)


def turn_off(herinnering: Herinnering, *, uit: bool) -> None:
    """No more of them about this organisation to whoever this one went to; or again, after all."""
    herinnering.afgemeld_op = timezone.now() if uit else None
    theirs = Herinnering.objects.filter(organisatie=herinnering.organisatie_id, user=herinnering.user_id)
    theirs.update(afgemeld_op=None)
    herinnering.save(update_fields=["afgemeld_op"])


def confirmed(herinnering: Herinnering) -> None:
    """With its link somebody said that everything is right."""
    herinnering.bevestigd_op = timezone.now()
    herinnering.save(update_fields=["bevestigd_op"])
