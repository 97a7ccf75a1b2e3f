"""
The first groups (search.basis). Each is made once: what an editor changes stays, what an editor throws away stays away.
"""

from django.db import transaction

from search.basis.synoniemen import basis_groepen
from search.models import GezaaideGroep, Synoniemgroep
from search.synonyms.cache import renew
from themas.seed import register_seed


@transaction.atomic
def seed_synonyms() -> int:
    """The number of new groups."""
    known = set(GezaaideGroep.objects.values_list("sleutel", flat=True))
    new = [group for group in basis_groepen() if group.sleutel not in known]
    if new:
        Synoniemgroep.objects.bulk_create(
            [Synoniemgroep(woorden=group.woorden, alleen_van=group.alleen_van) for group in new]
        )
        GezaaideGroep.objects.bulk_create([GezaaideGroep(sleutel=group.sleutel) for group in new])
        transaction.on_commit(renew)
    return len(new)


register_seed("Synoniemgroep", seed_synonyms)
