"""Indexes of the admin (search, "used in"), brought up to date once instead of after every save."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db.models.signals import post_save
from django_tasks import task
from wagtail.search import index
from wagtail.search.signal_handlers import post_save_signal_handler
from wagtail.signal_handlers import disable_reference_index_auto_update


@task()
def werk_indexen_bij() -> None:
    call_command("update_index", backend_name="default", verbosity=0)
    call_command("rebuild_references_index", verbosity=0)


@contextmanager
def indexen_later() -> Iterator[None]:
    """
    Saves inside leave no task each (there would be thousands): let the worker do `werk_indexen_bij` afterwards.

    What visitors search is not concerned: that is written with the listings.
    """
    models = [
        model
        for model in index.get_indexed_models()
        if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)
