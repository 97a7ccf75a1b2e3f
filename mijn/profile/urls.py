from django.urls import path

from mijn.profile import views

urlpatterns = [
    path("", views.profile, name="mijn_profiel"),
    path("voorbeeld/", views.preview, name="mijn_profiel_voorbeeld"),
    path("voorbeeld/pagina/", views.preview_page, name="mijn_profiel_voorbeeld_pagina"),
    path("zet-online/", views.put_online, name="mijn_profiel_online"),
    path("haal-terug/", views.take_back, name="mijn_profiel_terug"),
    path("<slug:deel>/", views.section, name="mijn_profiel_deel"),
]
