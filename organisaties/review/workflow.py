"""The one workflow of the platform; made when it is first needed."""

from django.db import transaction
from wagtail.models import Workflow, WorkflowTask

from organisaties.models import RedactieTaak

# Names in the database, not words on a screen.
WORKFLOW = "Nakijken door de redactie"
TASK = "Nakijken"


@transaction.atomic
def review_workflow() -> Workflow:
    """Found by its task, so that another name does not make a second one."""
    found = Workflow.objects.filter(workflow_tasks__task__in=RedactieTaak.objects.values("pk")).order_by("pk")
    if workflow := found.first():
        return workflow
    task = RedactieTaak.objects.order_by("pk").first() or RedactieTaak.objects.create(name=TASK)
    workflow = Workflow.objects.create(name=WORKFLOW)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow
