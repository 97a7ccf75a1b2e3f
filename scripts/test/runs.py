"""The runs of the suite: on which engine, which tests, with which server."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from scripts.test.chromium import find_chromium, install_chromium
from scripts.test.elasticsearch import elasticsearch, install_elasticsearch
from scripts.test.install import in_ci
from scripts.test.opensearch import install_opensearch, opensearch
from scripts.test.postgres import find_postgres, install_postgres, make_template, postgres

WITHOUT_SERVER = "not browser and not zoekserver"
ON_A_SERVER = "zoekmachine or zoekserver"
PARALLEL = ("-n", "2")


class LeftOut(Exception):  # noqa: N818 — not an error: this machine simply has no such engine
    """Its text says why an engine is not tested here."""


@dataclass
class Machine:
    """What the runs share: a temporary folder, and PostgreSQL once a run has started it."""

    temporary: Path
    servers: ExitStack
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    postgres_url: str | None = None
    # A database with all migrations on our own PostgreSQL, from which those of the tests are copied.
    template: str | None = None

    def sqlite_url(self) -> str:
        return f"sqlite:///{self.temporary / 'wijkplein.sqlite3'}"

    def require_postgres(self) -> str:
        """The URL of one PostgreSQL for all runs. Raises LeftOut."""
        if self.postgres_url is None:
            self.postgres_url = self.environment.get("DATABASE_URL_TEST") or self._start_postgres()
        return self.postgres_url

    def _start_postgres(self) -> str:
        programs = install_postgres() if in_ci() else find_postgres()
        if programs is None:
            raise LeftOut("geen initdb gevonden en geen DATABASE_URL_TEST gegeven")
        url = self.servers.enter_context(postgres(programs, self.temporary))
        self.template = make_template(url)
        return url

    def on_postgres(self) -> dict[str, str]:
        """The environment of a run on PostgreSQL. Raises LeftOut."""
        url = self.require_postgres()
        return {"DATABASE_URL": url} | ({"TEST_TEMPLATE": self.template} if self.template else {})

    def best_database(self) -> dict[str, str]:
        try:
            return self.on_postgres()
        except LeftOut:
            return {"DATABASE_URL": self.sqlite_url()}


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
    yield {"DATABASE_URL": machine.sqlite_url()}


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
    database = machine.best_database()
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
    Run("opensearch", ON_A_SERVER, on_opensearch, PARALLEL),
    # A file of browser tests shares one browser.
    Run("browser", "browser", in_browser, (*PARALLEL, "--dist", "loadfile")),
)
