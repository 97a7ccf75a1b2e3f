from django.urls import path

from evenementen.saved_lists import lijst

urlpatterns = [path("<slug:slug>/", lijst, name="lijst")]
