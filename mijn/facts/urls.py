from django.urls import path

from mijn.facts import check, closings, contact

urlpatterns = [
    path("klopt/", check.check, name="mijn_klopt"),
    path("telefoon/", contact.contact, name="mijn_telefoon"),
    path("telefoon/overal/", contact.everywhere, name="mijn_telefoon_overal"),
    path("gesloten/", closings.closings, name="mijn_gesloten"),
    path("gesloten/<id:sluiting>/open/", closings.open_again, name="mijn_toch_open"),
    path("gesloten/<slug:wanneer>/", closings.close, name="mijn_dicht"),
]
