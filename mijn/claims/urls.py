"""For everybody, logged in or not: who asks belongs to no organisation yet."""

from django.urls import path

from mijn.claims import views

urlpatterns = [
    path("<id:pk>/", views.ask, name="mijn_aanvragen"),
    path("bevestig/<str:token>/", views.confirm, name="mijn_aanvraag_bevestig"),
]
