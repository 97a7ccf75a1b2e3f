import logging
from argparse import ArgumentParser
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from cms.statistics import analyse
from demo.bouw import LEDEN, WACHTWOORD, bestaan_alle, bouw, gebruikers, schermen, ververs


class Command(BaseCommand):
    help = "Makes three sites with organisations, activities and people, all invented. Keeps what is there."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--force", action="store_true", help="also where DEBUG is off")
        parser.add_argument("--als-leeg", action="store_true", help="only when one of the sites is missing")
        parser.add_argument(
            "--verversen", action="store_true", help="new dates for activities of the demo that are over"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG and not options["force"]:
            raise CommandError(
                "De demo hoort niet op een echte website. Weet u het zeker? Gebruik dan --force."
            )
        if options["verversen"]:
            self.stdout.write(f"  Nieuwe data voor {ververs()} activiteiten")
        elif not (options["als_leeg"] and bestaan_alle()):
            self._bouw()
        self._inloggen()
        self._schermen()

    def _bouw(self) -> None:
        self.stdout.write("Demo maken: even geduld…")
        begin = monotonic()
        # Wagtail tells of every page; three hundred lines would hide what matters here.
        log = logging.getLogger("wagtail")
        niveau = log.level
        log.setLevel(logging.WARNING)
        try:
            verslag = bouw()
            analyse()
        finally:
            log.setLevel(niveau)
        for regel in verslag.regels():
            self.stdout.write(f"  {regel[:1].upper()}{regel[1:]}")
        self.stdout.write(f"  Klaar in {monotonic() - begin:.0f} seconden")

    def _inloggen(self) -> None:
        emails = [inlog.email for inlog in gebruikers()] + [lid.email for lid in LEDEN]
        bestaand = set(User.objects.filter(email__in=emails).values_list("email", flat=True))
        if not bestaand:
            return
        self.stdout.write(f"Inloggen voor de demo, met wachtwoord {WACHTWOORD}:")
        for inlog in gebruikers():
            if inlog.email in bestaand:
                self.stdout.write(f"  {inlog.rol:<18} {inlog.email}")
        leden = [lid for lid in LEDEN if lid.email in bestaand]
        if leden:
            self.stdout.write("En wie een organisatie bijhoudt, op /mijn/ (de code staat in dit venster):")
        for lid in leden:
            self.stdout.write(f"  {' en '.join(sorted(set(lid.organisaties.values()))):<18} {lid.email}")

    def _schermen(self) -> None:
        found = schermen()
        if found:
            self.stdout.write("Schermen aan de muur in de demo:")
        for scherm in found:
            self.stdout.write(f"  {scherm.naam:<24} {scherm.adres}")
