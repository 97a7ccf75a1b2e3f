"""
What happens when a workflow is done: its last revision goes online. Wagtail would take the latest one of the page, that
nobody looked at.

Named in the settings, and read while the models of Wagtail are still being made: nothing of Wagtail can be imported.
"""

from typing import Any


def publish_checked_revision(workflow_state: Any, user: Any = None) -> None:
    """Whoever ended the workflow was allowed to: the view that did it looked at that."""
    workflow_state.current_task_state.revision.publish(user=user, skip_permission_checks=True)
