"""Of a site, in each of its languages."""

from django.urls import path

from evenementen.off_today import gaat_niet_door
from evenementen.saved_lists import lijst

urlpatterns = [
    path("gaat-niet-door/", gaat_niet_door, name="gaat_niet_door"),
    path("lijst/<slug:slug>/", lijst, name="lijst"),
]
