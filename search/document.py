from wagtail.models import Page, Site

from search.models import SearchDocument


def document_with(page: Page, site: Site | None, taal: str, *related: str) -> SearchDocument | None:
    """
    The document of a listed page on a site, with its page in the main language and what hangs on that, in one query.

    `related` are names from Page on, such as "organisatiepage__feiten". None for a page that is not listed.
    """
    if site is None:
        return None
    documents = SearchDocument.objects.filter(
        site=site, taal=taal, pagina__translation_key=page.translation_key, vermelding__isnull=False
    )
    return documents.select_related(*(f"pagina__{name}" for name in related)).first()
