"""For everybody, logged in or not: whose organisation it becomes is proven at the end."""

from django.urls import path

from mijn.sign_up import sending, views
from mijn.sign_up.where import where
from mijn.sign_up.who import who

urlpatterns = [
    path("<id:wijksite>/", views.begin, name="mijn_aanmelden"),
    path("bevestig/<str:token>/", sending.confirm, name="mijn_aanmelding_bevestig"),
    path("stap/<str:token>/", views.resume, name="mijn_aanmelding"),
    path("stap/<str:token>/lijkt-op/", views.alike, name="mijn_aanmelding_lijkt_op"),
    path("stap/<str:token>/waar/", where, name="mijn_aanmelding_waar"),
    path("stap/<str:token>/wie/", who, name="mijn_aanmelding_wie"),
    path("stap/<str:token>/klopt/", sending.check, name="mijn_aanmelding_klopt"),
    path("stap/<str:token>/<slug:stap>/", views.step, name="mijn_aanmelding_stap"),
]
