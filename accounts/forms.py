from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserEditForm as WagtailUserEditForm

from accounts.models import User, UserManager


class UserForm(WagtailUserEditForm):
    """The name and the address of a person, and whether the account is on; people choose their own password."""

    groups = None
    is_superuser = None

    class Meta(WagtailUserEditForm.Meta):
        fields: ClassVar = ["email", "first_name", "last_name", "is_active"]
        widgets: ClassVar[dict] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # Wagtail removes a box from the form of who edits the own account, and that box is not here.
        editing_self = kwargs.pop("editing_self", False)
        super().__init__(*args, **kwargs)
        if editing_self:
            del self.fields["is_active"]
        self.fields["email"].help_text = _("The old address stops working at once.")

    def clean_email(self) -> str:
        email = UserManager.normalize_email(self.cleaned_data["email"])
        if User.objects.exclude(pk=self.instance.pk).filter(email__iexact=email).exists():
            raise forms.ValidationError(
                _("Someone with this e-mail address already has an account."), code="duplicate_username"
            )
        return email
