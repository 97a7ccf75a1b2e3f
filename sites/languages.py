"""The languages of a site beside the main one."""

from wagtail.models import Locale, Page

from sites.models import Wijksite


def make_language_roots(wijksite: Wijksite) -> list[Page]:
    """
    The root of the site in each of its other languages; made where it is missing, published.

    Below it stands only what somebody translates; the rest is shown in the main language.
    """
    root = Page.objects.get(pk=wijksite.site.root_page_id).specific
    roots = []
    for code in wijksite.talen:
        locale, _created = Locale.objects.get_or_create(language_code=code)
        translated = root.get_translation_or_none(locale)
        if translated is None:
            translated = root.copy_for_translation(locale)
            translated.save_revision().publish()
        roots.append(translated)
    return roots
