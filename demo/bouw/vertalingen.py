"""English pages of Delfshaven, through the same door as an editor's translation."""

from collections.abc import Iterator, Mapping, Sequence

from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from demo.bouw.bewaren import zet_live
from demo.bouw.verslag import Verslag
from demo.gegevens.vormen import Engels, Vertaling, alineas
from evenementen.models import AgendaPage, EvenementPage
from home.models import HomePage
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from sites.models import Wijksite

ENGLISH = "en"

# Field → translated strings, in the order in which they stand in the page.
Strings = Mapping[str, Sequence[str]]


def vertaal_site(wijksite: Wijksite, teksten: Vertaling, verslag: Verslag) -> list[int]:
    """Translates what has no translation yet, parents first; the ids of the Dutch pages."""
    gedaan = []
    locale, _made = Locale.objects.get_or_create(language_code=ENGLISH)
    vertaald = set(Page.objects.filter(locale=locale).values_list("translation_key", flat=True))
    # A new site has a front page in each language by itself, without words yet.
    leeg = HomePage.objects.filter(locale=locale, intro="").values_list("translation_key", flat=True)
    vertaald -= set(leeg)
    for page, strings in _werk(wijksite.site.root_page, teksten):
        verslag.tel("vertalingen", page.translation_key not in vertaald)
        if page.translation_key not in vertaald:
            vertaal(page, locale, strings)
            gedaan.append(page.pk)
    return gedaan


def _werk(root: Page, teksten: Vertaling) -> Iterator[tuple[Page, Strings]]:
    """The pages to translate with their strings."""
    vaste: list[tuple[Page, tuple[str, str]]] = [
        (HomePage.objects.get(pk=root.pk), teksten.voorpagina),
        (OrganisatieIndexPage.objects.child_of(root).get(), teksten.gids),
        (AgendaPage.objects.child_of(root).get(), teksten.agenda),
    ]
    for page, (titel, intro) in vaste:
        yield page, {"title": [titel], "intro": [intro]}
    per_model = ((OrganisatiePage, teksten.organisaties), (EvenementPage, teksten.activiteiten))
    for model, per_slug in per_model:
        for page in model.objects.descendant_of(root).filter(slug__in=per_slug).order_by("path"):
            yield page, _strings(per_slug[page.slug])


def _strings(engels: Engels) -> Strings:
    return {"title": [engels.titel], "regel": [engels.zin], "beschrijving": alineas(engels.tekst)}


def vertaal(page: Page, locale: Locale, strings: Strings) -> None:
    """Strings that are not given stay in the language of the page."""
    source, _made = TranslationSource.update_or_create_from_instance(page)
    per_veld: dict[str, list[StringSegment]] = {}
    for segment in source.stringsegment_set.select_related("context", "string").order_by("order"):
        per_veld.setdefault(segment.context.path.partition(".")[0], []).append(segment)
    for veld, teksten in strings.items():
        for segment, tekst in zip(per_veld.get(veld, []), teksten, strict=False):
            StringTranslation.objects.update_or_create(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                defaults={"data": tekst},
            )
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=locale)
    translation.save_target(publish=False)
    zet_live(translation.get_target_instance())
