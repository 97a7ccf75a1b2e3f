"""A search page as the manual of Wagtail has it."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

PER_PAGE = 10


def search(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("query", "")
    results = Page.objects.live().search(words) if words else Page.objects.none()
    found = Paginator(results, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "plain/search.html", {"found": found, "words": words})
