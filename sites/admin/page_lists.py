"""Lists of pages in the admin: their filters name only the people and sites of who looks."""

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import MultipleUserFilter
from wagtail.admin.views.pages.listing import (
    EditedByFilter,
    GenericPageFilterSet,
    PageFilterSet,
    SiteFilter,
)
from wagtail.admin.viewsets.pages import PageListingViewSet, PageViewSet
from wagtail.models import Page, PageLogEntry, Site

from sites.admin.scope import own_pages, own_sites


def owners(request: HttpRequest) -> QuerySet:
    pages = Page.objects.filter(own_pages(request.user))
    return get_user_model().objects.filter(pk__in=pages.order_by().values("owner"))


def editors(request: HttpRequest) -> QuerySet:
    entries = PageLogEntry.objects.filter(own_pages(request.user, "page__"), action="wagtail.edit")
    return get_user_model().objects.filter(pk__in=entries.order_by().values("user"))


def sites(request: HttpRequest) -> QuerySet:
    return Site.objects.filter(pk__in=[site.pk for site in own_sites(request.user)])


class OwnPageFilterSet(PageFilterSet):
    owner = MultipleUserFilter(label=_("Owner"), queryset=owners, widget=CheckboxSelectMultiple)
    edited_by = EditedByFilter(label=_("Edited by"), queryset=editors, widget=CheckboxSelectMultiple)
    site = SiteFilter(label=_("Site"), queryset=sites, widget=CheckboxSelectMultiple)


class OwnGenericPageFilterSet(OwnPageFilterSet, GenericPageFilterSet):
    pass


class OwnPageListingViewSet(PageListingViewSet):
    """For the flat list of one type of page."""

    filterset_class = OwnPageFilterSet


class OwnPageViewSet(PageViewSet):
    """For every page of the admin that has none of its own."""

    filterset_class = OwnGenericPageFilterSet


@hooks.register("register_admin_viewset")
def own_pages_everywhere() -> OwnPageViewSet:
    return OwnPageViewSet()
