"""On the hosts of wijken, in each of their languages."""

from django.urls import path

from organisaties.visitor_reports import views

urlpatterns = [
    path("<id:pk>/", views.report, name="klopt_niet"),
    path("<id:pk>/bedankt/", views.thanks, name="klopt_niet_bedankt"),
]
