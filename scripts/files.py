"""Which files belong to the project."""

import subprocess
from pathlib import Path

from scripts.bootstrap import ROOT


def project_files(*patterns: str) -> list[Path]:
    """Paths relative to the root of what git tracks or would add (not what it ignores), that exist."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *patterns],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    names = sorted({name for name in listing.split("\0") if name})
    return [Path(name) for name in names if (ROOT / name).is_file()]
