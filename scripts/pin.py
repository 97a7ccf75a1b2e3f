"""`make requirements`, `make upgrade`: write requirements.txt and requirements-dev.txt anew."""

import subprocess
import sys

from scripts.bootstrap import ROOT

HEADER = "# Written by `make requirements` from {source}. Do not edit.\n"


def pin(source: str, *, upgrade: bool) -> None:
    """
    One file for every platform and every Python from 3.11, without the address of any package index.

    What was pinned stays at its version, unless `upgrade`.
    """
    target = source.replace(".in", ".txt")
    command = [sys.executable, "-m", "uv", "pip", "compile", source, "--output-file", target]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    if upgrade:
        command.append("--upgrade")
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    path = ROOT / target
    path.write_text(HEADER.format(source=source) + path.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    for name in ("requirements.in", "requirements-dev.in"):
        pin(name, upgrade="--upgrade" in sys.argv)
