from django.urls import path

from mijn.edit_activity import new, pictures, stop, views

ONE = "<id:activiteit>/"
CHANGE = f"{ONE}wijzigen/"

urlpatterns = [
    path("nieuw/", new.new, name="mijn_activiteit_nieuw"),
    path(f"{ONE}kopie/", new.copy, name="mijn_activiteit_kopie"),
    path(f"{ONE}stoppen/", stop.stop, name="mijn_activiteit_stoppen"),
    path(CHANGE, views.activity, name="mijn_bewerken"),
    path(f"{CHANGE}voorbeeld/", views.preview, name="mijn_bewerken_voorbeeld"),
    path(f"{CHANGE}voorbeeld/pagina/", views.preview_page, name="mijn_bewerken_voorbeeld_pagina"),
    path(f"{CHANGE}verschillen/", views.compare, name="mijn_bewerken_verschillen"),
    path(f"{CHANGE}zet-online/", views.put_online, name="mijn_bewerken_online"),
    path(f"{CHANGE}haal-terug/", views.take_back, name="mijn_bewerken_terug"),
    path(f"{CHANGE}foto/<id:afbeelding>/", pictures.describe_picture, name="mijn_bewerken_foto"),
    path(f"{CHANGE}foto-erbij/", pictures.add_photo, name="mijn_bewerken_foto_erbij"),
    path(f"{CHANGE}<slug:deel>/", views.section, name="mijn_bewerken_deel"),
]
