from django.urls import path

from mijn.people import views

urlpatterns = [path("", views.people, name="mijn_mensen")]
