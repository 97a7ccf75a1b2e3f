"""On the platform's host only: here one logs in."""

from django.urls import include, path

from mijn import views
from mijn.people.joining import join

urlpatterns = [
    path("", views.index, name="mijn"),
    path("aanvragen/", include("mijn.claims.urls")),
    path("<int:pk>/", views.home, name="mijn_home"),
    path("uitnodiging/<str:token>/", join, name="mijn_uitnodiging"),
    path("<int:pk>/", include("mijn.facts.urls")),
    path("<int:pk>/activiteiten/", include("mijn.activities.urls")),
    path("<int:pk>/mensen/", include("mijn.people.urls")),
]
