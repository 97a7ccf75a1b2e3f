import ast
import os
import signal
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from scripts.bootstrap import ROOT, works
from scripts.launch import complaint
from scripts.ports import PortError, chosen_port, free_port, require_free
from tests.scripts.liveness import alive, wait_for

LAUNCH = ROOT / "scripts" / "launch.py"


def start(port: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PORT": port}
    return subprocess.run(
        [sys.executable, LAUNCH, "start"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0"])
def test_a_taken_port_gets_one_sentence(address):
    with socket.socket() as other:
        other.bind((address, 0))
        other.listen()
        port = str(other.getsockname()[1])
        answer = start(port)
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.count("\n") == 1
    assert answer.stderr.startswith(f"Poort {port} is al in gebruik.")


@pytest.mark.parametrize("text", ["abc", "0", "65536", "-1", "²", "8000.5"])
def test_a_port_that_is_no_port_gets_one_sentence(text):
    answer = start(text)
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "PORT moet een getal" in answer.stderr


def test_the_port_is_8000_unless_somebody_says_otherwise():
    assert chosen_port({}) == 8000
    assert chosen_port({"PORT": ""}) == 8000
    assert chosen_port({"PORT": "9000"}) == 9000


def test_a_port_that_was_used_a_moment_ago_is_free():
    port = free_port()
    with socket.create_server(("127.0.0.1", port)), pytest.raises(PortError):
        require_free(port)
    require_free(port)


def test_an_old_python_gets_one_sentence():
    assert complaint((3, 11, 0)) is None
    assert complaint((3, 14, 1)) is None
    sentence = complaint((3, 9, 2))
    assert sentence is not None
    assert "3.11 of nieuwer" in sentence
    assert "dit is Python 3.9" in sentence


@pytest.mark.parametrize("name", ["launch.py", "__init__.py"])
def test_what_an_old_python_reads_is_written_for_it(name):
    tree = ast.parse((ROOT / "scripts" / name).read_text(encoding="utf-8"), feature_version=(3, 4))
    for node in ast.walk(tree):
        assert not isinstance(node, ast.JoinedStr | ast.AnnAssign)
        assert getattr(node, "returns", None) is None


def test_what_runs_before_anything_is_installed_needs_nothing():
    for name in ("launch", "start", "develop", "bootstrap", "ports"):
        tree = ast.parse((ROOT / "scripts" / f"{name}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            elif isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            else:
                continue
            for module in modules:
                top = module.split(".")[0]
                assert top == "scripts" or top in sys.stdlib_module_names, f"{name} imports {module}"


def test_a_virtual_environment_without_its_python_is_made_anew(tmp_path):
    assert not works(tmp_path / "bin" / "python")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(tmp_path / "removed")
    assert not works(tmp_path / "bin" / "python")
    assert works(Path(sys.executable))


SERVER = """
import signal, subprocess, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
open(sys.argv[1], "w").write(str(child.pid))
time.sleep(60)
"""

SUPERVISOR = """
import sys
from scripts.serve import supervise
sys.exit(supervise({name: f"exec {sys.executable} {sys.argv[1]} {sys.argv[2]}/{name}" for name in "ab"}))
"""


def gone(pid_file: Path) -> bool:
    return not alive(int(pid_file.read_text()))


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopping_stops_everything_that_was_started(tmp_path, how):
    program = tmp_path / "server.py"
    program.write_text(SERVER)
    supervisor = subprocess.Popen(
        [sys.executable, "-c", SUPERVISOR, program, tmp_path], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    try:
        wait_for(lambda: all((tmp_path / name).exists() and (tmp_path / name).read_text() for name in "ab"))
        supervisor.send_signal(how)
        assert supervisor.wait(15) == 0
        for name in "ab":
            wait_for(partial(gone, tmp_path / name))
    finally:
        supervisor.kill()
