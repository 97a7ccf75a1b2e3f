from django.urls import path

from sites import views

urlpatterns = [path("<slug:hash>.css", views.stijl, name="stijl")]
