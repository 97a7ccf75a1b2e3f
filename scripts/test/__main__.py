"""
`make test`: the suite on every engine that is here, or with CI=true on every engine there is.

Usage: python -m scripts.test [ENGINE …] [-- PYTEST-ARGUMENTS]
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from scripts.bootstrap import ROOT
from scripts.test.install import in_ci, install_packages
from scripts.test.processes import ServiceError, stop
from scripts.test.runs import RUNS, LeftOut, Machine, Run

# One run that hangs must not eat the time of the others.
RUN_SECONDS = 60 * 60
# A developer's own settings must not change what the tests see.
OWN_SETTINGS = (
    *("DATABASE_URL", "SEARCH_URL", "SEARCH_INDEX_PREFIX", "EMAIL_URL", "CACHE_URL", "PLATFORM_HOST", "PORT"),
    *(
        "SECRET_KEY",
        "S3_BUCKET",
        "MEDIA_ROOT",
        "MEDIA_URL",
        "DJANGO_SETTINGS_MODULE",
        "WAGTAILADMIN_BASE_URL",
    ),
)


@dataclass
class Outcome:
    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0
    good: bool = False
    # Why this engine was left out, or why it could not be tested.
    reason: str = ""
    left_out: bool = False


def main(arguments: Sequence[str]) -> int:
    engines, extra = split(arguments)
    unknown = set(engines) - {run.name for run in RUNS}
    if unknown:
        print(f"Onbekend: {', '.join(sorted(unknown))}. Er zijn: {', '.join(run.name for run in RUNS)}.")
        return 2
    os.umask(0o022)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))
    # A shell that puts us in the background has Ctrl-C ignored, here and in all that we start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    outcomes: list[Outcome] = []
    try:
        if in_ci() and shutil.which("xgettext") is None:
            # The test of the message catalogues needs it.
            install_packages("gettext")
        with temporary_folder() as temporary, ExitStack() as servers:
            machine = Machine(temporary, servers)
            machine.prepare(engines or [run.name for run in RUNS])
            for run in RUNS:
                if engines and run.name not in engines:
                    outcomes.append(Outcome(run.name, reason="niet gevraagd", left_out=True))
                else:
                    outcomes.append(test(run, machine, extra))
    except KeyboardInterrupt:
        print("\nGestopt.")
        return 130
    except ServiceError as error:
        print(error)
        return 1
    return report(outcomes)


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands before and after "--"."""
    words = list(arguments)
    if "--" not in words:
        return words, []
    at = words.index("--")
    return words[:at], words[at + 1 :]


@contextmanager
def temporary_folder() -> Iterator[Path]:
    # Servers may still write their last line while the folder goes.
    with tempfile.TemporaryDirectory(prefix="wijkplein-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        # The servers' own user must be able to pass.
        folder.chmod(0o755)
        yield folder


def test(run: Run, machine: Machine, extra: Sequence[str]) -> Outcome:
    print(f"\n━━ {run.name}", flush=True)
    started = time.monotonic()
    outcome = Outcome(run.name)
    try:
        with run.engine(machine) as environment:
            run_pytest(run, environment, machine.temporary, extra, outcome)
    except LeftOut as reason:
        print(f"Weggelaten: {reason}.")
        # Where everything has to be tested, leaving out is failing.
        outcome.left_out, outcome.reason = not in_ci(), str(reason)
    except ServiceError as error:
        print(error)
        outcome.reason = str(error).splitlines()[0]
    outcome.seconds = time.monotonic() - started
    return outcome


def run_pytest(
    run: Run, engine: Mapping[str, str], temporary: Path, extra: Sequence[str], outcome: Outcome
) -> None:
    counts = temporary / f"{run.name}.json"
    environment = {name: value for name, value in os.environ.items() if name not in OWN_SETTINGS}
    # What tests leave behind goes when the servers go.
    leftovers = temporary / f"{run.name}-tmp"
    leftovers.mkdir()
    # Ten processes read the same code: what one compiled, the others need not.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment |= {
        "TMPDIR": str(leftovers),
        "TEST_COUNTS": str(counts),
        "NO_SKIPS": "1" if in_ci() else "0",
        **engine,
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "scripts.test.plugin"]
    command += ["-p", "no:cacheprovider", "-m", run.marker, *run.options, *extra]
    # In a session of its own: Ctrl-C comes to us only, and we stop tests and servers in the right order.
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        code = process.wait(RUN_SECONDS)
    except subprocess.TimeoutExpired:
        outcome.reason = f"na {RUN_SECONDS // 60} minuten gestopt"
        return
    finally:
        stop(process, signal.SIGINT, patience=10)
    if counts.exists():
        found = json.loads(counts.read_text(encoding="utf-8"))
        outcome.passed, outcome.failed, outcome.skipped = found["passed"], found["failed"], found["skipped"]
    # An engine that ran nothing was not tested.
    outcome.good = code == 0 and outcome.passed > 0
    if not outcome.good:
        outcome.reason = "geen enkele test" if code == 5 else f"pytest eindigde met code {code}"


def report(outcomes: Sequence[Outcome]) -> int:
    """Prints what was and was not tested. Returns the exit code."""
    tested = [outcome for outcome in outcomes if not outcome.left_out]
    left_out = [outcome for outcome in outcomes if outcome.left_out]
    print("\n━━ samen")
    for outcome in tested:
        counts = f"{outcome.passed:>5} goed {outcome.failed:>4} fout {outcome.skipped:>4} overgeslagen"
        verdict = "" if outcome.good else f"  NIET GOED: {outcome.reason}"
        print(f"{outcome.name:<14}{counts} {outcome.seconds:>6.0f} s{verdict}")
    good = bool(tested) and all(outcome.good for outcome in tested)
    failed = sum(max(outcome.failed, int(not outcome.good)) for outcome in tested)
    print(f"samen: {sum(outcome.passed for outcome in tested)} passed, {failed} failed")
    for outcome in left_out:
        print(f"Weggelaten: {outcome.name} ({outcome.reason})")
    if not left_out:
        print("Weggelaten: niets")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
