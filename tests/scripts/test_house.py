"""What `make check` looks at and what no change may break: once, on one engine."""

import os
import re
import shutil
import subprocess

import pytest

from scripts.bootstrap import ROOT
from scripts.check import checks
from scripts.messages import NEEDS_GETTEXT

pytestmark = pytest.mark.sqlite


def run(name: str, **extra: str) -> subprocess.CompletedProcess[str]:
    command, environment = checks()[name]
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment, **extra},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["import-linter", "migrations", "production"])
def test_the_house_is_in_order(name):
    done = run(name)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("xgettext") is None, reason=NEEDS_GETTEXT)
def test_every_text_has_its_dutch():
    done = run("translations")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("secret", ["", "short", "x" * 60, "django-insecure-" + "0123456789abcdef" * 4])
def test_production_refuses_to_start_without_a_secret_of_its_own(secret):
    done = run("production", SECRET_KEY=secret)
    assert done.returncode != 0
    assert "SECRET_KEY" in done.stderr


def test_production_refuses_to_start_without_a_host():
    done = run("production", PLATFORM_HOST="")
    assert done.returncode != 0
    assert "PLATFORM_HOST" in done.stderr


def test_every_setting_from_the_environment_is_documented():
    documented = (ROOT / ".env.example").read_text(encoding="utf-8")
    names: set[str] = set()
    for path in (ROOT / "cms" / "settings").glob("*.py"):
        names |= set(re.findall(r'env(?:\.[a-z_]+)?\(\s*"([A-Z0-9_]+)"', path.read_text(encoding="utf-8")))
    assert len(names) > 5
    assert {name for name in names if f"{name}=" not in documented} == set()
