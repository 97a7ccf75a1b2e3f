"""What somebody did in the admin."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data

WHEN = {"timestamp": _("When"), "message": _("What"), "label": _("Of what")}


register_own_data(
    OwnData(
        "paginas",
        _("Pages that you made or keep locked"),
        "wagtailcore.Page",
        lambda user: Q(owner=user) | Q(locked_by=user),
        ("title", "first_published_at"),
    )
)
register_own_data(
    OwnData(
        "versies",
        _("Versions of pages that you wrote"),
        "wagtailcore.Revision",
        lambda user: Q(user=user),
        ("created_at", "object_str"),
    )
)
register_own_data(
    OwnData(
        "opmerkingen",
        _("Remarks that you wrote while editing"),
        "wagtailcore.Comment",
        lambda user: Q(user=user) | Q(resolved_by=user),
        ("created_at", "page", "text"),
    )
)
register_own_data(
    OwnData(
        "antwoorden",
        _("Answers to remarks"),
        "wagtailcore.CommentReply",
        lambda user: Q(user=user),
        ("created_at", "text"),
    )
)
register_own_data(
    OwnData(
        "beoordelingen_gevraagd",
        _("Pages that you asked somebody to judge"),
        "wagtailcore.WorkflowState",
        lambda user: Q(requested_by=user),
        ("created_at", "status"),
    )
)
register_own_data(
    OwnData(
        "beoordelingen",
        _("Pages that you judged"),
        "wagtailcore.TaskState",
        lambda user: Q(finished_by=user),
        ("finished_at", "status", "comment"),
    )
)
register_own_data(
    OwnData(
        "meldingen",
        _("Pages that you want mail about"),
        "wagtailcore.PageSubscription",
        lambda user: Q(user=user),
        ("page",),
    )
)
register_own_data(
    OwnData(
        "rijen",
        _("What you did with places, people and settings"),
        "wagtailcore.ModelLogEntry",
        lambda user: Q(user=user),
        ("timestamp", "label", "message"),
        WHEN,
    )
)
register_own_data(
    OwnData(
        "vertalingen",
        _("Sentences that you translated"),
        "wagtail_localize.StringTranslation",
        lambda user: Q(last_translated_by=user),
        ("data", "updated_at"),
    )
)
register_own_data(
    OwnData(
        "voorkeuren",
        _("Your choices in the admin"),
        "wagtailusers.UserProfile",
        lambda user: Q(user=user),
        ("preferred_language", "current_time_zone", "theme"),
    )
)
register_own_data(
    OwnData(
        "toegang_voor_programmas",
        _("Access for a program"),
        "wagtailcore.APIToken",
        lambda user: Q(user=user),
        ("name",),
    )
)
