"""Stands before Wagtail's public URLs on a wijk's own host.

Wagtail's log-in form there would let a password in without its second step and without counting attempts.
"""

from django.urls import path

from accounts import views

urlpatterns = [path("_util/login/", views.site_login, name="wagtailcore_login")]
