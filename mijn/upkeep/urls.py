"""What the links in a reminder open, without logging in."""

from django.urls import path

from mijn.upkeep import by_mail

urlpatterns = [
    path("klopt/<str:token>/", by_mail.check, name="mijn_klopt_mail"),
    path("herinneringen/<str:token>/", by_mail.reminders, name="mijn_herinnering_uit"),
]
