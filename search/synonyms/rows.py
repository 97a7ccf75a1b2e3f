"""What the synonyms are made of, as it stands in the database."""

from typing import NamedTuple

from django.conf import settings
from django.db.models import Case, IntegerField, TextField, Value, When
from django.db.models.functions import Cast, Coalesce

from search.models import Synoniemgroep
from themas.models import Thema

GROEP, THEMA = 0, 1


class Groep(NamedTuple):
    """`woorden` lead to each other, `alleen_van` to `woorden` only; both with commas."""

    woorden: str
    alleen_van: str


class ThemaWoorden(NamedTuple):
    """A theme in one language; `ouder` is the slug of its main theme, "" for a main theme."""

    slug: str
    naam: str
    synoniemen: str
    ouder: str = ""


class Rows(NamedTuple):
    """Groups and themes of the platform (main themes first, the main language first), and the groups of one site."""

    groepen: tuple[Groep, ...]
    themas: tuple[ThemaWoorden, ...]
    eigen: tuple[Groep, ...]


def load(site_id: int | None) -> Rows:
    """One query. None: where several sites are searched together, only what counts on all of them."""
    text, number = TextField(), IntegerField()
    groups = (
        Synoniemgroep.objects.op_site(site_id)
        .order_by()
        .values_list(
            Value(GROEP, number),
            Cast(Coalesce("site", 0), number),
            "woorden",
            "alleen_van",
            Value("", text),
            Value("", text),
        )
    )
    is_sub = Case(When(ouder=None, then=0), default=2, output_field=number)
    is_translation = Case(When(locale__language_code=settings.LANGUAGE_CODE, then=0), default=1)
    themes = (
        Thema.objects.order_by()
        .annotate(rang=is_sub + is_translation)
        .values_list(
            Value(THEMA, number),
            "rang",
            Cast("naam", text),
            "synoniemen",
            Cast("slug", text),
            Cast(Coalesce("ouder__slug", Value("")), text),
        )
    )
    found = sorted(groups.union(themes, all=True))
    return Rows(
        tuple(
            Groep(first, second) for kind, site, first, second, *_theme in found if kind == GROEP and not site
        ),
        tuple(
            ThemaWoorden(slug, name, second, main)
            for kind, _rank, name, second, slug, main in found
            if kind == THEMA
        ),
        tuple(Groep(first, second) for kind, site, first, second, *_theme in found if kind == GROEP and site),
    )
