"""
Copies of a site, or of what stands in its guide: rows, written straight into the tables.

Making one site through the product costs over a thousand queries; here a hundred more cost one per table. What is
derived (listings, moments, search rows) and what is a log or a decision of somebody is not copied.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cache
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Field, ForeignKey, Max, Model
from wagtail.models import Collection, Page, Site

from sites.models import Wijksite
from sites.roles import root_pages
from sites.tree import ROOT_PATH_LENGTH, subtree

OWN_APPS = {"home", "evenementen", "organisaties", "sites", "locaties"}
OF_WAGTAIL = {
    "wagtailcore.Page",
    "wagtailcore.Site",
    "wagtailcore.Collection",
    "wagtailcore.GroupPagePermission",
    "wagtailcore.GroupCollectionPermission",
    "wagtailcore.GroupSitePermission",
    "auth.Group",
    "auth.Group_permissions",
}
NOT_COPIED = {
    "evenementen.Moment",
    "evenementen.VerdwenenMoment",
    "sites.Vermelding",
    "sites.Vermelding_wijken",
    "sites.Bron",
    "sites.Voorstel",
    "sites.Toelating",
    "sites.Verberging",
    "sites.Koppeling",
    "sites.Koppeling_themas",
    "sites.Koppeling_wijken",
    "sites.Koppeling_doelgroepen",
}
# Rows that belong to a row which points to them.
UPWARD = {
    ("sites.Wijksite", "collectie"),
    ("sites.Wijksite_wijken", "wijk"),
    ("sites.SiteRol", "group"),
    ("organisaties.OrganisatieLocatie", "locatie"),
    ("evenementen.EvenementPage", "locatie"),
}
# Shared with others, so that what points to them is not taken along.
SHARED = {"locaties.Wijk", "locaties.Locatie"}
BUT_OF_A_WIJK = {"locaties.WijkPostcode"}

# SQLite takes no more values in one statement.
CHUNK = 10_000

Values = dict[str, Any]
# (model label, values of the row by column, number of the copy) → what differs in the copy.
Change = Callable[[str, Values, int], Values]


def kind_of(model: type[Model]) -> type[Model]:
    """The table whose ids a model has: Page for every type of page."""
    parents = list(model._meta.get_parent_list())
    return parents[-1] if parents else model


def columns(model: type[Model]) -> dict[str, Field]:
    return {str(field.column): field for field in model._meta.local_concrete_fields}


def key(model: type[Model]) -> str:
    return str(model._meta.pk.column)


def target(field: Field) -> type[Model] | None:
    return kind_of(field.related_model) if isinstance(field, ForeignKey) else None


def copied_models() -> list[type[Model]]:
    found = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    return [
        model
        for model in found
        if (model._meta.app_label in OWN_APPS or model._meta.label in OF_WAGTAIL)
        and model._meta.label not in NOT_COPIED
    ]


@dataclass
class Blueprint:
    """The rows of each table that make up what is copied, as the database gives them."""

    rows: dict[type[Model], list[tuple]]

    @classmethod
    def of_site(cls, wijksite: Wijksite) -> "Blueprint":
        return cls.of(
            {Page: pages_below(root.path for root in root_pages(wijksite)), Site: {wijksite.site_id}}
        )

    @classmethod
    def of_pages(cls, paths: Iterable[str]) -> "Blueprint":
        """The subtrees at these paths, with all that hangs on their pages."""
        return cls.of({Page: pages_below(paths)})

    @classmethod
    def of(cls, start: dict[type[Model], set[int]]) -> "Blueprint":
        ids: dict[type[Model], set[int]] = defaultdict(set, start)
        models = copied_models()
        before = -1
        while before != (before := sum(map(len, ids.values()))):
            for model in models:
                ids[kind_of(model)] |= owned(model, ids)
            for label, name in UPWARD:
                model = apps.get_model(label)
                field = model._meta.get_field(name)
                here = rows_of(model, key(model), ids[kind_of(model)], [str(field.column)])
                ids[kind_of(field.related_model)] |= {pk for (pk,) in here if pk is not None}
        rows = {
            model: rows_of(model, key(model), ids[kind_of(model)], list(columns(model)))
            for model in models
            if ids[kind_of(model)]
        }
        return cls({model: found for model, found in rows.items() if found})

    def copy(self, number: int, change: Change) -> None:
        """Writes `number` copies, numbered from 0; `change` gives what is unique to each."""
        with transaction.atomic(), connection.cursor() as cursor:
            ids = {
                kind: new_ids(kind, [row[0] for row in self.rows[kind]], number)
                for kind in {kind_of(model) for model in self.rows}
            }
            for model, rows in self.rows.items():
                names = list(columns(model))
                quoted = ", ".join(map(connection.ops.quote_name, names))
                table = connection.ops.quote_name(model._meta.db_table)
                places = ", ".join(["%s"] * len(names))
                sql = f"INSERT INTO {table} ({quoted}) VALUES ({places})"  # noqa: S608
                for copy in range(number):
                    mapping = {kind: maps[copy] for kind, maps in ids.items()}
                    made = [
                        copied(model, values, mapping, change(model._meta.label, values, copy))
                        for values in (dict(zip(names, row, strict=True)) for row in rows)
                    ]
                    for start in range(0, len(made), CHUNK):
                        cursor.executemany(sql, made[start : start + CHUNK])
            for sql in connection.ops.sequence_reset_sql(no_style(), list(self.rows)):
                cursor.execute(sql)


def copied(
    model: type[Model], values: Values, ids: dict[type[Model], dict[int, int]], changed: Values
) -> tuple:
    """The values of a row as its copy has them: what points to something that is copied points to that copy."""
    made = values | changed
    for column, field in columns(model).items():
        kind = kind_of(model) if field.primary_key else target(field)
        if kind in ids and column not in changed:
            made[column] = ids[kind].get(values[column], values[column])
        elif field.name in ("latest_revision", "live_revision"):
            made[column] = None
    return tuple(made[column] for column in columns(model))


def pages_below(paths: Iterable[str]) -> set[int]:
    return {pk for path in paths for pk in Page.objects.filter(subtree(path)).values_list("pk", flat=True)}


def owned(model: type[Model], ids: dict[type[Model], set[int]]) -> set[int]:
    """Ids of rows that hang on rows that are copied."""
    found: set[int] = set()
    for column, field in columns(model).items():
        kind = target(field)
        if kind is None or not ids.get(kind) or (not field.primary_key and kind is kind_of(model)):
            continue
        if kind._meta.label in SHARED and model._meta.label not in BUT_OF_A_WIJK:
            continue
        found |= {pk for (pk,) in rows_of(model, column, ids[kind], [key(model)])}
    return found


def rows_of(model: type[Model], column: str, values: Iterable[int], names: Sequence[str]) -> list[tuple]:
    """The columns of the rows that have one of the values in a column."""
    quote = connection.ops.quote_name
    wanted = sorted(values)
    selected = ", ".join(map(quote, names))
    found: list[tuple] = []
    with connection.cursor() as cursor:
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            places = ", ".join(["%s"] * len(chunk))
            cursor.execute(
                f"SELECT {selected} FROM {quote(model._meta.db_table)} WHERE {quote(column)} IN ({places})",  # noqa: S608
                chunk,
            )
            found += [tuple(map(storable, row)) for row in cursor.fetchall()]
    return found


def storable(value: Any) -> Any:
    # SQLite gives a time back as an object that it does not take.
    return str(value) if isinstance(value, time) else value


def new_ids(kind: type[Model], old: list[int], number: int) -> list[dict[int, int]]:
    """Per copy the new id of each old one, behind all that there are."""
    last = kind._default_manager.aggregate(last=Max("pk"))["last"] or 0
    return [
        {pk: last + 1 + copy * len(old) + place for place, pk in enumerate(old)} for copy in range(number)
    ]


def copy_sites(wijksite: Wijksite, number: int, first: int = 1) -> None:
    """More sites like this one, called "<name> 1" and so on, each on its own host, with wijken of its own."""
    roots = {root.path: (order, root) for order, root in enumerate(root_pages(wijksite))}
    top = Page.objects.get(depth=1)
    slots = free_steps(top, number * len(roots))
    new_key = new_keys()
    above = Collection.objects.get(depth=1)
    collections = free_steps(above, number)
    host, _dot, domain = wijksite.site.hostname.partition(".")

    def change(label: str, row: Values, copy: int) -> Values:
        suffix = first + copy
        match label:
            case "wagtailcore.Page":
                order, root = roots[row["path"][:ROOT_PATH_LENGTH]]
                path = slots[copy * len(roots) + order] + row["path"][ROOT_PATH_LENGTH:]
                slug = f"{row['slug']}-{suffix}" if row["path"] == root.path else row["slug"]
                rest = row["url_path"][len(root.url_path) :]
                return {
                    "path": path,
                    "slug": slug,
                    "url_path": f"/{root.slug}-{suffix}/{rest}",
                    "title": f"{row['title']} {suffix}",
                    "translation_key": new_key(row["translation_key"], copy),
                }
            case "wagtailcore.Site":
                return {
                    "hostname": f"{host}-{suffix}.{domain}",
                    "site_name": f"{row['site_name']} {suffix}",
                    "is_default_site": False,
                }
            case "wagtailcore.Collection":
                return {"path": collections[copy], "name": f"{row['name']} {suffix}"}
            case "auth.Group":
                return {"name": f"{row['name']} {suffix}"}
            case "sites.Wijksite":
                return {"naam": f"{row['naam']} {suffix}"}
            case "locaties.Wijk":
                return {"naam": f"{row['naam']} {suffix}", "slug": f"{row['slug']}-{suffix}"}
            case "locaties.WijkPostcode" | "locaties.Locatie":
                return {"postcode": other_postcode(row["postcode"], suffix)}
        return {}

    with transaction.atomic():
        Blueprint.of_site(wijksite).copy(number, change)
        Page.objects.filter(pk=top.pk).update(numchild=Page.objects.filter(depth=2).count())
        Collection.objects.filter(pk=above.pk).update(numchild=Collection.objects.filter(depth=2).count())
    Site.clear_site_root_paths_cache()


def copy_children(section: Page, number: int, first: int = 1) -> None:
    """`number` times as much below a page, each child with all that stands below it."""
    children = list(section.get_children())
    slots = free_steps(section, number * len(children))
    place = {child.path: order for order, child in enumerate(children)}
    length = len(section.path) + Page.steplen
    new_key = new_keys()

    def change(label: str, row: Values, copy: int) -> Values:
        if label != "wagtailcore.Page":
            return {}
        suffix = first + copy
        path = slots[copy * len(children) + place[row["path"][:length]]] + row["path"][length:]
        own, _slash, rest = row["url_path"][len(section.url_path) :].partition("/")
        return {
            "path": path,
            "slug": f"{row['slug']}-{suffix}" if len(row["path"]) == length else row["slug"],
            "url_path": f"{section.url_path}{own}-{suffix}/{rest}",
            "title": f"{row['title']} {suffix}",
            "translation_key": new_key(row["translation_key"], copy),
        }

    with transaction.atomic():
        Blueprint.of_pages(child.path for child in children).copy(number, change)
        Page.objects.filter(pk=section.pk).update(numchild=len(children) * (number + 1))


def free_steps(parent: Any, number: int) -> list[str]:
    """Paths of treebeard for new children, behind the last one."""
    last = parent.get_last_child()
    step = last._str2int(last.path[-parent.steplen :]) if last else 0
    return [parent._get_path(parent.path, parent.depth + 1, step + ahead) for ahead in range(1, number + 1)]


def new_keys() -> Callable[[Any, int], Any]:
    """New translation keys, the same for all languages of a page, in the form in which the database gives them."""

    @cache
    def new_key(old: Any, copy: int) -> Any:
        return uuid4().hex if isinstance(old, str) else uuid4()

    return new_key


def other_postcode(postcode: str, suffix: int) -> str:
    """Another one for each copy: the digits run on from the first."""
    return f"{1000 + (int(postcode[:4]) - 1000 + suffix) % 9000}{postcode[4:]}"
