"""Of the platform's own host."""

from django.urls import path

from home.views import files
from home.views.portaal import omtrekken, portaal, portaal_suggesties, portaal_zoeken

urlpatterns = [
    path("", portaal, name="portaal"),
    path("zoeken/", portaal_zoeken, name="portaal_zoeken"),
    path("zoeken/suggesties/", portaal_suggesties, name="portaal_suggesties"),
    path("omtrekken.json", omtrekken, name="omtrekken"),
    path("robots.txt", files.robots_txt, name="robots_txt"),
    path(".well-known/security.txt", files.security_txt, name="security_txt"),
]
