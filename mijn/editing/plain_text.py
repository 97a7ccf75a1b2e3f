"""
Text with headings, lists and links in a box without buttons: "- " begins a line of a list, "## " a heading, "**" is
bold, "_" is italic, "[words](address)" is a link. What an editor once made with buttons comes back as it was.
"""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag
from wagtail.whitelist import check_url

HEADINGS = {"h2": "## ", "h3": "### "}
LISTS = {"ul", "ol"}
BOLD, ITALIC = {"b", "strong"}, {"i", "em"}
# How an address begins that names a page or a document of the website.
INSIDE = {"page": "pagina", "document": "document"}

BULLET = re.compile(r"[-*•–]\s+(.+)")
NUMBER = re.compile(r"\d{1,3}[.)]\s+(.+)")
HEADING = re.compile(r"(###?)\s+(.+)")
LINK = re.compile(r"\[([^\]\n]+)\]\(([^()\s]+)\)")
STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
SLANTED = re.compile(r"(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)")


def to_plain(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    return "\n\n".join(text for node in soup.children if (text := _block(node).strip()))


def to_html(text: str, known: str = "") -> str:
    """`known`: the text as it was; only a page or document to which it linked can be linked to again."""
    allowed = set(_inside_links(known))
    return "".join(_blocks(text.replace("\r\n", "\n").replace("\r", "\n"), allowed))


def _block(node: PageElement) -> str:
    if not isinstance(node, Tag):
        return _inline(node)
    if node.name in HEADINGS:
        return HEADINGS[node.name] + _inline(node)
    if node.name in LISTS:
        return "\n".join(_lines(node))
    return _inline(node)


def _lines(node: Tag) -> Iterator[str]:
    """A list in a list becomes one list: nobody reads the difference on a phone."""
    for number, row in enumerate(node.find_all("li", recursive=False), start=1):
        nested = [child.extract() for child in row.find_all(LISTS, recursive=False)]
        yield ("- " if node.name == "ul" else f"{number}. ") + _inline(row).replace("\n", " ").strip()
        for child in nested:
            yield from _lines(child)


def _inline(node: PageElement) -> str:
    if isinstance(node, NavigableString):
        return re.sub(r"\s+", " ", str(node))
    if not isinstance(node, Tag):
        return ""
    if node.name == "br":
        return "\n"
    words = "".join(_inline(child) for child in node.children)
    if node.name in BOLD and words.strip():
        return f"**{words.strip()}**"
    if node.name in ITALIC and words.strip():
        return f"_{words.strip()}_"
    if node.name == "a" and (address := _address(node)):
        return f"[{words}]({address})"
    return words


def _address(link: Tag) -> str:
    kind, number = str(link.get("linktype", "")), str(link.get("id", ""))
    if kind in INSIDE and number:
        return f"{INSIDE[kind]}:{number}"
    return str(link.get("href", ""))


def _inside_links(html: str) -> Iterator[str]:
    for link in BeautifulSoup(html, "html.parser").find_all("a", linktype=True):
        yield _address(link)


def _blocks(text: str, allowed: set[str]) -> Iterator[str]:
    for kind, rows in groupby((_kind(line.strip()) for line in text.split("\n")), key=lambda row: row[0]):
        lines = [_marked_up(words, allowed) for _kind_again, words in rows]
        if kind == "p":
            yield f"<p>{'<br/>'.join(lines)}</p>"
        elif kind in LISTS:
            yield f"<{kind}>{''.join(f'<li>{line}</li>' for line in lines)}</{kind}>"
        elif kind:
            yield from (f"<{kind}>{line}</{kind}>" for line in lines)


def _kind(line: str) -> tuple[str, str]:
    """The element in which a line comes, "" for an empty one, and its words."""
    if found := HEADING.fullmatch(line):
        return f"h{len(found[1])}", found[2]
    if found := BULLET.fullmatch(line):
        return "ul", found[1]
    if found := NUMBER.fullmatch(line):
        return "ol", found[1]
    return ("p", line) if line else ("", "")


def _marked_up(line: str, allowed: set[str]) -> str:
    parts, end = [], 0
    for link in LINK.finditer(line):
        parts += [_emphasised(line[end : link.start()]), _link(link, allowed)]
        end = link.end()
    return "".join([*parts, _emphasised(line[end:])])


def _emphasised(words: str) -> str:
    return SLANTED.sub(r"<i>\1</i>", STRONG.sub(r"<b>\1</b>", escape(words, quote=False)))


def _link(found: re.Match, allowed: set[str]) -> str:
    words, address = _emphasised(found[1]), found[2]
    for kind, name in INSIDE.items():
        if address.startswith(f"{name}:"):
            number = address.removeprefix(f"{name}:")
            return f'<a linktype="{kind}" id="{escape(number)}">{words}</a>' if address in allowed else words
    safe = check_url(address) if ":" in address else check_url(f"https://{address}")
    return f'<a href="{escape(safe)}">{words}</a>' if safe else words
