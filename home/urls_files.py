"""Of a site, the same in every language: what machines ask for."""

from django.urls import path

from home.views import files

urlpatterns = [
    path("robots.txt", files.robots_txt, name="robots_txt"),
    path("sitemap.xml", files.sitemap_xml, name="sitemap_xml"),
    path(".well-known/security.txt", files.security_txt, name="security_txt"),
]
