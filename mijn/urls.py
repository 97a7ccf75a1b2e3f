"""On the platform's host only: here one logs in."""

from django.urls import include, path

from mijn import views

urlpatterns = [
    path("", views.index, name="mijn"),
    path("aanvragen/", include("mijn.claims.urls")),
    path("<int:pk>/", views.home, name="mijn_home"),
    path("<int:pk>/mensen/", include("mijn.people.urls")),
]
