"""Stands before Wagtail's own admin URLs: every door of the admin is the door of the platform."""

from allauth.account import views as account
from django.urls import path
from wagtail.admin.auth import require_admin_access

from accounts import views

urlpatterns = [
    path("login/", views.admin_login, name="wagtailadmin_login"),
    path("logout/", account.logout, name="wagtailadmin_logout"),
    path("password_reset/", views.admin_password_reset, name="wagtailadmin_password_reset"),
    path("account/", require_admin_access(views.AccountView.as_view()), name="wagtailadmin_account"),
]
