"""Of the platform's own host."""

from django.urls import path

from sites import views

urlpatterns = [path("<int:pk>/<slug:hash>.css", views.stijl_in_beheer, name="stijl_in_beheer")]
