"""What the page of an activity shows, gathered in a fixed number of queries."""

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.images import get_image_model
from wagtail.models import Site

from evenementen.agenda import as_line
from evenementen.models import EvenementFeiten, EvenementPage, Moment
from evenementen.moments import as_if_published
from evenementen.price import price_in_words
from evenementen.recurrence.pattern import until_of
from evenementen.recurrence.words import in_words
from evenementen.search import organisations_above, parent_path, place_of
from locaties.models import Locatie
from organisaties.models import OrganisatiePage
from search.document import document_with
from search.models import SearchDocument
from search.result import MomentRegel
from sites.translated_text import translated_pages
from themas.vocabulary import Term
from themas.vocabulary_cache import cached_vocabulary

# The page names this many dates; the calendar holds the others.
MOMENTS_SHOWN = 30


class Activiteit:
    """Everything but the text comes from the page in the main language; words are in the visitor's language."""

    def __init__(self, page: EvenementPage, site: Site | None, taal: str) -> None:
        self.taal = taal
        self.site = site
        self.document = document_with(
            page, site, taal, "evenementpage__feiten", "evenementpage__locatie__wijk"
        )
        if self.document is not None:
            self.page: EvenementPage = self.document.pagina.evenementpage
        else:
            self.page = page.bronpagina

    @cached_property
    def feiten(self) -> EvenementFeiten:
        return getattr(self.page, "feiten", None) or EvenementFeiten(pagina=self.page)

    @cached_property
    def organisatie(self) -> OrganisatiePage | None:
        return organisations_above([self.page]).get(parent_path(self.page))

    @cached_property
    def organisatie_naam(self) -> str:
        if self.document is not None:
            return self.document.weergave["organisatie"]
        if self.organisatie is None:
            return ""
        texts = translated_pages(OrganisatiePage, [self.organisatie.pk], self.taal)
        return texts.get(self.organisatie.translation_key, self.organisatie).title

    @cached_property
    def organisatie_url(self) -> str:
        """Here when the organisation is shown here, else at its home; "" when that is this site."""
        if self.organisatie is None:
            return ""
        if self.site is None:
            return self.organisatie.url or ""
        here = SearchDocument.objects.filter(site=self.site, taal=self.taal, pagina=self.organisatie.pk)
        url = here.values_list("url", flat=True).first()
        if url is None and not self.organisatie.path.startswith(self.site.root_page.path):
            url = self.organisatie.full_url
        return url or ""

    @cached_property
    def locatie(self) -> Locatie | None:
        return place_of(self.page, self.organisatie)

    @cached_property
    def telefoon(self) -> str:
        organisation_facts = getattr(self.organisatie, "feiten", None)
        return self.feiten.telefoon or (organisation_facts.telefoon if organisation_facts else "")

    @cached_property
    def email(self) -> str:
        organisation_facts = getattr(self.organisatie, "feiten", None)
        return self.feiten.email or (organisation_facts.email if organisation_facts else "")

    @property
    def nagekeken_op(self) -> date | None:
        return self.feiten.nagekeken_op

    @cached_property
    def momenten(self) -> list[MomentRegel]:
        """Coming ones; those that are off or moved too, for that is what people come to see."""
        if self.site is None:
            # A preview: what is on the screen of the editor is not in the table yet.
            return [as_line(moment) for moment in as_if_published(self.page)[:MOMENTS_SHOWN]]
        moments = Moment.objects.filter(pagina=self.page).komend(timezone.now()).op_volgorde()
        return [as_line(moment) for moment in moments.select_related("locatie__wijk")[:MOMENTS_SHOWN]]

    @property
    def volgende(self) -> MomentRegel | None:
        return self.momenten[0] if self.momenten else None

    @property
    def overige(self) -> list[MomentRegel]:
        return self.momenten[1:]

    @cached_property
    def reeksen_in_woorden(self) -> list[str]:
        """ "Elke dinsdag van 12.00 tot 14.00 uur, …"; a series that is over is left out."""
        if self.is_voorbij:
            return []
        today = timezone.localdate()
        return [
            in_words(reeks, today)
            for reeks in self.page.reeksen.all()
            if (until_of(reeks.rrule) or today) >= today
        ]

    @property
    def is_voorbij(self) -> bool:
        return not self.momenten

    @property
    def prijs_tekst(self) -> str:
        return price_in_words(self.page)

    @property
    def korting(self) -> str:
        return self.page.korting

    @property
    def aanmelden_tekst(self) -> str:
        """One sentence about how to join."""
        choice = EvenementPage.Aanmelden
        match self.page.aanmelden:
            case choice.TELEFOON:
                sentence = _("Sign up by phone.")
            case choice.EMAIL:
                sentence = _("Sign up by e-mail.")
            case choice.LINK:
                sentence = _("Sign up on the website.")
            case _other:
                return _("Just come. You do not have to sign up.")
        days = self.page.aanmelden_tot_dagen
        if days:
            until = ngettext(
                "Do so at least %(days)s day before.", "Do so at least %(days)s days before.", days
            )
            sentence = f"{sentence} {until % {'days': days}}"
        return sentence

    @property
    def plaatsen_tekst(self) -> str:
        places = self.page.plaatsen
        if not places:
            return ""
        return ngettext("There is room for %(n)s person.", "There is room for %(n)s people.", places) % {
            "n": places
        }

    @cached_property
    def afbeelding(self) -> Any:
        if not self.page.afbeelding_id:
            return None
        images = get_image_model().objects.prefetch_related("renditions")
        return images.filter(pk=self.page.afbeelding_id).first()

    def _terms(self, kind: str, key: str, chosen: Any) -> list[Term]:
        if self.document is not None:
            slugs = {row["slug"] if isinstance(row, dict) else row for row in self.document.weergave[key]}
        else:
            slugs = {row.slug for row in chosen.all()}
        return [term for slug, term in cached_vocabulary(self.taal).terms[kind].items() if slug in slugs]

    @cached_property
    def themas(self) -> list[Term]:
        return self._terms("thema", "themas", self.page.themas)

    @cached_property
    def doelgroepen(self) -> list[Term]:
        return self._terms("doelgroep", "doelgroepen", self.page.doelgroepen)

    @cached_property
    def behoeften(self) -> list[Term]:
        return self._terms("behoefte", "behoeften", self.page.behoeften)
