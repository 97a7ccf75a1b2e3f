from allauth.account import views as account
from allauth.mfa.base import views as mfa
from django.urls import include, path

urlpatterns = [
    path("", include("allauth.urls")),
    # The last path with a name is the one that links use: these are what people see and may have to type.
    # Wagtail looks its own name up before it reads WAGTAIL_FRONTEND_LOGIN_URL.
    path("inloggen/", account.login, name="wagtailcore_login"),
    path("inloggen/", account.login, name="account_login"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("wachtwoord-vergeten/", account.password_reset, name="account_reset_password"),
    path("wachtwoord-vergeten/verstuurd/", account.password_reset_done, name="account_reset_password_done"),
    path("wachtwoord/", account.password_change, name="account_change_password"),
    path("tweede-stap/", mfa.index, name="mfa_index"),
    path("tweede-stap/code/", mfa.authenticate, name="mfa_authenticate"),
]
