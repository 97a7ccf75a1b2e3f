"""On the platform's host only: here one logs in."""

from django.urls import include, path

from mijn import changes, consent, views
from mijn.people.joining import join

urlpatterns = [
    path("", views.index, name="mijn"),
    path("aanvragen/", include("mijn.claims.urls")),
    path("aanmelden/", include("mijn.sign_up.urls")),
    path("<id:pk>/", views.home, name="mijn_home"),
    path("uitnodiging/<str:token>/", join, name="mijn_uitnodiging"),
    path("", include("mijn.upkeep.urls")),
    path("toestemming/klaar/", consent.done, name="mijn_toestemming_klaar"),
    path("toestemming/<str:token>/", consent.withdraw, name="mijn_toestemming"),
    path("<id:pk>/veranderd/", changes.changes, name="mijn_veranderd"),
    path("<id:pk>/", include("mijn.facts.urls")),
    path("<id:pk>/profiel/", include("mijn.profile.urls")),
    path("<id:pk>/activiteiten/", include("mijn.edit_activity.urls")),
    path("<id:pk>/activiteiten/", include("mijn.activities.urls")),
    path("<id:pk>/mensen/", include("mijn.people.urls")),
]
