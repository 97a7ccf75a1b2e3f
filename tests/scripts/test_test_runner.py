import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.utils import ConnectionHandler

from scripts.bootstrap import ROOT
from scripts.ports import free_port
from scripts.test.__main__ import Outcome, report, split
from scripts.test.java import java_version
from scripts.test.migrated import migrating
from scripts.test.processes import ServiceError, running, version_of
from scripts.test.runs import RUNS, Template
from tests.scripts.liveness import alive, wait_for


@pytest.fixture
def folder():
    """Where also the servers' user may write: pytest's own temporary folders are closed to others."""
    with tempfile.TemporaryDirectory(prefix="wijkplein-") as name:
        path = Path(name)
        path.chmod(0o777)
        yield path


def run_pytest(folder, source: str, *, no_skips: bool, parallel: bool = False):
    (folder / "test_it.py").write_text(source)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_SKIPS": "1" if no_skips else "0"}
    environment |= {"TEST_COUNTS": str(folder / "counts.json"), "PYTEST_ADDOPTS": ""}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:django", "-p", "scripts.test.plugin"]
    command += ["-p", "no:cacheprovider", "-n", "2" if parallel else "0", "--rootdir", folder, folder]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done, json.loads((folder / "counts.json").read_text())


SKIPPED = "import pytest\ndef test_a(): pass\n@pytest.mark.skip\ndef test_b(): pass\n"


@pytest.mark.parametrize("parallel", [False, True])
def test_a_skipped_test_fails_the_run_where_everything_must_run(tmp_path, parallel):
    done, counts = run_pytest(tmp_path, SKIPPED, no_skips=True, parallel=parallel)
    assert done.returncode == 1
    assert "could not run" in done.stdout
    assert counts == {"passed": 1, "failed": 0, "skipped": 1}


def test_a_skipped_test_is_no_failure_on_a_laptop(tmp_path):
    done, counts = run_pytest(tmp_path, SKIPPED, no_skips=False)
    assert done.returncode == 0
    assert counts["skipped"] == 1


def test_an_expected_failure_counts_as_not_run(tmp_path):
    source = "import pytest\ndef test_a(): pass\n@pytest.mark.xfail\ndef test_b(): assert False\n"
    done, _counts = run_pytest(tmp_path, source, no_skips=True)
    assert done.returncode == 1


def test_a_second_database_runs_only_what_uses_a_database(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_TESTS_ONLY", "1")
    source = "import pytest\n@pytest.fixture\ndef db(): pass\n@pytest.fixture\ndef page(db): pass\n"
    source += "def test_a(page): pass\ndef test_b(): assert False\n"
    done, counts = run_pytest(tmp_path, source, no_skips=True)
    assert done.returncode == 0
    assert counts == {"passed": 1, "failed": 0, "skipped": 0}


def test_a_module_that_skips_itself_counts_too(tmp_path):
    done, counts = run_pytest(
        tmp_path, "import pytest\npytest.skip('x', allow_module_level=True)", no_skips=True
    )
    assert done.returncode != 0
    assert counts["skipped"] == 1


def test_a_broken_fixture_counts_as_failed(tmp_path):
    source = "import pytest\n@pytest.fixture\ndef it(): 1/0\ndef test_a(it): pass\n"
    done, counts = run_pytest(tmp_path, source, no_skips=False)
    assert done.returncode == 1
    assert counts == {"passed": 0, "failed": 1, "skipped": 0}


def test_a_server_and_its_children_are_gone_after_a_failure(folder):
    marker = folder / "child"
    # exec would leave only one process; this shell stays the parent of another.
    command = ["sh", "-c", f"sleep 60 & echo $! > {marker}; wait"]
    with (
        pytest.raises(ZeroDivisionError),
        running("it", command, folder=folder, ready=marker.exists, seconds=10) as server,
    ):
        raise ZeroDivisionError
    assert server.poll() is not None
    wait_for(lambda: not alive(int(marker.read_text())))


def test_a_server_that_ends_at_once_tells_why(folder):
    command = ["sh", "-c", "echo no room left; exit 3"]
    with (
        pytest.raises(ServiceError, match=r"(?s)code 3.*no room left"),
        running("it", command, folder=folder, ready=lambda: False, seconds=10),
    ):
        pass


def test_a_server_that_is_never_ready_is_stopped(folder):
    with (
        pytest.raises(ServiceError, match="niet klaar"),
        running("it", ["sleep", "60"], folder=folder, ready=lambda: False, seconds=0.5),
    ):
        pass


def test_a_migration_that_fails_tells_why(tmp_path):
    with (
        migrating("sqlite", f"sqlite:///{tmp_path / 'no-such-folder' / 'it.sqlite3'}", tmp_path) as migrated,
        pytest.raises(ServiceError, match=r"(?s)migraties van sqlite.*unable to open"),
    ):
        migrated()


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite:////tmp/it/gemigreerd.sqlite3", "/tmp/it/gemigreerd.sqlite3"),
        ("postgres://wijkplein@127.0.0.1:5432/wijkplein_gemigreerd", "wijkplein_gemigreerd"),
    ],
)
def test_settings_name_the_migrated_database_by_its_path_or_its_name(url, name):
    assert Template(url, lambda: None).name == name


def test_a_test_process_on_sqlite_starts_from_the_migrated_database(tmp_path, django_db_blocker):
    template = tmp_path / "it.sqlite3"
    with closing(sqlite3.connect(template)) as made:
        made.execute("CREATE TABLE it (number integer)")
    own = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:", "TEST": {"TEMPLATE": str(template)}}
    [settings] = ConnectionHandler({"default": own}).settings.values()
    connection = DatabaseWrapper(settings)
    with django_db_blocker.unblock():
        assert connection.introspection.table_names() == ["it"]


def test_free_ports_differ():
    assert len({free_port() for _ in range(20)}) > 1


def test_the_newest_version_comes_first():
    paths = [ROOT / "postgresql" / name for name in ("9", "15", "9.6")]
    assert [path.name for path in sorted(paths, key=version_of)] == ["9", "9.6", "15"]


@pytest.mark.parametrize(
    ("text", "version"), [('JAVA_VERSION="25.0.1"', 25), ('JAVA_VERSION="1.8.0_402"', 1), ("", 0)]
)
def test_a_jdk_tells_its_version(tmp_path, text, version):
    (tmp_path / "bin").mkdir()
    (tmp_path / "release").write_text(text + "\n")
    assert java_version(tmp_path) == 0, "a JRE has no compiler"
    (tmp_path / "bin" / "javac").write_text("")
    (tmp_path / "bin" / "javac").chmod(0o755)
    assert java_version(tmp_path) == version


def test_every_engine_has_a_run():
    assert [run.name for run in RUNS] == ["sqlite", "postgresql", "elasticsearch", "opensearch", "browser"]


def test_engines_and_arguments_for_pytest_are_told_apart():
    assert split(["sqlite", "browser", "--", "-k", "x"]) == (["sqlite", "browser"], ["-k", "x"])
    assert split(["--"]) == ([], [])
    assert split(["sqlite"]) == (["sqlite"], [])


def test_the_last_lines_say_which_engines_were_left_out(capsys):
    good = Outcome("sqlite", passed=3, good=True)
    left_out = Outcome("opensearch", left_out=True, reason="geen SEARCH_URL")
    assert report([good, left_out]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Weggelaten: opensearch (geen SEARCH_URL)"


def test_an_engine_that_could_not_start_fails_the_whole(capsys):
    good = Outcome("sqlite", passed=3, good=True)
    bad = Outcome("opensearch", reason="geen JDK")
    assert report([good, bad]) == 1
    assert "samen: 3 passed, 1 failed" in capsys.readouterr().out


def test_leaving_everything_out_is_not_a_pass():
    assert report([Outcome("sqlite", left_out=True, reason="niet gevraagd")]) == 1
