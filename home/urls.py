"""Of a site, in each of its languages."""

from django.urls import path

from home.views.thema import thema
from home.views.wijk import wijk, wijk_omtrek

urlpatterns = [
    path("thema/<slug:slug>/", thema, name="thema"),
    path("wijk/<slug:slug>/", wijk, name="wijk"),
    path("wijk/<slug:slug>/omtrek.geojson", wijk_omtrek, name="wijk_omtrek"),
]
