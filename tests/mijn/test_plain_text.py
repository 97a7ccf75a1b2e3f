"""A description as plain text, and back."""

import pytest

from mijn.editing.hints import hints_of
from mijn.editing.plain_text import to_html, to_plain


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<p>Soep.</p><p>Brood.</p>", "Soep.\n\nBrood."),
        ("<p>Soep<br/>en brood</p>", "Soep\nen brood"),
        ("<h2>Eten</h2><p>Soep</p>", "## Eten\n\nSoep"),
        ("<ul><li>soep</li><li>brood</li></ul>", "- soep\n- brood"),
        ("<ol><li>kom</li><li>eet</li></ol>", "1. kom\n2. eet"),
        ("<p><b>Let op</b>: <i>vol</i></p>", "**Let op**: _vol_"),
        ('<p><a href="https://soep.nl/a?b=1&amp;c=2">Site</a></p>', "[Site](https://soep.nl/a?b=1&c=2)"),
        ('<p><a href="mailto:a@b.nl">Mail</a></p>', "[Mail](mailto:a@b.nl)"),
        ('<p><a linktype="page" id="3">Pagina</a></p>', "[Pagina](pagina:3)"),
        ('<p><a linktype="document" id="4">Folder</a></p>', "[Folder](document:4)"),
        ("<p>2 &lt; 3 &amp; snake_case_naam</p>", "2 < 3 & snake_case_naam"),
        ("", ""),
    ],
)
def test_there_and_back(html, plain):
    assert to_plain(html) == plain
    assert to_html(plain, known=html) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
        ("[x](javascript:alert)", "<p>x</p>"),
        ('[x](https://a.nl/"onclick=)', '<p><a href="https://a.nl/&quot;onclick=">x</a></p>'),
        ("[x](soep.nl)", '<p><a href="https://soep.nl">x</a></p>'),
        ("[x](pagina:9)", "<p>x</p>"),
        ("• een\r\n• twee", "<ul><li>een</li><li>twee</li></ul>"),
        ("Eten:\n- soep", "<p>Eten:</p><ul><li>soep</li></ul>"),
    ],
)
def test_what_people_write_is_safe(text, html):
    assert to_html(text) == html


def test_hints_name_the_sentence_and_the_word():
    long = "Wij " + "zeer " * 20 + "graag."
    assert len(hints_of([f"Kort. {long} Dat is ook zo.", "Dit is indien nodig."])) == 2
    assert hints_of(["Kom binnen. Soep staat klaar."]) == []
