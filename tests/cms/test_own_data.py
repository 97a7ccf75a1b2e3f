"""What is kept of somebody with an account, they can read."""

from django.apps import apps
from django.conf import settings

from cms.own_data.registry import all_own_data
from cms.retention.registry import all_retentions

# Kept of somebody with an account, and not shown; why.
NOT_SHOWN = {
    "accounts.User_user_permissions": "nobody has any: rights follow from roles",
    "wagtailadmin.EditingSession": "a page that is open now, gone within the hour",
    "wagtailadmin.FormState": "a form that is not saved yet",
    "wagtailcore.UploadedFile": "a file that is half uploaded",
    "wagtail_localize.SegmentOverride": "nothing of the person but who did it",
    "wagtailimages.Image": "not in use: media.Afbeelding",
    "wagtaildocs.Document": "not in use: media.Document",
}


def test_what_points_to_an_account_is_shown_to_who_has_it():
    shown = {part.model for part in all_own_data()}
    user = apps.get_model(settings.AUTH_USER_MODEL)
    kept = {
        rule.model
        for rule in all_retentions()
        for name in rule.fields
        if apps.get_model(rule.model)._meta.get_field(name).related_model is user
    }
    assert kept - shown == NOT_SHOWN.keys()


def test_what_a_declaration_asks_is_there():
    for part in all_own_data():
        for column in part.columns:
            assert part.label(column), (part.name, column)
