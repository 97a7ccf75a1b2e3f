from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.socialaccount import views as socialaccount
from django.urls import include, path

from accounts import code_views, leaving_views, own_data_views, views
from accounts.oidc import views as oidc

urlpatterns = [
    path("", views.account_home, name="account_home"),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    # Of allauth's pages about accounts elsewhere only these: nobody signs up, connects or disconnects by themselves.
    path("oidc/<str:provider_id>/login/", oidc.login, name="openid_connect_login"),
    path("oidc/<str:provider_id>/login/callback/", oidc.callback, name="openid_connect_callback"),
    path("oidc/geannuleerd/", socialaccount.login_cancelled, name="socialaccount_login_cancelled"),
    path("oidc/fout/", socialaccount.login_error, name="socialaccount_login_error"),
    # The last path with a name is the one that links use: these are what people see and may have to type.
    # Wagtail looks its own name up before it reads WAGTAIL_FRONTEND_LOGIN_URL.
    path("inloggen/", code_views.login, name="wagtailcore_login"),
    path("inloggen/", code_views.login, name="account_login"),
    path("inloggen/code/", code_views.request_code, name="account_request_login_code"),
    path("inloggen/code/typen/", code_views.confirm_code, name="account_confirm_login_code"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("wachtwoord-vergeten/", account.password_reset, name="account_reset_password"),
    path("wachtwoord-vergeten/verstuurd/", account.password_reset_done, name="account_reset_password_done"),
    path("wachtwoord/", account.password_change, name="account_change_password"),
    path("gegevens/", own_data_views.own_data, name="account_own_data"),
    path("gegevens/bestand/", own_data_views.own_data_file, name="account_own_data_file"),
    path("verwijderen/", leaving_views.ask, name="account_delete"),
    path("verwijderen/code/", leaving_views.confirm, name="account_delete_confirm"),
    path("verwijderd/", leaving_views.done, name="account_deleted"),
    path("tweede-stap/", mfa.index, name="mfa_index"),
    path("tweede-stap/code/", mfa.authenticate, name="mfa_authenticate"),
]
