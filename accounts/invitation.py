from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.http import HttpRequest

from accounts.models import User


def send_invitation(request: HttpRequest, user: User) -> None:
    """Mails someone who was given an account a link to choose a password; the link works once."""
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    adapter = get_adapter(request)
    adapter.send_mail(
        "account/email/invitation",
        user.email,
        {"user": user, "request": request, "link": adapter.get_reset_password_from_key_url(key)},
    )
