from django.urls import path

from mijn.activities import listing, moments, periods
from mijn.facts import contact

ONE = "<id:activiteit>/"
MOMENT = f"{ONE}<id:moment>/"
PERIOD = f"{ONE}periode/"

urlpatterns = [
    path("", listing.activities, name="mijn_activiteiten"),
    path(ONE, listing.activity, name="mijn_activiteit"),
    path(f"{ONE}telefoon/", contact.contact, name="mijn_activiteit_telefoon"),
    path(f"{ONE}ongedaan/", moments.take_undo, name="mijn_ongedaan"),
    path(f"{PERIOD}<id:periode>/gezegd/", periods.said, name="mijn_periode_gezegd"),
    path(f"{PERIOD}<id:periode>/weg/", periods.end, name="mijn_periode_weg"),
    path(f"{PERIOD}<slug:soort>/", periods.period, name="mijn_periode"),
    path(MOMENT, moments.choices, name="mijn_moment"),
    path(f"{MOMENT}gezegd/", moments.said, name="mijn_gezegd"),
    path(f"{MOMENT}<slug:soort>/", moments.deviation, name="mijn_afwijking"),
    path(f"{MOMENT}<slug:soort>/niet/", moments.take_back, name="mijn_toch"),
]
