"""
Deleting one's account: first what it means, then a code by mail, so that a phone that was left on a table does not
do it.
"""

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from accounts.fresh_code import FreshCode
from accounts.indispensable import IndispensableError
from accounts.leaving import consequences_of, delete_account
from accounts.leaving_forms import DeleteForm
from accounts.models import User

LETTER = "account/email/delete_code"


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """What changes for others; the button mails a code."""
    user = _account_of(request)
    if request.method == "POST":
        if FreshCode.mail(request, user, LETTER):
            return redirect("account_delete_confirm")
        messages.error(request, _("You asked for a code too often. Wait 15 minutes and try again."))
        return redirect("account_delete")
    words = {"consequences": consequences_of(user)}
    return TemplateResponse(request, "account/delete.html", words)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def confirm(request: HttpRequest) -> HttpResponse:
    user = _account_of(request)
    waiting = FreshCode.waiting(request, user, LETTER)
    if waiting is None:
        return _ask_anew(request)
    form = DeleteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if waiting.is_right(form.cleaned_data["code"]):
            return _delete(request, user)
        if FreshCode.waiting(request, user, LETTER) is None:
            return _ask_anew(request)
        form.add_error("code", _("This code is not right. Look for the newest code and try again."))
    words = {"form": form, "email": user.email, "minutes": waiting.timeout // 60}
    return TemplateResponse(request, "account/delete_confirm.html", words)


@require_safe
def done(request: HttpRequest) -> HttpResponse:
    return TemplateResponse(request, "account/deleted.html")


def _account_of(request: HttpRequest) -> User:
    """A row of its own: the one of the request is asked for after it is gone."""
    return User.objects.get(pk=request.user.pk or 0)


def _ask_anew(request: HttpRequest) -> HttpResponse:
    messages.error(request, _("This code does not work any more. Ask for a new code."))
    return redirect("account_delete")


def _delete(request: HttpRequest, user: User) -> HttpResponse:
    try:
        delete_account(user)
    except IndispensableError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect("account_delete")
    logout(request)
    return redirect("account_deleted")
