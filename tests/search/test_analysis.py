"""From text to words: what is one word, what stays apart, what a compound consists of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import (
    MAX_QUERY_WORDS,
    MAX_WORD,
    fold,
    index_words,
    joined_words,
    parts,
    query_terms,
    sort_key,
    stem,
    telling,
    words,
)
from search.analysis.lexicon import SOURCE, lexicon
from search.text_query import Reden

# Also what looks like Dutch, so that the rules have something to do.
TEXTS = st.text() | st.text("abdegijnorstuvz '-ëé")
WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30)


def query_words(text, language):
    return tuple(term.ways[0].stems[0] for term in query_terms(text, language))


def test_capitals_and_diacritics_are_folded():
    assert fold("CAFÉ Ĳburg Łódź Straße") == "cafe ijburg lodz strasse"
    assert fold("ﬁets Œuvre Søren Işık ÇAĞRI") == "fiets oeuvre soren isik cagri"


FAMILIES = [
    "huis huizen huisje huisjes",
    "kind kinderen kindje kinders",
    "kleinkind kleinkinderen",
    "brief brieven briefje",
    "cursus cursussen",
    "ei eieren eitje",
    "fiets fietsen fietst gefietst fietser fietsers fietsje",
    "les lessen lesje",
    "taalles taallessen",
    "stad steden",
    "binnenstad binnensteden",
    "lid leden",
    "bestuurslid bestuursleden",
    "museum musea museums",
    "dag dagen",
    "zaterdag zaterdagen zaterdags",
    "maaltijd maaltijden",
    "buurtmaaltijd buurtmaaltijden",
    "vrijwilliger vrijwilligers",
    "schuld schulden",
    "moskee moskeeën",
    "idee ideeën",
    "vluchteling vluchtelingen",
    "taxi taxi's",
    "foto foto’s fotos",
    "baby BABY'S",
    "wijk wijken",
    "school scholen schooltje",
    "bank banken",
    "koken kook kookt kookte gekookt",
    "helpen help helpt geholpen hulp",
    "sporten sport gesport sporter",
    "leren leer leert geleerd",
    "wandelen wandel wandelt wandeling wandelaars gewandeld",
    "bewegen beweeg beweegt beweging bewogen",
    "schilderen schilder schildert geschilderd",
    "verhuizen verhuis verhuist verhuisd verhuizing",
    "opruimen opgeruimd",
    "zwemmen zwem gezwommen",
    "naaien naai naait genaaid",
    "goedkoop goedkope goedkoper",
    "eenzaam eenzame eenzaamheid",
    "groot grote groter",
    "oud oude",
    "oudere ouderen",
    "ouder ouders",
    "uitje uitjes",
    "maatje maatjes",
    "kop kopje kopjes",
    "groente groenten groentes",
    "avond avonden avonds",
    "podium podia",
    "gymnasium gymnasia",
    "politicus politici",
    "professor professoren",
    "motor motoren",
    "monnik monniken",
    "schrijven schrijvende geschreven",
    "breien breister breiende",
    "repareren repareert gerepareerd repareerde",
    "organiseren georganiseerd",
    "opruimen opgeruimde",
    "meegaan meegegaan",
    "lopen liep gelopen",
    "koopman kooplieden",
    "woning woninkje",
    "haven havens haventje",
    "bijen bijtje bijtjes",
    "varken varkens",
    "openen geopend opening",
    "crematorium crematoria",
    "italiaan italiaanse italianen",
    # None of these is on our list: the rules.
    "rechtzinninkje rechtzinning",
    "emmer emmers emmertje",
    "ladekast ladekasten",
    "wijnberg wijnbergen",
    "sleuf sleuven",
    "reus reuzen",
    "kornuit kornuiten",
    "klavertje klavertjes",
    "melodieus melodieuze",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_all_forms_of_a_word_are_one_word(family):
    first, *others = family.split()
    for other in others:
        assert query_words(other, "nl") == query_words(first, "nl"), other
        assert query_words(first, "nl")[0] in index_words(f"Alle {other} samen", ("nl",)).split()


def test_an_evening_is_an_evening_however_it_is_written():
    assert query_words("'s avonds", "nl") == query_words("’s Avonds", "nl") == query_words("avond", "nl")


@pytest.mark.parametrize(
    "pair",
    [
        *("boek boeg", "werk wijk", "taal tafel", "week wijk", "koken koek", "school scholing", "kook koek"),
        *("oudere ouder", "jongen jongere", "maat maatje", "buur buurt", "gezond zon", "gezin zin"),
        *("groen groot", "schoen scholen", "begeleiden beleid", "gehoor hoor", "week wekker", "dak dag"),
        *("bos bus", "man maan", "bom boom", "zak zaak", "kerk kerst", "bal balie", "lid lied", "rok rook"),
        *("wonen woning", "huur uur", "kaart kaars", "kat kast", "stoel stof", "haven haver", "gids gist"),
        *("bijen bij", "baan baantjes", "stofzuigen stofzuiger"),
        *(
            "taak tak",
            "stal stelen",
            "toren toor",
            "erven ervaren",
            "plassen plaats",
            "naast na",
            "meter meten",
        ),
        *("leden leiden", "tas taxi", "reis rijst", "brood broer", "zaal zalm", "naald naam", "vis vies"),
    ],
)
def test_words_that_look_alike_stay_apart(pair):
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize("typed", ["'t Hart", "’t hart", "t Hart", "HART"])
def test_an_apostrophe_may_be_left_out(typed):
    assert query_words(typed, "nl") == query_words("hart", "nl")


@pytest.mark.parametrize("typed", ["e-mail", "email", "E‑mail"])
def test_a_hyphen_may_be_left_out(typed):
    asked = [{way.stems for way in term.ways} for term in query_terms(typed, "nl")]
    for text in ("e-mail", "email"):
        found = set(index_words(text, ("nl",)).split())
        assert all(any(found.issuperset(stems) for stems in ways) for ways in asked)


def test_more_words_with_hyphens_are_found_as_one():
    assert set(query_words("tafeltjedekje", "nl")) <= set(index_words("Tafeltje-dek-je", ("nl",)).split())


def test_words_that_say_nothing_are_left_out_of_a_question():
    assert query_words("waar kan ik met mijn kind eten", "nl") == query_words("kind eten", "nl")
    assert query_words("Ik zoek iemand die graag wil helpen in de buurt", "nl") == query_words("helpen", "nl")


def test_a_name_of_words_that_say_nothing_is_still_sought():
    assert query_words("De Wij", "nl") == ("de", "wij")
    assert query_words("Voor Het", "nl") == ("voor", "het")
    assert query_words("in de buurt", "nl") == ("in", "de", "buurt")
    assert set(query_words("voor het", "nl")) <= set(index_words("Voor Het", ("nl",)).split())


def test_each_word_is_sought_once():
    assert query_words("fiets fietsen FIETS", "nl") == ("fiets",)


def test_an_english_page_is_found_by_the_words_of_either_language():
    found = index_words("Cooking together: kookgroepen", ("en", "nl")).split()
    assert set(query_words("cook", "en")) <= set(found)
    assert set(query_words("kookgroep", "nl")) <= set(found)


def test_long_words_and_long_questions_are_cut_off():
    assert words("a" * 1000) == ["a" * MAX_WORD]
    assert len(query_words(" ".join(f"woord{number}" for number in range(100)), "nl")) == MAX_QUERY_WORDS


def test_signs_that_engines_give_a_meaning_never_reach_them():
    assert words('title:x^9 (a* OR "b") AND_c -d ~2 \\ /e/') == [
        *("title", "x", "9", "a", "or", "b", "and", "c", "d", "2", "e")
    ]


def test_nothing_gives_no_words():
    assert query_words(" 🍲 ' \x00", "nl") == ()


@pytest.mark.parametrize(
    ("word", "consists_of"),
    [
        ("schuldhulpverlening", "schuld hulp verlening"),
        ("mantelzorgondersteuning", "mantelzorg ondersteuning"),
        ("voetbalclub", "voetbal club"),
        ("taalcafe", "taal cafe"),
        ("kinderfeestje", "kind feest"),
        ("ouderenadvies", "ouderen advies"),
        ("daklozenopvang", "daklozen opvang"),
        ("boodschappenhulp", "boodschappen hulp"),
        ("vrijwilligerswerk", "vrijwilliger werk"),
        ("taallessen", "taal les"),
        ("wandelclub", "wandelen club"),
        ("stadswandeling", "stad wandelen"),
        ("buurtsportcoach", "buurt sport coach"),
        ("pompoensoep", "pompoen soep"),
        ("rouwverwerking", "rouw verwerken"),
        ("krachttraining", "kracht training"),
        ("bezwaarschrift", "bezwaar schrift"),
        ("veteranencafe", "veteraan cafe"),
        ("telefoonnummer", "telefoon nummer"),
        ("meezingen", "mee zingen"),
    ],
)
def test_a_compound_consists_of_its_parts(word, consists_of):
    assert parts(word) == tuple(map(stem, consists_of.split()))


@pytest.mark.parametrize(
    "word",
    [
        *(
            "huisarts",
            "mantelzorg",
            "buurthuis",
            "ziekenhuis",
            "voetbal",
            "restaurant",
            "computer",
            "verkeer",
        ),
        *(
            "bestuur",
            "kantoor",
            "spectaculair",
            "barbecue",
            "aanmelden",
            "huizen",
            "gezelligheid",
            "kinderen",
        ),
        *(
            "kerkstraat",
            "bospolder",
            "marktplein",
            "jansen",
            "kattenbroek",
            "hoogland",
            "prinsenland",
            "kruiskamp",
            "bergkwartier",
            "rozendaal",
            "akkerman",
            "lindenberg",
            "12",
            "abcdef",
            "les",
            "activiteit",
        ),
    ],
)
def test_what_is_a_word_of_its_own_or_a_place_is_not_taken_apart(word):
    assert parts(word) == ()


def ways(text):
    return {way.stems: way.weight for term in query_terms(text, "nl") for way in term.ways}


def test_a_compound_is_sought_by_all_of_its_parts_too_and_counts_less_so():
    found = ways("taalcafé")
    assert found == {("taalcafe",): 1, ("taal", "cafe"): 0.6}


def test_what_says_little_at_the_end_of_a_compound_may_be_missing():
    assert ways("schuldhulpverlening") == {
        ("schuldhulpverlening",): 1,
        ("schuld", "helpen", "verlenen"): 0.6,
        ("schuld", "helpen"): 0.4,
        ("schuld",): 0.4,
    }


def test_a_club_of_one_kind_does_not_ask_for_every_club():
    assert ("club",) not in ways("voetbalclub")
    assert ("voetbal",) in ways("voetbalclub")


def test_a_compound_of_words_that_say_little_needs_all_of_them():
    assert set(ways("buurtgroep")) == {("buurtgroep",), ("buurt", "groep")}


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("school zwemmen", "Schoolzwemmen voor beginners"),
        ("schoolzwemmen", "Zwemmen met school"),
        ("schuld hulp", "Schuldhulp aan huis"),
        ("schuldhulp", "Hulp bij schulden"),
        ("wijk keuken", "De Wijkkeuken"),
        ("pluk route", "Plukroute"),
        ("knot wilgen dag", "Knotwilgen"),
    ],
)
def test_what_one_wrote_apart_another_wrote_as_one(typed, text):
    found = set(index_words(text, ("nl",)).split())
    terms = query_terms(typed, "nl")
    assert (
        sum(any(found.issuperset(way.stems) for way in term.ways) for term in terms) >= 2 or len(terms) == 1
    )
    assert any(found.issuperset(way.stems) for way in terms[0].ways)


def test_a_word_that_was_put_together_says_so():
    [wijk, _keuken] = query_terms("wijk keuken", "nl")
    assert [(way.reden, way.van) for way in wijk.ways] == [
        (Reden.WOORD, ""),
        (Reden.SAMENSTELLING, "wijkkeuken"),
    ]


def test_a_title_is_found_without_its_spaces():
    joined = joined_words("De Wijk Keuken", "nl").split()
    assert {"dewijkkeuken", "wijkkeuken"} <= set(joined)
    assert joined_words("Taalhuis", "nl") == ""


@pytest.mark.parametrize(
    "word", ["bladeren", "pauzeren", "diaken", "hagelslag", "gevaarlijk", "slagerij", "werkster", "leiding"]
)
def test_an_ending_that_is_also_a_word_is_no_part(word):
    assert parts(word) == ()


def test_the_name_of_a_place_is_not_taken_apart():
    assert index_words("Sportclub Schoolbuurt", ("nl",), whole={"schoolbuurt"}).split() == [
        *("sportclub", "schoolbuurt", "sport", "club")
    ]


def test_the_list_of_words_is_long_and_each_word_stands_on_it_once():
    lines = SOURCE.read_text("utf-8").splitlines()
    listed = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert len(listed) >= 5000
    assert sorted(listed) == sorted(set(listed))


def test_each_part_that_the_list_names_is_a_word_of_the_list():
    known = lexicon()
    for word, of in known.parts.items():
        assert [part for part in of if part not in known.forms] == [], word


@given(TEXTS)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_a_text_in_capitals_has_the_same_words(text):
    assert words(fold(text)) == words(text)


@given(WORDS)
def test_a_stem_is_its_own_stem(word):
    assert stem(stem(word)) == stem(word)


@given(st.sampled_from(sorted(lexicon().forms)))
def test_every_form_of_the_list_leads_to_a_word_of_the_list(form):
    assert lexicon().forms[stem(form)] == stem(form)


@given(TEXTS, st.sampled_from(["nl", "en"]))
def test_no_text_breaks_a_question_and_its_words_are_found_in_itself(text, language):
    terms = query_terms(text, language)
    found = set(index_words(text, (language,)).split())
    assert all(found.issuperset(term.ways[0].stems) for term in terms)
    assert all(len(word) <= 2 * MAX_WORD and " " not in word for word in found)


@given(st.lists(WORDS, max_size=8))
def test_the_words_of_a_question_do_not_depend_on_their_order(some):
    one, other = (query_words(" ".join(order), "nl") for order in (some, some[::-1]))
    assert sorted(one) == sorted(other)


@given(st.lists(WORDS))
def test_of_some_words_some_tell_something(some):
    assert bool(telling(some)) == bool(some)


def test_what_sorts_a_title_has_letters_digits_and_single_spaces_only():
    assert sort_key("  ’t  Café-Zuid (2)") == "cafe zuid 2"


def test_what_sorts_a_title_is_never_empty_nor_longer_than_its_column():
    assert sort_key("🍲") == "🍲"
    # One sign that folds into eighteen.
    assert len(sort_key("ﷺ" * 255)) == 255
