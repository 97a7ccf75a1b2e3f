"""Of a site, in each of its languages."""

from django.urls import path

from schermen.views import scherm, scherm_inhoud

urlpatterns = [
    path("<str:code>/", scherm, name="scherm"),
    path("<str:code>/inhoud/", scherm_inhoud, name="scherm_inhoud"),
]
