"""New dates for activities of the demo that are all over."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from demo.bouw.activiteiten import slug_van
from demo.bouw.data import afwijkingen, planning
from demo.bouw.sites import zoek
from demo.gegevens import SITES
from demo.gegevens.vormen import Activiteit
from evenementen.models import Afwijking, EvenementPage, Moment
from evenementen.recurrence.closed_days import ClosedDays
from sites.listings import herbereken


def ververs() -> int:
    """How many activities got new dates. One that has a draft is its editor's and is left alone."""
    vandaag, nu = timezone.localdate(), timezone.now()
    ververst: list[int] = []
    with transaction.atomic():
        for site in SITES:
            wijksite = zoek(site)
            if wijksite is None:
                continue
            data_van = {slug_van(activiteit): activiteit for activiteit in site.activiteiten}
            paginas = EvenementPage.objects.descendant_of(wijksite.site.root_page).filter(
                slug__in=data_van, has_unpublished_changes=False, live=True
            )
            komend = Moment.objects.komend(nu).values("pagina_id")
            for page in paginas.exclude(pk__in=komend):
                _vernieuw(page, data_van[page.slug], vandaag, nu)
                ververst.append(page.pk)
        if ververst:
            herbereken(ververst)
    return len(ververst)


def _vernieuw(page: EvenementPage, activiteit: Activiteit, vandaag: date, nu: datetime) -> None:
    plan = planning(activiteit, vandaag, ClosedDays.load())
    page.data, page.reeksen = plan.data, plan.reeksen
    revision = page.save_revision(changed=False, clean=False)
    page.live_revision = revision
    page.save(clean=False)
    nieuw = list(afwijkingen(activiteit, page, plan.keren, nu))
    Afwijking.objects.bulk_create(nieuw, ignore_conflicts=True)
