"""Of the platform's own host."""

from django.urls import path

from home.views import files
from home.views.portaal import portaal

urlpatterns = [
    path("", portaal, name="portaal"),
    path("robots.txt", files.robots_txt, name="robots_txt"),
    path(".well-known/security.txt", files.security_txt, name="security_txt"),
]
