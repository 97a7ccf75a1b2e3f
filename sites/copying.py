"""
A new site after the example of another: its look, its themes, its menus and the pages of its editors.

Organisations and activities stay where they live. Pictures and documents stay behind: they show the people and the
places of the example, who said yes to that site (docs/adr/0027).
"""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import translation
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from cms.telephone import TelephoneField
from sites.colours import COLOURS
from sites.kinds import all_kinds
from sites.models import MenuItem, SiteThema, Wijksite
from sites.modules import module_of
from sites.pages import SectionPageMixin, relative_path
from sites.rewriting import Rewriter
from sites.start import start_pages

LOOK = (*COLOURS, "lettertype", "hoeken")


def look_of(wijksite: Wijksite) -> dict[str, Any]:
    """What makes a site look as it does, without what shows whose it is: logo and picture."""
    return {name: getattr(wijksite, name) for name in LOOK}


def pages_to_copy(voorbeeld: Wijksite) -> list[Page]:
    """The pages of its editors that anybody can see now, each after the one above it. In the main language only."""
    own = slugs_about_itself(voorbeeld)
    return [page for page in editorial_pages(voorbeeld) if relative_slug(page, voorbeeld) not in own]


def editorial_pages(voorbeeld: Wijksite) -> Iterator[Page]:
    """Those below the front page that are no listing and no section, nor stand below one or below a hidden page."""
    root = voorbeeld.site.root_page
    kinds = tuple(kind.model for kind in all_kinds())
    seen = {root.path}
    for page in Page.objects.descendant_of(root).live().public().order_by("path").specific():
        # What a room of its own keeps (an activity, a campaign) has a time or a place that is not of the new site.
        of_a_module = isinstance(page, (SectionPageMixin, *kinds)) or module_of(type(page)) is not None
        if not of_a_module and page.path[: -Page.steplen] in seen:
            seen.add(page.path)
            yield page


def slugs_about_itself(wijksite: Wijksite) -> set[str]:
    """Of the start pages that say who the site is and how to reach it."""
    root = wijksite.site.root_page
    return {start.factory(wijksite, root).slug for start in start_pages() if start.over_zichzelf}


def relative_slug(page: Page, wijksite: Wijksite) -> str:
    return relative_path(page, wijksite.site.root_page).strip("/")


@transaction.atomic
def copy_from(voorbeeld: Wijksite, wijksite: Wijksite) -> None:
    """Onto a site that was made just now. The look is not written here: it is a part of the settings."""
    with translation.override(settings.LANGUAGE_CODE):
        Copying(voorbeeld, wijksite).run()


class Copying:
    def __init__(self, voorbeeld: Wijksite, wijksite: Wijksite) -> None:
        self.voorbeeld = voorbeeld
        self.wijksite = wijksite
        self.old_root = voorbeeld.site.root_page.specific
        self.new_root = Page.objects.get(pk=wijksite.site.root_page_id).specific
        self.rewriter = Rewriter(voorbeeld, wijksite)

    def run(self) -> None:
        self.match_what_is_there()
        pairs = [(page, self.place(page)) for page in pages_to_copy(self.voorbeeld)]
        # Only now every link knows where to go.
        for old, new in pairs:
            self.fill(old, new)
        if type(self.old_root) is type(self.new_root):
            self.fill(self.old_root, self.new_root)
        self.copy_menus()
        self.copy_themas()

    def match_what_is_there(self) -> None:
        """Front page, sections and the pages about the site itself: links go to those of the new site."""
        self.match(self.old_root, self.new_root)
        sections = {type(page): page for page in self.new_root.get_children().specific()}
        own = slugs_about_itself(self.voorbeeld)
        for old in self.old_root.get_children().live().specific():
            if isinstance(old, SectionPageMixin) and type(old) in sections:
                self.match(old, sections[type(old)])
            elif old.slug in own:
                self.match(old, self.new_root.get_children().get(slug=old.slug))

    def match(self, old: Page, new: Page) -> None:
        self.rewriter.moved(old, new, relative_path(old, self.old_root))

    def place(self, old: Page) -> Page:
        """A page for the old one; a start page with its slug gives way. Not live before it is filled."""
        parent = Page.objects.get(pk=self.rewriter.by_id[old.get_parent().pk].pk)
        slug = self.rewriter.slug(old.slug)
        new = parent.get_children().type(type(old)).filter(slug=slug).first()
        if new is None:
            new = type(old)(title=self.rewriter.text(old.title), slug=slug, live=False)
            parent.add_child(instance=new)
        self.match(old, new)
        return new.specific

    def fill(self, old: Page, new: Page) -> None:
        """Fields that are not known to hold only text, numbers or choices keep what a new page has."""
        for field in [*type(old)._meta.concrete_fields]:
            if field.model is not Page and not field.is_relation:
                self.fill_field(field, old, new)
        if new.pk != self.new_root.pk:
            new.title = self.rewriter.text(old.title)[:255]
            new.show_in_menus = old.show_in_menus
        new.seo_title = self.rewriter.text(old.seo_title)[:255]
        new.search_description = self.rewriter.text(old.search_description)
        new.save_revision().publish()

    def fill_field(self, field: models.Field, old: Page, new: Page) -> None:
        value = getattr(old, field.attname)
        if isinstance(field, models.EmailField | TelephoneField | models.URLField):
            return
        if isinstance(field, StreamField):
            value = self.rewriter.stream(value)
        elif isinstance(field, RichTextField):
            value = self.rewriter.rich_text(value)
        elif isinstance(field, models.CharField | models.TextField):
            value = value if field.choices else self.rewriter.text(value)[: field.max_length]
        elif not isinstance(field, models.BooleanField | models.IntegerField):
            return
        setattr(new, field.attname, value)

    def copy_menus(self) -> None:
        """As they stand at the example; what a new site starts with and the example lacks comes after it."""
        items = [self.menu_item(item) for item in MenuItem.objects.filter(wijksite=self.voorbeeld)]
        copied = [item for item in items if item is not None]
        in_menu = {item.pagina_id for item in copied}
        started_with = MenuItem.objects.filter(wijksite=self.wijksite)
        started_with.filter(pagina_id__in=in_menu).delete()
        copied += started_with
        for order, item in enumerate(copied):
            item.sort_order = order
            item.save()

    def menu_item(self, old: MenuItem) -> MenuItem | None:
        item = MenuItem(wijksite=self.wijksite, plek=old.plek, titel=self.rewriter.text(old.titel)[:40])
        if old.pagina_id is not None:
            item.pagina_id = self.rewriter.page_id(old.pagina_id)
            return item if item.pagina_id else None
        item.url = self.rewriter.url(old.url) or ""
        return item if item.url else None

    def copy_themas(self) -> None:
        rows = SiteThema.objects.filter(wijksite=self.voorbeeld)
        SiteThema.objects.bulk_create(
            SiteThema(wijksite=self.wijksite, thema_id=row.thema_id, sort_order=row.sort_order)
            for row in rows
        )
