from django.urls import path

from search import views

urlpatterns = [
    path("", views.zoeken, name="zoeken"),
    path("suggesties/", views.suggesties, name="suggesties"),
]
