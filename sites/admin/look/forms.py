from copy import copy
from typing import Any

from django import forms
from django.http import HttpRequest
from wagtail.images import get_image_model
from wagtail.permissions import policy_registry

from cms.permissions import User
from sites.admin.look.addresses import PICTURES, TOKENS
from sites.models import Wijksite


class LookForm(forms.ModelForm):
    """The look fields as they stand in an address or a form that is not saved yet."""

    fields: dict[str, Any]

    class Meta:
        model = Wijksite
        fields = [*TOKENS, *PICTURES]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        policy = policy_registry.get_by_type(get_image_model())
        own = policy.instances_user_has_any_permission_for(user, ["add", "change", "choose"])
        for name in PICTURES:
            self.fields[name].queryset = own

    def _post_clean(self) -> None:
        """What is tried out need not be good enough to save: that is what one wants to see."""

    def tried_out(self) -> Wijksite:
        """A copy of the site with every value that can be shown; the others stay as they are saved."""
        self.is_valid()
        trial = copy(self.instance)
        for computed in ("stijlblad", "stijl_hash"):
            vars(trial).pop(computed, None)
        for name, value in self.cleaned_data.items():
            if name in self.data:
                setattr(trial, name, value)
        return trial


def tried_out(request: HttpRequest, wijksite: Wijksite) -> Wijksite:
    """The site with the look that a request carries, in its address or in a form."""
    data = request.POST if request.method == "POST" else request.GET
    return LookForm(data, instance=wijksite, user=request.user).tried_out()
