"""Asks, judges and prints."""

from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from benchmarks.plain.items import index_items, make_items, plain_root
from benchmarks.plain.models import Item
from benchmarks.relevantie.kenmerken import alle_kenmerken
from benchmarks.relevantie.maten import DIEPTE, Antwoord, Cijfers
from benchmarks.relevantie.settings import GEWOON
from benchmarks.relevantie.site import HOST
from benchmarks.relevantie.vragen import NIETS, SETS, VRAGEN, Vraag, helften
from evenementen.recurrence.closed_days import ClosedDays
from search.engines.client import has_server
from search.indexing import all_page_ids, rebuild_documents, rebuild_server_index, weigh_titles
from search.models import SearchDocument

PLAIN_HOST = "plain.localhost"
# A question → keys of what was found, in order.
Ask = Callable[[str], list[str]]


def run(
    *,
    vragen: str,
    held_out: bool,
    index: bool,
    plain: bool,
    show: float | None,
    show_all: bool,
    klasse: str | None,
) -> None:
    """`vragen` is the name of a set; without `held_out` only the half to tune with is asked."""
    cache.clear()
    if index:
        index_product()
    kenmerken = alle_kenmerken(timezone.now(), ClosedDays.load())
    # The first request of a process loads what later ones have.
    ask_product("koffie")
    halves = helften(SETS[vragen]) if held_out else (helften(SETS[vragen])[0], [])
    answers = [judged(half, ask_product, kenmerken, klasse) for half in halves]
    if show is not None:
        for half in answers if show_all else answers[:1]:
            show_answers(half, kenmerken, show)
    print(f"\n{engine()}\n")
    report("het product", *answers)
    if plain:
        if index or not has_items():
            index_plain()
        report("gewoon Wagtail", *(judged(half, ask_plain, kenmerken, klasse) for half in halves))


def engine() -> str:
    database = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[connection.vendor]
    if not has_server():
        return database
    return settings.SEARCH_URL.partition("+")[0].capitalize() + f", database {database}"


def index_product() -> None:
    ids = all_page_ids()
    rebuild_documents(ids)
    weigh_titles()
    if has_server():
        rebuild_server_index()
        refresh("zoeken", SearchDocument)


def has_items() -> bool:
    return Item._meta.db_table in connection.introspection.table_names() and Item.objects.exists()


def index_plain() -> None:
    if not has_items():
        shown = SearchDocument.objects.filter(taal="nl", site__hostname=HOST, pagina__depth__gt=2)
        make_items(plain_root(PLAIN_HOST), shown)
    index_items(GEWOON)
    if has_server():
        refresh(GEWOON, Item)


def refresh(backend_name: str, model: type) -> None:
    get_search_backend(backend_name).get_index_for_model(model).refresh()


def judged(
    questions: list[Vraag], ask: Ask, kenmerken: dict[str, frozenset[str]], klasse: str | None
) -> list[Antwoord]:
    """Without what has no answer just now: late at night nothing is on any more tonight."""
    return [
        Antwoord.van(vraag, ask(vraag.tekst), kenmerken)
        for vraag in questions
        if (klasse is None or vraag.klasse == klasse)
        and (vraag.klasse == NIETS or vraag.heeft_antwoord(kenmerken))
    ]


def ask_product(text: str) -> list[str]:
    """The first page of what a visitor gets, asked as he does, words that are filters and all."""
    response = Client(headers={"host": HOST}).get("/zoeken/", {"q": text, "formaat": "json"}, follow=True)
    if response.status_code != 200:
        raise SystemExit(f"{text}: {response.status_code}")
    answer = response.json()
    shown = [answer, *answer.get("bijna", [])]
    return [key_of(row["url"]) for part in shown for row in part["resultaten"]]


def ask_plain(text: str) -> list[str]:
    """As the view of `wagtail start` asks it."""
    found = Page.objects.live().search(text, backend=GEWOON)
    return [page.slug for page in found[:DIEPTE]]


def key_of(url: str) -> str:
    return url.rstrip("/").rpartition("/")[2]


def show_answers(answers: list[Antwoord], kenmerken: dict[str, frozenset[str]], below: float) -> None:
    for answer in answers:
        nothing_asked = not answer.vraag.graden
        if answer.sleutels if nothing_asked else answer.ndcg < below:
            print(f"\n{answer.vraag.klasse}: {answer.vraag.tekst}   {answer.ndcg:.2f}")
            for sleutel, graad in list(zip(answer.sleutels, answer.graden, strict=True))[:DIEPTE]:
                print(f"    {graad}  {sleutel}")
            missed = [
                sleutel
                for sleutel, words in kenmerken.items()
                if answer.vraag.graad(words) == 3 and sleutel not in answer.sleutels[:DIEPTE]
            ]
            if missed and not all(graad == 3 for graad in answer.graden[:DIEPTE]):
                print(f"    gemist: {', '.join(missed[:8])}{' …' if len(missed) > 8 else ''}")


def report(what: str, tuned: list[Antwoord], held: list[Antwoord]) -> None:
    print(f"| {what} | vragen | nDCG@10, afstemmen | achtergehouden | niets gevonden | achtergehouden |")
    print("|---|---:|---:|---:|---:|---:|")
    for klasse in VRAGEN:
        halves = [[answer for answer in half if answer.vraag.klasse == klasse] for half in (tuned, held)]
        if any(halves):
            print(row(klasse, halves))
    print(row("alle", [tuned, held]), flush=True)
    print()


def row(name: str, halves: list[list[Antwoord]]) -> str:
    figures = [Cijfers.over(half) for half in halves]
    cells = [str(sum(one.vragen for one in figures))]
    cells += ["–" if one.ndcg is None else f"{one.ndcg:.3f}" for one in figures]
    cells += [nothing(one) for one in figures]
    return f"| {name} | {' | '.join(cells)} |"


def nothing(figures: Cijfers) -> str:
    """Of what is there none should be empty; of what is not, all."""
    parts = [] if figures.leeg is None else [f"{figures.leeg:.1%}"]
    parts += [] if figures.niets is None else [f"terecht {figures.niets:.0%}"]
    return ", ".join(parts)
