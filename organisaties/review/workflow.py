"""The one workflow of the platform; made when it is first needed."""

from django.db import transaction
from wagtail.models import Workflow, WorkflowTask

from organisaties.models import RedactieTaak

# Names in the database, not words on a screen.
WORKFLOW = "Nakijken door de redactie"
TASK = "Nakijken"


@transaction.atomic
def review_workflow() -> Workflow:
    """
    Found by its task, so that another name does not make a second one. With a task that is switched off Wagtail would
    take everything for approved: it is switched on again.
    """
    task = RedactieTaak.objects.order_by("pk").first() or RedactieTaak.objects.create(name=TASK)
    if not task.active:
        task.active = True
        task.save(update_fields=["active"])
    if workflow := Workflow.objects.filter(workflow_tasks__task=task).order_by("pk").first():
        return workflow
    workflow = Workflow.objects.create(name=WORKFLOW)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow
