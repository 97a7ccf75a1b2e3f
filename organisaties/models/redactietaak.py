"""The one step of the workflow of what organisations hand in."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState, WorkflowState
from wagtail.signals import task_submitted

from organisaties.models.inzending import Inzending


class RedactieTaak(Task):
    """
    Is about the revision that was handed in, not about the latest one, and locks nobody out: the organisation goes on
    writing. Wagtail's own screens offer nothing with it; deciding is done in the queue (organisaties.review).
    """

    class Meta:
        verbose_name = _("check by the editors")
        verbose_name_plural = _("checks by the editors")

    def start(self, workflow_state: WorkflowState, user: Any = None) -> TaskState:
        """Raises Inzending.DoesNotExist when nothing of the page waits."""
        inzending = Inzending.objects.wachtend().get(pagina=workflow_state.object_id)
        state = TaskState.objects.create(
            workflow_state=workflow_state,
            revision=inzending.revisie,
            task=self,
            status=TaskState.STATUS_IN_PROGRESS,
        )
        inzending.taak = state
        inzending.save(update_fields=["taak"])
        task_submitted.send(sender=TaskState, instance=state, user=user)
        return state

    @classmethod
    def get_description(cls) -> str:
        return str(_("An editor checks what an organisation handed in"))
