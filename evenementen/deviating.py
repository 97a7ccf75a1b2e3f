"""What an editor says of coming moments: of one, or for a while; and how that is taken back."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Self

from django.core import signing
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.utils import timezone

from accounts.models import User
from cms.pages import lock_page
from evenementen.models import Afwijking, AfwijkingPeriode, EvenementPage, Moment
from evenementen.models.feiten import Verandering
from evenementen.moments import move_along
from locaties.models import Locatie

Soort = AfwijkingPeriode.Soort
SALT = "evenementen.deviating"
# Who changes their mind does so soon; an older page of the browser must not bring back what was right last week.
UNDO_WITHIN = timedelta(days=1)
PERIOD_FIELDS = (
    *("soort", "vanaf", "tot", "dagen_later", "nieuwe_begintijd", "nieuwe_eindtijd"),
    *("nieuwe_locatie_id", "reden", "alternatief"),
)


@dataclass(frozen=True)
class Gezegd:
    """What holds for one moment, whether it was said of that moment or of a period in which it lies."""

    gaat_niet_door: bool = False
    nieuw_begin: datetime | None = None
    nieuw_einde: datetime | None = None
    nieuwe_locatie_id: int | None = None
    vol: bool = False
    reden: str = ""
    alternatief: str = ""

    @classmethod
    def of(cls, moment: Moment) -> Self:
        """One query. What was said of the moment itself wins over what was said of a period."""
        row = own_row(moment)
        if row is not None:
            return cls(**{name: getattr(row, name) for name in SINGLE_FIELDS})
        later = moment.begin != moment.oorspronkelijk_begin
        return cls(
            gaat_niet_door=moment.status == Moment.Status.GAAT_NIET_DOOR,
            nieuw_begin=moment.begin if later else None,
            nieuw_einde=moment.einde if later else None,
            nieuwe_locatie_id=moment.locatie_id,
            vol=moment.vol,
            reden=moment.reden,
            alternatief=moment.alternatief,
        )

    @property
    def says_nothing(self) -> bool:
        return not (self.gaat_niet_door or self.nieuw_begin or self.nieuwe_locatie_id or self.vol)

    def without(self, soort: str) -> Self:
        """As before this was said; the reason goes along, for it belonged to that."""
        bare = replace(self, reden="", alternatief="")
        match soort:
            case Soort.GAAT_NIET_DOOR:
                return replace(bare, gaat_niet_door=False)
            case Soort.VERPLAATST:
                return replace(bare, nieuw_begin=None, nieuw_einde=None, nieuwe_locatie_id=None)
        return replace(bare, vol=False)


SINGLE_FIELDS = tuple(asdict(Gezegd()))


def own_row(moment: Moment) -> Afwijking | None:
    rows = Afwijking.objects.filter(pagina=moment.pagina_id)
    return rows.filter(oorspronkelijk_begin=moment.oorspronkelijk_begin).first()


def say(moment: Moment, words: Gezegd, user: User) -> str:
    """
    Write down what holds for this moment from now on, at once; the last who says something wins.

    As planned again is no row, unless it lies in a period that says otherwise. Returns what `undo` needs.
    """
    with transaction.atomic():
        lock_page(moment.pagina_id)
        before = own_row(moment)
        back = token(moment.pagina_id, "moment", moment.oorspronkelijk_begin, before, SINGLE_FIELDS)
        _write_single(moment.pagina_id, moment.oorspronkelijk_begin, asdict(words), user)
    return back


def _write_single(page_id: int, start: datetime, fields: dict[str, Any], user: User) -> None:
    rows = Afwijking.objects.filter(pagina=page_id, oorspronkelijk_begin=start)
    says_nothing = Gezegd(**fields).says_nothing
    if says_nothing and not periods_over(page_id, start).exists():
        rows.delete()
        return
    if says_nothing:
        fields = asdict(Gezegd())
    Afwijking.objects.update_or_create(
        pagina_id=page_id, oorspronkelijk_begin=start, defaults={**fields, "door": user}
    )


def say_for_a_while(period: AfwijkingPeriode, user: User) -> tuple[AfwijkingPeriode, str]:
    """
    The row that now says it, and what `undo` needs ("" when there is nothing to undo).

    Who says the same once more, by a second click or from another window, says nothing new.
    """
    with transaction.atomic():
        lock_page(period.pagina_id)
        rows = AfwijkingPeriode.objects.filter(pagina=period.pagina_id, soort=period.soort)
        last = rows.order_by("op", "pk").last()
        if last is not None and last.vanaf <= period.vanaf and says_the_same(last, period):
            return last, ""
        period.door = user
        period.save()
    return period, token(period.pagina_id, "periode", period.pk, None, PERIOD_FIELDS)


def says_the_same(one: AfwijkingPeriode, other: AfwijkingPeriode) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in PERIOD_FIELDS if name != "vanaf")


def end_period(period: AfwijkingPeriode) -> str:
    """From now on it goes on as planned; what was off stays off. Returns what `undo` needs."""
    now = timezone.now()
    back = token(period.pagina_id, "periode", period.pk, period, PERIOD_FIELDS)
    if period.vanaf < now:
        period.tot = now
        period.save()
    else:
        period.delete()
    return back


def periods_over(page_id: int, start: datetime) -> models.QuerySet[AfwijkingPeriode]:
    """Those that say something of what begins then."""
    return AfwijkingPeriode.objects.filter(
        models.Q(tot=None) | models.Q(tot__gt=start), pagina=page_id, vanaf__lte=start
    )


def inside(period: AfwijkingPeriode, now: datetime) -> models.QuerySet[Moment]:
    """The moments of its page of which it says something and that are not over, in order of time."""
    rows = Moment.objects.filter(pagina=period.pagina_id, oorspronkelijk_begin__gte=period.vanaf)
    if period.tot is not None:
        rows = rows.filter(oorspronkelijk_begin__lt=period.tot)
    return rows.komend(now).op_volgorde()


def first_start(period: AfwijkingPeriode, starts: Iterable[datetime]) -> datetime | None:
    """When the earliest of moments that were planned at these times begins, after this move."""
    moved = []
    for start in starts:
        moment = Moment(begin=start)
        move_along(moment, period)
        moved.append(moment.begin)
    return min(moved, default=None)


def token(page_id: int, what: str, key: Any, before: models.Model | None, fields: Iterable[str]) -> str:
    """Signed, so that it can travel with the page that offers to undo it: nothing is kept of what is not undone."""
    was = {name: getattr(before, name) for name in fields} if before is not None else None
    data = {"pagina": page_id, "wat": what, "sleutel": key, "was": was}
    return signing.dumps(json.loads(json.dumps(data, cls=DjangoJSONEncoder)), salt=SALT, compress=True)


def undo(page: EvenementPage, text: str, user: User) -> bool:
    """Put back what was said before; False for a text that `token` did not make for this page, or not lately."""
    data = read(page, text)
    if data is None:
        return False
    model: type[Verandering] = Afwijking if data["wat"] == "moment" else AfwijkingPeriode
    was = data["was"] and {name: as_kept(model, name, value) for name, value in data["was"].items()}
    if was and not Locatie.objects.filter(pk=was["nieuwe_locatie_id"]).exists():
        was["nieuwe_locatie_id"] = None
    with transaction.atomic():
        lock_page(page.pk)
        if data["wat"] == "moment":
            start = datetime.fromisoformat(data["sleutel"])
            if was is None:
                Afwijking.objects.filter(pagina=page, oorspronkelijk_begin=start).delete()
            else:
                Afwijking.objects.update_or_create(
                    pagina=page, oorspronkelijk_begin=start, defaults={**was, "door": user}
                )
        elif was is None:
            AfwijkingPeriode.objects.filter(pagina=page, pk=data["sleutel"]).delete()
        else:
            AfwijkingPeriode.objects.update_or_create(
                pagina=page, pk=data["sleutel"], defaults={**was, "door": user}
            )
    return True


def as_kept(model: type[Verandering], name: str, value: Any) -> Any:
    """The value of a column as Python has it, from JSON."""
    column = model._meta.get_field(name.removesuffix("_id"))
    return column.to_python(value) if isinstance(column, models.Field) else value


def read(page: EvenementPage, text: str) -> dict[str, Any] | None:
    try:
        data = signing.loads(text, salt=SALT, max_age=UNDO_WITHIN)
    except signing.BadSignature:
        return None
    return data if data["pagina"] == page.pk else None
