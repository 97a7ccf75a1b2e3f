"""Of a site, in each of its languages."""

from django.urls import path

from evenementen.off_today import gaat_niet_door

urlpatterns = [path("gaat-niet-door/", gaat_niet_door, name="gaat_niet_door")]
