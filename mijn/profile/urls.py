from django.urls import path

from mijn.profile import people, pictures, places, views

urlpatterns = [
    path("", views.profile, name="mijn_profiel"),
    path("voorbeeld/", views.preview, name="mijn_profiel_voorbeeld"),
    path("voorbeeld/pagina/", views.preview_page, name="mijn_profiel_voorbeeld_pagina"),
    path("verschillen/", views.compare, name="mijn_profiel_verschillen"),
    path("zet-online/", views.put_online, name="mijn_profiel_online"),
    path("haal-terug/", views.take_back, name="mijn_profiel_terug"),
    path("foto-erbij/", pictures.add_photo, name="mijn_profiel_foto_erbij"),
    path("logo-erbij/", pictures.add_logo, name="mijn_profiel_logo_erbij"),
    path("foto/<id:afbeelding>/", pictures.describe_picture, name="mijn_profiel_foto"),
    path("plek-erbij/", places.add_place, name="mijn_profiel_plek_erbij"),
    path("mens-erbij/", people.add_person, name="mijn_profiel_mens_erbij"),
    path("<slug:deel>/", views.section, name="mijn_profiel_deel"),
]
