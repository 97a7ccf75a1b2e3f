from django.urls import path

from sites.admin.links import guest_views, views

links = [
    path("", views.index, name="index"),
    path("beeindigd/", views.ended, name="ended"),
    path("nieuw/", views.new, name="new"),
    path("nieuw/<int:site_id>/", views.new_from, name="new_from"),
    path("<int:pk>/", views.detail, name="detail"),
    path("<int:pk>/wijzig/", views.edit, name="edit"),
    path("<int:pk>/<slug:naam>/", views.step, name="step"),
]

guests = [
    path("", guest_views.choose_site, name="choose_site"),
    path("<int:site_id>/", guest_views.shown, name="shown"),
    path("<int:site_id>/verborgen/", guest_views.hidden, name="hidden"),
    path("<int:site_id>/wacht/", guest_views.waiting, name="waiting"),
    path("<int:site_id>/besluiten/", guest_views.decisions, name="decisions"),
    path("<int:site_id>/goedkeuren/", guest_views.approve, name="approve"),
    path("<int:site_id>/verberg/", guest_views.hide, name="hide"),
    path("<int:site_id>/toon/", guest_views.show_again, name="show_again"),
]
