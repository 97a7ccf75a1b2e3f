"""The list of organisations in the admin, with the day on which each was checked."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView
from wagtail.query import PageQuerySet

from organisaties.models import OrganisatiePage
from sites.admin.page_lists import OwnPageListingViewSet


class OrganisatieIndexView(IndexView):
    base_columns = [*IndexView.base_columns, Column("nagekeken_op", label=_("Checked on"), width="12%")]

    def annotate_queryset(self, pages: PageQuerySet) -> PageQuerySet:
        return super().annotate_queryset(pages).annotate(nagekeken_op=F("feiten__nagekeken_op"))


class OrganisatieListing(OwnPageListingViewSet):
    model = OrganisatiePage
    index_view_class = OrganisatieIndexView
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 110
    add_to_admin_menu = True
