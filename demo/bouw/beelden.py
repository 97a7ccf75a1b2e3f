"""Pictures of a site, each drawn and stored once."""

from collections import Counter

from django.core.files.base import ContentFile
from django.utils.text import slugify

from demo.beeld import beschrijving, teken_logo, teken_portret, teken_tafereel
from demo.bouw.verslag import Verslag
from demo.gegevens.vormen import Mens, Site
from media.models import Afbeelding
from sites.models import Wijksite

# Of a subject that is often used there are several pictures.
MOST_VARIANTS = 3
USES_PER_VARIANT = 5
MAKER = "Getekend voor Wijkplein"


class Beelden:
    def __init__(self, site: Site, wijksite: Wijksite, verslag: Verslag) -> None:
        self.collectie = wijksite.collectie
        self.verslag = verslag
        self.bestaand = {beeld.title: beeld for beeld in Afbeelding.objects.filter(collection=self.collectie)}
        self.gebruikt: Counter[str] = Counter()
        keren = Counter(
            [*(org.beeld for org in site.organisaties), *(act.beeld for act in site.activiteiten)]
        )
        self.varianten = {
            onderwerp: min(MOST_VARIANTS, 1 + aantal // USES_PER_VARIANT)
            for onderwerp, aantal in keren.items()
        }

    def tafereel(self, onderwerp: str) -> Afbeelding:
        """The next variant of a scene: neighbours in a list differ."""
        variant = self.gebruikt[onderwerp] % self.varianten.get(onderwerp, 1)
        self.gebruikt[onderwerp] += 1
        titel = f"{onderwerp.capitalize()} {variant + 1}"
        if titel not in self.bestaand:
            self._bewaar(titel, teken_tafereel(onderwerp, variant), "jpg", beschrijving(onderwerp))
        return self.bestaand[titel]

    def logo(self, naam: str) -> Afbeelding:
        titel = f"Logo {naam}"
        if titel not in self.bestaand:
            self._bewaar(titel, teken_logo(naam), "png", f"Logo van {naam}")
        return self.bestaand[titel]

    def portret(self, mens: Mens) -> Afbeelding:
        naam = f"{mens.voornaam} {mens.achternaam}"
        return self._bewaar(
            f"Portret {naam}",
            teken_portret(naam, mens.uiterlijk),
            "jpg",
            f"Getekend portret van {naam}",
            f"{naam} bestaat niet: dit is een tekening.",
        )

    def _bewaar(self, titel: str, inhoud: bytes, soort: str, alt: str, toestemming: str = "") -> Afbeelding:
        bestand = ContentFile(inhoud, name=f"{slugify(titel)}.{soort}")
        # A drawing holds no place or camera, so it need not be encoded a second time.
        bestand.metadata_removed = True  # type: ignore[attr-defined]
        beeld = Afbeelding(
            title=titel,
            description=alt,
            maker=MAKER,
            toestemming=toestemming,
            collection=self.collectie,
            file=bestand,
        )
        beeld.save()
        self.bestaand[titel] = beeld
        self.verslag.tel("afbeeldingen", True)
        return beeld
