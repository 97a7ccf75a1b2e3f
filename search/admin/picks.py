"""What is on top for some words, in the admin: each editor for their own websites."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import CreateView

from cms.permissions import register_scope
from cms.scoped_snippets import ScopedSnippetViewSet
from search.admin.chooser import VermeldField
from search.models import SearchDocument, Uitgelicht
from sites.admin.scope import of_own_sites, own_sites, sees_all_sites


class UitgelichtForm(WagtailAdminModelForm):
    """The page that is chosen stands on a website, so nobody is asked which website it is for."""

    vermeld = VermeldField(
        label=_("Which page comes on top?"),
        help_text=_("Only what the website shows. When it is no longer there, nothing is on top."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["vermeld"]
        if self.for_user is not None and not sees_all_sites(self.for_user):
            field.queryset = field.queryset.filter(site__in=own_sites(self.for_user))
        if self.instance.pk:
            self.initial["vermeld"] = shown(self.instance)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if chosen := cleaned.get("vermeld"):
            self.instance.site, self.instance.pagina = chosen.site, chosen.pagina
        return cleaned


def shown(pick: Uitgelicht) -> SearchDocument | None:
    """The page as its website shows it in the main language; None when it left."""
    return SearchDocument.objects.filter(
        site=pick.site_id,
        taal=settings.LANGUAGE_CODE,
        pagina__translation_key=pick.pagina.translation_key,
    ).first()


class UitgelichtCreateView(CreateView):
    def get_initial(self) -> dict[str, Any]:
        """The report of what is sought comes here with the words."""
        return {**super().get_initial(), "zoekwoorden": self.request.GET.get("zoekwoorden", "")[:200]}


def state(pick: Uitgelicht) -> str:
    if not pick.staat_hier:  # type: ignore[attr-defined]
        return gettext("Not on top: this page is no longer on the website.")
    return gettext("Over") if pick.is_voorbij else gettext("On top")


class UitgelichtViewSet(ScopedSnippetViewSet):
    model = Uitgelicht
    icon = "pick"
    menu_label = _("Put on top")
    menu_name = "uitgelicht"
    add_view_class = UitgelichtCreateView
    list_display = [
        "zoekwoorden",
        Column("pagina", label=_("Page"), accessor=lambda pick: pick.pagina.title),
        Column("staat", label=_("Now"), accessor=state),
        "tot",
        Column("site", label=_("Website"), accessor=lambda pick: pick.site.wijksite.naam),
    ]
    search_fields = ["zoekwoorden"]
    edit_handler = ObjectList(
        [
            HelpPanel(template="search/admin/uitgelicht_weg.html"),
            FieldPanel("zoekwoorden"),
            FieldPanel("vermeld"),
            FieldPanel("tot"),
            FieldPanel("volgorde"),
        ],
        base_form_class=UitgelichtForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows: Any = super().get_queryset(request)
        return rows.met_stand().select_related("pagina", "site__wijksite")


register_scope(Uitgelicht, of_own_sites)
register_scope(SearchDocument, of_own_sites)
