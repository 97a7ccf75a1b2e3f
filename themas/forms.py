from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from themas.models import Thema


class ThemaForm(WagtailAdminModelForm):
    """Offers as parent only what `Thema.clean` allows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        themas = Thema.objects.hoofdthemas().filter(locale=self.instance.locale)
        self.fields["ouder"].queryset = themas.exclude(pk=self.instance.pk)
