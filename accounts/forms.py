from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm as WagtailUserCreationForm
from wagtail.users.forms import UserEditForm as WagtailUserEditForm

from accounts.models import User, UserManager


class _UserFormMixin:
    """The e-mail address of a person, once, whatever its capitals; people choose their own password."""

    def clean_email(self) -> str:
        email = UserManager.normalize_email(self.cleaned_data["email"])  # type: ignore[attr-defined]
        others = User.objects.exclude(pk=self.instance.pk)  # type: ignore[attr-defined]
        if others.filter(email__iexact=email).exists():
            raise forms.ValidationError(
                _("Someone with this e-mail address already has an account."), code="duplicate_username"
            )
        return email

    def save(self, commit: bool = True) -> User:
        user = self.instance  # type: ignore[attr-defined]
        if not user.password:
            user.set_unusable_password()
        return super().save(commit)  # type: ignore[misc]


class UserCreationForm(_UserFormMixin, WagtailUserCreationForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].help_text = _("We mail this person a link to choose a password.")


class UserEditForm(_UserFormMixin, WagtailUserEditForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].help_text = _("The old address stops working at once.")
