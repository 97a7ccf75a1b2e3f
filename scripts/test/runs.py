"""The runs of the suite: on which engine, which tests, with which server."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from scripts.test.chromium import find_chromium, install_chromium
from scripts.test.elasticsearch import elasticsearch, install_elasticsearch
from scripts.test.install import in_ci
from scripts.test.migrated import migrating
from scripts.test.opensearch import install_opensearch, opensearch
from scripts.test.postgres import find_postgres, install_postgres, make_database, postgres
from scripts.test.processes import ServiceError

WITHOUT_SERVER = "not browser and not zoekserver"
ON_A_SERVER = "zoekmachine or zoekserver"
# The tests of a file stand on the same site, which each process makes for itself. In the order of their names: the
# longest file comes early, and at the end both processes have short ones.
PARALLEL = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
# A search server stands beside either database: each is tested beside another one.
ON_SQLITE = {"sqlite", "opensearch"}
INSTALLED: dict[str, Callable[[], Path]] = {
    "browser": install_chromium,
    "elasticsearch": install_elasticsearch,
    "opensearch": install_opensearch,
}


class LeftOut(Exception):  # noqa: N818 — not an error: this machine simply has no such engine
    """Its text says why an engine is not tested here."""


@dataclass
class Machine:
    """What the runs share: a temporary folder, and PostgreSQL once a run has started it."""

    temporary: Path
    servers: ExitStack
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    postgres_url: str | None = None
    # Each run that needs the server that could not start fails for the same reason.
    postgres_error: ServiceError | None = None
    # Address of the tests' server → a database with all migrations, from which those of the tests are copied.
    templates: dict[str, "Template"] = field(default_factory=dict)

    def prepare(self, names: Collection[str]) -> None:
        """Migrates the databases of these runs beside each other: alone each keeps one core busy for a minute."""
        if ON_SQLITE & set(names):
            self._migrate("sqlite", self.sqlite_url(), f"sqlite:///{self.temporary / 'gemigreerd.sqlite3'}")
        if set(names) - ON_SQLITE:
            with suppress(LeftOut, ServiceError):
                self.require_postgres()
        if in_ci():
            Thread(target=fetch, args=[names], daemon=True).start()

    def sqlite_url(self) -> str:
        return f"sqlite:///{self.temporary / 'wijkplein.sqlite3'}"

    def on_sqlite(self) -> dict[str, str]:
        return self._environment(self.sqlite_url())

    def require_postgres(self) -> str:
        """The URL of one PostgreSQL for all runs. Raises LeftOut."""
        if self.postgres_error is not None:
            raise self.postgres_error
        if self.postgres_url is None:
            try:
                self.postgres_url = self.environment.get("DATABASE_URL_TEST") or self._start_postgres()
            except ServiceError as error:
                self.postgres_error = error
                raise
        return self.postgres_url

    def _start_postgres(self) -> str:
        programs = install_postgres() if in_ci() else find_postgres()
        if programs is None:
            raise LeftOut("geen initdb gevonden en geen DATABASE_URL_TEST gegeven")
        url = self.servers.enter_context(postgres(programs, self.temporary))
        self._migrate("postgresql", url, make_database(url))
        return url

    def on_postgres(self) -> dict[str, str]:
        """The environment of a run on PostgreSQL. Raises LeftOut."""
        return self._environment(self.require_postgres())

    def best_database(self) -> dict[str, str]:
        try:
            return self.on_postgres()
        except LeftOut:
            return self.on_sqlite()

    def _migrate(self, name: str, url: str, template_url: str) -> None:
        migrated = self.servers.enter_context(migrating(name, template_url, self.temporary))
        self.templates[url] = Template(template_url, migrated)

    def _environment(self, url: str) -> dict[str, str]:
        """Waits until the migrations are done. Raises ServiceError when one fails."""
        template = self.templates.get(url)
        if template is None:
            return {"DATABASE_URL": url}
        template.migrated()
        return {"DATABASE_URL": url, "TEST_TEMPLATE": template.name}


def fetch(names: Collection[str]) -> None:
    """What takes minutes to download comes while the first tests run; what fails here is told by its own run."""
    for name, install in INSTALLED.items():
        if name in names:
            with suppress(ServiceError, OSError):
                install()


@dataclass(frozen=True)
class Template:
    url: str
    # Waits for it, and raises ServiceError when a migration failed.
    migrated: Callable[[], None]

    @property
    def name(self) -> str:
        """As the settings know it: a database on the server, or the path of a file."""
        scheme, _, rest = self.url.partition("://")
        return rest.removeprefix("/") if scheme == "sqlite" else rest.rpartition("/")[2]


Environment = Mapping[str, str]


@dataclass(frozen=True)
class Run:
    """`engine` yields the environment that names the engine, or raises LeftOut."""

    name: str
    marker: str
    engine: Callable[[Machine], AbstractContextManager[Environment]]
    options: tuple[str, ...] = ()


@contextmanager
def on_sqlite(machine: Machine) -> Iterator[Environment]:
    yield machine.on_sqlite()


@contextmanager
def on_postgresql(machine: Machine) -> Iterator[Environment]:
    yield machine.on_postgres() | {"DATABASE_TESTS_ONLY": "1"}


def on_elasticsearch(machine: Machine) -> AbstractContextManager[Environment]:
    return on_search_server(machine, "elasticsearch", install_elasticsearch, elasticsearch)


def on_opensearch(machine: Machine) -> AbstractContextManager[Environment]:
    return on_search_server(machine, "opensearch", install_opensearch, opensearch)


@contextmanager
def on_search_server(
    machine: Machine,
    name: str,
    install: Callable[[], Path],
    start: Callable[[Path, Path], AbstractContextManager[str]],
) -> Iterator[Environment]:
    database = machine.on_sqlite() if name in ON_SQLITE else machine.best_database()
    given = machine.environment.get("SEARCH_URL", "")
    if given.startswith(f"{name}+"):
        yield database | {"SEARCH_URL": given}
    elif in_ci():
        with start(install(), machine.temporary) as url:
            yield database | {"SEARCH_URL": url}
    else:
        raise LeftOut(f"geen SEARCH_URL={name}+http://… gegeven (zie make services)")


@contextmanager
def in_browser(machine: Machine) -> Iterator[Environment]:
    program = install_chromium() if in_ci() else find_chromium()
    if program is None:
        raise LeftOut("geen Chromium gevonden op het PATH of in CHROMIUM_PATH")
    yield machine.best_database() | {"CHROMIUM_PATH": str(program)}


RUNS = (
    Run("sqlite", f"{WITHOUT_SERVER} and not postgresql", on_sqlite, PARALLEL),
    Run("postgresql", f"{WITHOUT_SERVER} and not sqlite and not eenmaal", on_postgresql, PARALLEL),
    # Each process has indexes of its own.
    Run("elasticsearch", ON_A_SERVER, on_elasticsearch, PARALLEL),
    # Both servers take the same body (search.engines.server): what never reaches a server, or reaches it as in another
    # test, one of them has proved.
    Run("opensearch", f"({ON_A_SERVER}) and not een_server", on_opensearch, PARALLEL),
    Run("browser", "browser", in_browser, PARALLEL),
)
