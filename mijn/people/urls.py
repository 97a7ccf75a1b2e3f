from django.urls import path

from mijn.people import views

urlpatterns = [
    path("", views.people, name="mijn_mensen"),
    path("uitnodigen/", views.invite, name="mijn_uitnodigen"),
    path("uitnodiging/<id:uitnodiging_id>/opnieuw/", views.invite_again, name="mijn_opnieuw_uitnodigen"),
    path("uitnodiging/<id:uitnodiging_id>/intrekken/", views.withdraw, name="mijn_uitnodiging_intrekken"),
    path("stoppen/", views.leave, name="mijn_stoppen"),
    path("<id:lid_id>/", views.role, name="mijn_rol"),
    path("<id:lid_id>/weg/", views.remove, name="mijn_weghalen"),
    path("<id:lid_id>/overdragen/", views.hand_over, name="mijn_overdragen"),
]
