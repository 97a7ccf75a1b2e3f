from django.urls import URLPattern, URLResolver, include, path

from sites.admin.colleagues import platform, views

colleague_patterns = [
    path("", views.index, name="index"),
    path("<int:wijksite_id>/", views.site, name="site"),
    path("<int:wijksite_id>/uitnodigen/", views.invite, name="invite"),
    path("<int:wijksite_id>/<int:user_id>/", views.person, name="person"),
    path("<int:wijksite_id>/<int:user_id>/opnieuw/", views.invite_again, name="invite_again"),
    path("<int:wijksite_id>/<int:user_id>/verwijderen/", views.remove, name="remove"),
    path("<int:wijksite_id>/<int:user_id>/tweede-stap/", views.reset_second_step, name="second_step"),
]
platform_patterns = [
    path("", platform.index, name="index"),
    path("uitnodigen/", platform.invite, name="invite"),
    path("<int:user_id>/opnieuw/", platform.invite_again, name="invite_again"),
    path("<int:user_id>/verwijderen/", platform.remove, name="remove"),
    path("<int:user_id>/tweede-stap/", platform.reset_second_step, name="second_step"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("collegas/", include((colleague_patterns, "collegas"))),
    path("platformcollegas/", include((platform_patterns, "platformcollegas"))),
    path("wie-kan-wat/", views.who_may_what, name="wie_kan_wat"),
]
