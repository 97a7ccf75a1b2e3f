from django.urls import include, path
from wagtail import urls as wagtail_urls

from benchmarks.plain.feed import feed

urlpatterns = [path("agenda.ics", feed), path("", include(wagtail_urls))]
