"""Of a site, in each of its languages."""

from django.urls import path

from home.views.thema import thema

urlpatterns = [path("thema/<slug:slug>/", thema, name="thema")]
