from collections.abc import Iterable, Mapping

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site
from wagtail.search import index

from search.analysis import index_words, joined_words, words
from search.fields import SortKeyField
from search.ranges import about, at_home, on_site
from search.weights import KEYWORDS, TITLE
from sites.models import Vermelding


class SearchDocument(index.Indexed, models.Model):
    """
    The read model of search and of every list: one row per listing (or editorial page) and language of the site.

    Holds the words, the facets and what a hit shows, so that a result page touches no page. Derived: only
    search.indexing writes it.
    """

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="zoekdocumenten")
    pagina = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="zoekdocumenten")
    vermelding = models.ForeignKey(
        Vermelding, null=True, on_delete=models.CASCADE, related_name="zoekdocumenten"
    )
    soort = models.CharField(max_length=20)
    # A search over all sites finds these: not guests, which live on another site, nor pages of the editors, which
    # each site has.
    is_thuis = models.BooleanField(default=True)
    # The language of the site's version that shows it, and the language of the text: Dutch where untranslated.
    taal = models.CharField(max_length=5)
    inhoudstaal = models.CharField(max_length=5)
    titel = models.CharField(max_length=255)
    sorteertitel = SortKeyField(max_length=255)
    samenvatting = models.TextField(blank=True)
    tekst = models.TextField(blank=True)
    trefwoorden = models.TextField(blank=True)
    # The stems of name, keywords, one line and text, as the engines index them and the ranking judges them.
    titelstammen = models.TextField(blank=True)
    trefstammen = models.TextField(blank=True)
    regelstammen = models.TextField(blank=True)
    tekststammen = models.TextField(blank=True)
    # All its values ("thema:eten wijk:noord"), in one order: how many there are of a kind is counted by it
    # (search.engines.choices). For what has one value there are the rows of SearchFacet. The
    # default is of the database too: a server that runs the version before writes documents without it.
    facetwaarden = models.TextField(blank=True, default="", db_default="")
    # Path on the site, with the prefix of the language.
    url = models.TextField()
    weergave = models.JSONField(default=dict)
    volgende_begin = models.DateTimeField(null=True)
    # An item whose last end lies in the past is shown only on request; null: it has no end.
    laatste_einde = models.DateTimeField(null=True)
    nagekeken_op = models.DateField(null=True)
    gepubliceerd_op = models.DateTimeField(null=True)
    breedtegraad = models.FloatField(null=True)
    lengtegraad = models.FloatField(null=True)
    bijgewerkt_op = models.DateTimeField(default=timezone.now)

    # Stock signals index one row a task; search.indexing does it for all rows of a change at once.
    search_auto_update = False
    wagtail_reference_index_ignore = True
    search_fields = [
        index.SearchField("title", boost=TITLE),
        index.SearchField("keywords", boost=KEYWORDS),
        index.SearchField("body"),
        index.AutocompleteField("bereik"),
        index.FilterField("id"),
        index.FilterField("site_id"),
        index.FilterField("taal"),
        index.FilterField("soort"),
        index.FilterField("is_thuis"),
        index.FilterField("facet_values"),
        index.FilterField("volgende_begin"),
        index.FilterField("laatste_einde"),
        index.FilterField("sorteertitel"),
        # Tells a lost update.
        index.FilterField("bijgewerkt_op"),
    ]

    class Meta:
        verbose_name = _("search document")
        verbose_name_plural = _("search documents")
        constraints = [
            models.UniqueConstraint(fields=["site", "pagina", "taal"], name="searchdocument_once"),
        ]
        indexes = [
            models.Index(fields=["site", "taal", "soort", "sorteertitel"], name="searchdocument_list"),
            # With the page, so that who looks for what those pages have reads no row of this broad table.
            models.Index(
                fields=["site", "taal", "soort", "laatste_einde", "pagina"], name="searchdocument_current"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.titel} ({self.taal})"

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.inhoudstaal, self.taal)))

    @property
    def title(self) -> str:
        """Stock engines give only a field of this name the weight of a title."""
        return self.titelstammen

    @property
    def keywords(self) -> str:
        return self.trefstammen

    @property
    def body(self) -> str:
        return f"{self.regelstammen} {self.tekststammen}"

    @property
    def bereik(self) -> str:
        """Apart from the words, where the ranking does not see it."""
        home = [at_home(self.taal)] if self.is_thuis else []
        return " ".join([on_site(self.site_id, self.taal), *home])

    def write_stems(self, themas: Iterable[str]) -> None:
        """`themas`: slugs of what it is about, main themes too."""
        joined = joined_words(self.titel, self.inhoudstaal)
        self.titelstammen = f"{self._stems(self.titel)} {joined}".strip()
        marks = " ".join(about(slug) for slug in sorted(themas))
        self.trefstammen = f"{self._stems(self.trefwoorden)} {marks}".strip()
        self.regelstammen = self._stems(self.samenvatting)
        self.tekststammen = self._stems(self.tekst)

    def write_facets(self, facets: Mapping[str, Iterable[str]]) -> None:
        pairs = (f"{name}:{value}" for name, values in facets.items() for value in values)
        self.facetwaarden = " ".join(sorted(pairs))

    def _stems(self, text: str) -> str:
        """Of the names of its wijken nothing but the whole: who seeks a wood does not seek Bospolder."""
        names = words(" ".join(self.weergave.get("wijken", ())))
        return index_words(text, self.languages, whole=frozenset(names))

    @cached_property
    def facet_values(self) -> list[str]:
        """Set beforehand where many documents are indexed: a query for all of them, and no objects."""
        return [f"{facet.naam}:{facet.waarde}" for facet in self.facetten.all()]
