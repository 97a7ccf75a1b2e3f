"""
What an editor wrote for one site, made fit for another.

Names become those of the new site; how to reach people, and pictures and documents, stay behind; links to pages that
came along go to where they stand now.
"""

import re
from typing import Any
from urllib.parse import urlsplit

import phonenumbers
from bs4 import BeautifulSoup, Tag
from django.utils.text import slugify
from django.utils.translation import gettext as _
from phonenumbers import PhoneNumber, PhoneNumberMatcher, PhoneNumberType
from wagtail import blocks
from wagtail.blocks.stream_block import StreamValue
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from cms.telephone import REGION, SHORT_NUMBER, digits, validate_telephone
from sites.hosts import other_spelling
from sites.models import Wijksite
from sites.pages import relative_path
from sites.roles import root_pages

# Numbers of the whole country, which hold for every site.
NATIONAL = {PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST}
MAX_SLUG = 255
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class _Gone:
    """Stands for what cannot come along; a block that needs it goes as well."""


GONE = _Gone()


def is_needed(block: blocks.Block) -> bool:
    """Whether nothing is left of what holds this block when it goes. A group of blocks itself knows no `required`."""
    return block.required or isinstance(block, blocks.StructBlock)


class Rewriter:
    """Tell it with `moved` which page takes whose place before it rewrites anything that links."""

    def __init__(self, voorbeeld: Wijksite, nieuw: Wijksite) -> None:
        self.nieuw = nieuw
        self.slugs = slugify(voorbeeld.naam), slugify(nieuw.naam)
        self.hosts = {voorbeeld.site.hostname, other_spelling(voorbeeld.site.hostname)}
        self.trees = tuple(page.path for page in root_pages(voorbeeld))
        self.same_gemeente = voorbeeld.gemeente.casefold() == nieuw.gemeente.casefold()
        self.by_id: dict[int, Page] = {}
        self.by_path: dict[str, Page] = {}
        # What comes last wins: a city may be called as its gemeente.
        words = {
            voorbeeld.gemeente: nieuw.gemeente or voorbeeld.gemeente,
            voorbeeld.naam: nieuw.naam,
            voorbeeld.site.hostname: nieuw.site.hostname,
            voorbeeld.telefoon: _("[phone]"),
            voorbeeld.email: _("[e-mail]"),
            voorbeeld.adres: _("[address]"),
            voorbeeld.verwerkingsverantwoordelijke: _("[name of the organisation]"),
        }
        self.words = {old.casefold(): new for old, new in words.items() if old}
        longest_first = sorted(self.words, key=len, reverse=True)
        self.pattern = re.compile(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", flags=re.IGNORECASE
        )

    def moved(self, old: Page, new: Page, path: str) -> None:
        """`path`: where the old one stands on its site, "/over/"."""
        self.by_id[old.pk] = new
        self.by_path[path.strip("/")] = new

    def text(self, text: str) -> str:
        text = self.pattern.sub(lambda match: self.words[match[0].casefold()], text)
        text = EMAIL.sub(_("[e-mail]"), text)
        for match in reversed(list(PhoneNumberMatcher(text, REGION))):
            if not self._holds_here(match.number):
                text = text[: match.start] + _("[phone]") + text[match.end :]
        return text

    def slug(self, slug: str) -> str:
        """The name of the example goes from an address as well."""
        old, new = self.slugs
        return slug.replace(old, new)[:MAX_SLUG] if old and new else slug

    def telephone(self, text: str) -> str:
        """The number as it is when it holds here too, else nothing."""
        try:
            number = phonenumbers.parse(text, REGION)
        except phonenumbers.NumberParseException:
            return ""
        is_emergency = len(digits(text)) == 3 and SHORT_NUMBER.match(digits(text))
        return text if is_emergency or self._holds_here(number) else ""

    def url(self, url: str) -> str | None:
        """An address elsewhere as it is; one on the example, where that page stands now; None when it did not come."""
        parts = urlsplit(url)
        if parts.scheme == "mailto":
            return None
        if parts.scheme == "tel":
            return url if self.telephone(parts.path) else None
        if parts.hostname not in self.hosts:
            return url
        page = self.by_path.get(parts.path.strip("/"))
        return None if page is None else self.nieuw.site.root_url + self._path(page)

    def page_id(self, page_id: int) -> int | None:
        """The page that took its place; a page of any other site as it is; None for one that did not come."""
        if page_id in self.by_id:
            return self.by_id[page_id].pk
        path = Page.objects.filter(pk=page_id).values_list("path", flat=True).first()
        return None if path is None or path.startswith(self.trees) else page_id

    def rich_text(self, html: str) -> str:
        soup = BeautifulSoup(html, "html.parser")
        for embed in soup.find_all("embed"):
            embed.decompose()
        for link in soup.find_all("a"):
            if not self._follows(link):
                link.unwrap()
        for words in soup.find_all(string=True):
            words.replace_with(self.text(str(words)))
        return str(soup)

    def stream(self, value: StreamValue) -> StreamValue:
        block = value.stream_block
        return block.to_python(self._block(block, block.get_prep_value(value)))

    def _block(self, block: blocks.Block, raw: Any) -> Any:
        """`raw` is what a block stores in JSON."""
        if getattr(block.meta, "contact_data", False):
            return block.get_prep_value(block.get_default())
        if isinstance(block, blocks.StreamBlock):
            return self._items(raw, block.child_blocks)
        if isinstance(block, blocks.ListBlock):
            return self._items(raw, {"item": block.child_block})
        if isinstance(block, blocks.StructBlock):
            parts = {name: self._block(child, raw.get(name)) for name, child in block.child_blocks.items()}
            if any(part is GONE and is_needed(block.child_blocks[name]) for name, part in parts.items()):
                return GONE
            return {name: None if part is GONE else part for name, part in parts.items()}
        return self._leaf(block, raw)

    def _items(self, raw: list[dict], child_blocks: dict[str, blocks.Block]) -> list[dict]:
        items = [{**item, "value": self._block(child_blocks[item["type"]], item["value"])} for item in raw]
        return [item for item in items if item["value"] is not GONE]

    def _leaf(self, block: blocks.Block, raw: Any) -> Any:
        if not raw:
            return raw
        if isinstance(block, ImageChooserBlock | DocumentChooserBlock):
            return GONE
        if isinstance(block, blocks.PageChooserBlock):
            return self.page_id(raw) or GONE
        if isinstance(block, blocks.RichTextBlock):
            return self.rich_text(raw)
        if isinstance(block, blocks.URLBlock):
            return self.url(raw) or ""
        if isinstance(block, blocks.EmailBlock):
            return ""
        if isinstance(block, blocks.CharBlock) and validate_telephone in block.field.validators:
            return self.telephone(raw)
        if isinstance(block, blocks.CharBlock | blocks.TextBlock):
            return self.text(raw)[: block.field.max_length]
        return raw

    def _follows(self, link: Tag) -> bool:
        """Points a link where it belongs; False when it has nowhere to go."""
        if link.get("linktype") == "page":
            page_id = self.page_id(int(str(link["id"])))
            link["id"] = str(page_id)
            return page_id is not None
        if link.get("linktype"):
            return False
        url = self.url(str(link.get("href", "")))
        link["href"] = url or ""
        return url is not None

    def _holds_here(self, number: PhoneNumber) -> bool:
        kind = phonenumbers.number_type(number)
        # 14 and the area code is the number of one gemeente.
        is_of_gemeente = str(number.national_number).startswith("14") and kind == PhoneNumberType.UAN
        return kind in NATIONAL or (is_of_gemeente and self.same_gemeente)

    def _path(self, page: Page) -> str:
        return relative_path(page, self.nieuw.site.root_page)
