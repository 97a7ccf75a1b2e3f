from django.urls import path

from evenementen.campaigns.colours import stylesheet

urlpatterns = [path("<slug:kleuren>.css", stylesheet, name="campagne_stijl")]
