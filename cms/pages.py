"""What all pages share."""

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import get_urlconf, set_urlconf
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet

from cms.page_views import find_view


class BasePageQuerySet(PageQuerySet):
    def visible(self) -> "BasePageQuerySet":
        """Live and open to anybody: `live()` alone leaks the titles of pages behind a login."""
        return self.live().public()


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(Page):
    deelafbeelding = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture when shared"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown when somebody shares this page. Without one the page's own picture is used."),
    )

    objects = BasePageManager()

    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("deelafbeelding"),
            ],
            heading=_("In search engines and when shared"),
        ),
    ]

    class Meta:
        abstract = True

    @property
    def omschrijving(self) -> str:
        """One or two sentences for search engines and social cards."""
        return self.search_description

    @property
    def kaartafbeelding(self) -> models.Model | None:
        """The picture of a social card."""
        return self.deelafbeelding

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str | None, str | None] | None:
        """Pages live on the hosts of the sites, also when the admin, a job or a mail asks for their address."""
        active = get_urlconf()
        set_urlconf(settings.SITE_URLCONF)
        try:
            return super().get_url_parts(request)
        finally:
            set_urlconf(active)

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        view = find_view(type(self))
        return view(request, self) if view else super().serve(request, *args, **kwargs)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """What visitors get, with what the view adds."""
        return self.serve(request)

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["pagina_titel"] = self.seo_title or self.title
        context["omschrijving"] = self.omschrijving
        return context


def lock_page(page_id: int) -> None:
    """Two who say something of the same page wait for each other, until the end of the transaction."""
    list(Page.objects.filter(pk=page_id).select_for_update(no_key=True).values_list("pk"))
