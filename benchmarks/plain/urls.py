from django.urls import include, path
from wagtail import urls as wagtail_urls

from benchmarks.plain.feed import feed
from benchmarks.plain.search import search

urlpatterns = [path("agenda.ics", feed), path("zoeken/", search), path("", include(wagtail_urls))]
