from collections.abc import Callable

from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect import views
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from requests import RequestException

View = Callable[[HttpRequest, str], HttpResponse]


def login(request: HttpRequest, provider_id: str) -> HttpResponse:
    """
    To the log-in server of the gemeente.

    allauth asks the server where to go before it minds that the server may be down.
    """
    return _with_the_server(request, provider_id, views.login)


def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    return _with_the_server(request, provider_id, views.callback)


def _with_the_server(request: HttpRequest, provider_id: str, view: View) -> HttpResponse:
    if not settings.OIDC_SERVER_URL:
        raise Http404
    try:
        return view(request, provider_id)
    except (RequestException, OAuth2Error, KeyError) as error:
        # KeyError: an answer without what the standard says it holds.
        return render_authentication_error(request, provider_id, exception=error)
