"""
The one log-in page and the steps of a code by mail. allauth does the work; here is where each step leads, with where
one wanted to go and the look of the site where one came from.
"""

import time
from typing import Any
from urllib.parse import urlsplit

from allauth.account import app_settings
from allauth.account import views as account
from allauth.account.adapter import get_adapter
from allauth.account.forms import LoginForm as AllauthLoginForm
from allauth.account.internal.decorators import login_not_required
from allauth.account.mixins import RedirectAuthenticatedUserMixin
from allauth.account.stages import LoginByCodeStage, LoginStage
from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.generic.edit import FormView

from accounts.account_forms import LoginForm
from accounts.addresses import STAFF_WAY, log_in_address
from accounts.code_forms import RequestCodeForm
from accounts.looks import keep_look, look_of, phones, with_look
from accounts.remembering import note_wish


class LogInPageMixin(RedirectAuthenticatedUserMixin, FormView):
    """One page with both ways in it; each form is judged at its own address."""

    template_name = "account/login.html"

    def get_context_data(self, **kwargs: Any) -> dict:
        context: dict = super().get_context_data(**kwargs)
        form = context["form"]
        is_password = isinstance(form, AllauthLoginForm)
        wanted = urlsplit(context["redirect_field_value"] or "").path
        return {
            **context,
            "look": look_of(self.request),
            "password_form": form if is_password else LoginForm(),
            "code_form": RequestCodeForm() if is_password else form,
            "password_open": is_password and form.is_bound,
            "password_first": self.request.GET.get("manier") == STAFF_WAY
            or wanted.startswith(reverse("wagtailadmin_home")),
            "code_address": with_look(reverse("account_login"), look_of(self.request)),
        }

    def _redirect_to_pending_stage(self, request: HttpRequest, stage: LoginStage) -> HttpResponse | None:
        """Who waits for a code may still choose another address or another way."""
        if stage.key == LoginByCodeStage.key:
            return None
        response: HttpResponse | None = super()._redirect_to_pending_stage(request, stage)
        return response


class LoginView(LogInPageMixin, account.LoginView):
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        keep_look(request)
        return super().post(request, *args, **kwargs)


class RequestCodeView(LogInPageMixin, account.RequestLoginCodeView):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return HttpResponseRedirect(log_in_address(request))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        keep_look(request)
        return super().post(request, *args, **kwargs)


class ConfirmCodeView(account.ConfirmLoginCodeView):
    template_name = "account/confirm_login_code.html"

    @method_decorator(login_not_required)
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        if response.headers.get("Location") != reverse("account_request_login_code"):
            return response
        # allauth has nothing to compare with: used, too old, tried too often, or asked for in another browser.
        messages.error(
            request,
            _(
                "This code does not work any more, or you asked for it in another browser. Ask for a new code."
            ),
        )
        return HttpResponseRedirect(log_in_address(request))

    def get_form_kwargs(self) -> dict:
        kwargs = super().get_form_kwargs()
        return kwargs if self._action == "resend" else {**kwargs, "email": self._process.state["email"]}

    def get_context_data(self, **kwargs: Any) -> dict:
        context: dict = super().get_context_data(**kwargs)
        look = look_of(self.request)
        return {
            **context,
            "look": look,
            "phones": phones(look),
            "minutes": app_settings.LOGIN_BY_CODE_TIMEOUT // 60,
            "log_in_address": log_in_address(self.request),
        }

    def _verify_form_valid(self, form: Any) -> HttpResponse:
        note_wish(self.request, form.cleaned_data["remember"])
        return super()._verify_form_valid(form)

    def _resend_form_valid(self, form: Any) -> HttpResponse:
        """A new code lives as long as the first one did, and counts as one that was asked for."""
        email = self._process.state["email"]
        back = HttpResponseRedirect(self.passthrough_next_url(reverse("account_confirm_login_code")))
        if not ratelimit.consume(self.request, action="request_login_code", key=email.lower()):
            messages.error(self.request, get_adapter().error_messages["too_many_code_requests"])
            return back
        self._process.state["at"] = self.stage.login.initiated_at = time.time()
        messages.success(self.request, _("We sent a new mail. An older code does not work any more."))
        if self._process.user is None:
            # allauth would make a code for nobody; the mail that there is no account takes as long.
            self._process.send()
            self._process.record_resend()
            self._process.persist()
            return back
        return super()._resend_form_valid(form)

    def form_invalid(self, form: Any) -> HttpResponse:
        nothing_typed = not form.data.get("code", "").strip()
        if nothing_typed or self._process.record_invalid_attempt():
            return self.render_to_response(self.get_context_data(form=form))
        messages.error(self.request, _("You typed a wrong code too often. Ask for a new code."))
        return HttpResponseRedirect(log_in_address(self.request))


login = LoginView.as_view()
request_code = RequestCodeView.as_view()
confirm_code = ConfirmCodeView.as_view()
