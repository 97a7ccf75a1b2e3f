from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Site

from search.analysis import words

# More words than that are no longer one thing, and each makes a search slower.
MOST_WORDS = 40
LONGEST_WORD = 60
# A phrase of more words than this is nowhere in a question.
LONGEST_PHRASE = 5


def phrases(text: str) -> list[str]:
    """ "eten, samen  eten" → ["eten", "samen eten"]."""
    return [phrase for part in text.replace("\n", ",").split(",") if (phrase := " ".join(part.split()))]


class SynoniemgroepQuerySet(models.QuerySet["Synoniemgroep"]):
    def van_platform(self) -> Self:
        return self.filter(site=None)

    def op_site(self, site_id: int | None) -> Self:
        """What counts there: that of the platform too. None: where several sites are searched together."""
        return self.filter(Q(site=None) | Q(site=site_id))


class Synoniemgroep(models.Model):
    """
    Words that mean the same to who searches: who types one of `woorden` finds the others as well.

    `alleen_van` lead to `woorden` but not back: "food" finds "eten", and who types "eten" does not want "food".
    """

    site = models.ForeignKey(
        Site,
        verbose_name=gettext_lazy("website"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="synoniemgroepen",
        help_text=gettext_lazy("Leave empty for all websites."),
    )
    woorden = models.TextField(
        gettext_lazy("words that mean the same"),
        help_text=gettext_lazy(
            "With commas between them, such as: eten, maaltijd, samen eten. Who types one of them finds all."
        ),
    )
    alleen_van = models.TextField(
        gettext_lazy("words that lead there"),
        blank=True,
        help_text=gettext_lazy(
            "Who types one of these finds the words above, but not the other way round. For words in other "
            "languages, such as: food, yemek."
        ),
    )
    gewijzigd_op = models.DateTimeField(gettext_lazy("changed on"), auto_now=True)

    objects = SynoniemgroepQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("group of search words")
        verbose_name_plural = gettext_lazy("search words")
        ordering = ["woorden", "pk"]

    def __str__(self) -> str:
        return ", ".join(self.woorden_lijst[:4])

    @property
    def woorden_lijst(self) -> list[str]:
        return phrases(self.woorden)

    @property
    def alleen_van_lijst(self) -> list[str]:
        return phrases(self.alleen_van)

    def clean(self) -> None:
        super().clean()
        self.woorden = ", ".join(self.woorden_lijst)
        self.alleen_van = ", ".join(self.alleen_van_lijst)
        problems = {
            name: problem
            for name, found in (("woorden", self.woorden_lijst), ("alleen_van", self.alleen_van_lijst))
            if (problem := self._problem(found))
        }
        if problems:
            raise ValidationError(problems)
        if len(self.woorden_lijst) + len(self.alleen_van_lijst) < 2:
            raise ValidationError(
                {
                    "woorden": _(
                        "Write at least two words, with a comma between them. One word has no synonym."
                    )
                }
            )
        twice = _twice([*self.woorden_lijst, *self.alleen_van_lijst])
        if twice:
            raise ValidationError({"woorden": _("“%(word)s” is in it twice.") % {"word": twice}})

    @staticmethod
    def _problem(found: list[str]) -> str:
        if len(found) > MOST_WORDS:
            return _("These are %(number)s words. At most %(most)s belong together.") % {
                "number": len(found),
                "most": MOST_WORDS,
            }
        for phrase in found:
            if len(phrase) > LONGEST_WORD:
                return _("“%(word)s…” is too long. Put commas between the words.") % {"word": phrase[:30]}
            if not words(phrase):
                return _("“%(word)s” has no letters or digits.") % {"word": phrase}
            if len(words(phrase)) > LONGEST_PHRASE:
                return _("“%(word)s” has more than %(number)s words. Nobody types that.") % {
                    "word": phrase,
                    "number": LONGEST_PHRASE,
                }
        return ""


def _twice(found: list[str]) -> str:
    """The first phrase that is in it again, whatever its capitals and accents; "" for none."""
    seen: set[str] = set()
    for phrase in found:
        plain = " ".join(words(phrase))
        if plain in seen:
            return phrase
        seen.add(plain)
    return ""


class GezaaideGroep(models.Model):
    """
    That a group of the first set (search.basis) was made here once: it is not made again when an editor throws it
    away, nor put back when an editor changes it.
    """

    sleutel = models.CharField(max_length=80, unique=True)

    class Meta:
        verbose_name = gettext_lazy("group of the first set")
        verbose_name_plural = gettext_lazy("groups of the first set")

    def __str__(self) -> str:
        return self.sleutel
