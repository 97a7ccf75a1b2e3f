"""What the redactie sees of organisations beside their pages. The numbers in an address are checked by each view."""

from django.urls import URLPattern, URLResolver, include, path

from organisaties.admin.calling import called, calls
from organisaties.admin.claims import claim, index
from organisaties.admin.closings import closing_delete, closings
from organisaties.admin.history import history
from organisaties.admin.members import invite_again, member_remove, member_role, members, withdraw_invitation
from organisaties.admin.on_behalf import finish, hand_over, write_for
from organisaties.admin.own_changes import own_changes
from organisaties.admin.people import send_link, withdraw_consent
from organisaties.admin.review import index as review_index
from organisaties.admin.review import submission
from organisaties.admin.review_decisions import decide
from organisaties.admin.trust import organisation_trust, site_trust
from organisaties.admin.visitor_reports import index as visitor_reports
from organisaties.admin.visitor_reports import visitor_report

REVIEW = [
    path("", review_index, name="index"),
    path("<int:pk>/", submission, name="inzending"),
    path("besluit/", decide, name="besluit"),
    path("vertrouwen/<int:wijksite_id>/", site_trust, name="vertrouwen"),
]
REPORTS = [path("", visitor_reports, name="index"), path("<int:pk>/", visitor_report, name="melding")]
CLAIMS = [path("", index, name="index"), path("<int:pk>/", claim, name="aanvraag")]

urlpatterns: list[URLPattern | URLResolver] = [
    path("aanvragen/", include((CLAIMS, "aanvragen"))),
    path("nakijken/", include((REVIEW, "nakijken"))),
    path("organisatie/<int:page_id>/vertrouwen/", organisation_trust, name="organisatie_vertrouwen"),
    path("meldingen/", include((REPORTS, "meldingen"))),
    path("bellen/", calls, name="organisatie_bellen"),
    path("organisatie/<int:page_id>/gebeld/", called, name="organisatie_gebeld"),
    path("organisatie/<int:page_id>/dicht/", closings, name="organisatie_dicht"),
    path(
        "organisatie/<int:page_id>/dicht/<int:sluiting_id>/weg/",
        closing_delete,
        name="organisatie_dicht_weg",
    ),
    path("organisatie/<int:page_id>/wie-deed-wat/", history, name="organisatie_wie_deed_wat"),
    path("organisatie/<int:page_id>/namens/", write_for, name="organisatie_namens"),
    path("organisatie/<int:page_id>/namens/klaar/", finish, name="organisatie_namens_klaar"),
    path("organisatie/<int:page_id>/namens/overdragen/", hand_over, name="organisatie_namens_overdragen"),
    path("organisatie/<int:page_id>/mensen/", members, name="organisatie_mensen"),
    path("organisatie/<int:page_id>/mensen/<int:lid_id>/rol/", member_role, name="organisatie_mensen_rol"),
    path("organisatie/<int:page_id>/mensen/<int:lid_id>/weg/", member_remove, name="organisatie_mensen_weg"),
    path(
        "organisatie/<int:page_id>/uitnodiging/<int:uitnodiging_id>/opnieuw/",
        invite_again,
        name="organisatie_opnieuw_uitnodigen",
    ),
    path(
        "organisatie/<int:page_id>/uitnodiging/<int:uitnodiging_id>/intrekken/",
        withdraw_invitation,
        name="organisatie_uitnodiging_intrekken",
    ),
    path("organisaties-zelf/", own_changes, name="organisatie_zelf_gewijzigd"),
    path(
        "persoon/<int:pk>/toestemming-intrekken/",
        withdraw_consent,
        name="persoon_toestemming_intrekken",
    ),
    path("persoon/<int:pk>/toestemming-link/", send_link, name="persoon_toestemming_link"),
]
