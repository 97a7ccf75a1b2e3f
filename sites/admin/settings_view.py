"""Wagtail's view of the settings of a site, with one at a time who saves."""

from contextlib import nullcontext
from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from wagtail.contrib.settings.views import EditView

from sites.admin.look.access import wijksite_or_404
from sites.models import Wijksite


class SettingsView(EditView):
    def get_object(self, queryset: Any = None) -> Wijksite:
        # To who may not change them they do not exist, here as everywhere in the admin.
        wijksite_or_404(self.request, self.pk)
        if self.request.method == "POST" and not self._locked():
            raise Http404
        return super().get_object(queryset)

    def _locked(self) -> bool:
        return Wijksite.objects.select_for_update().filter(site_id=self.pk).first() is not None


edit_view = SettingsView.as_view()


def settings(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The row is locked from reading to saving, so that the second of two sees what the first one saved."""
    with transaction.atomic() if request.method == "POST" else nullcontext():
        return edit_view(request, "sites", "wijksite", pk=pk)
