"""
The first file that runs. Every Python since 2.7 understands it, so that an old one gets a sentence instead of
a traceback: no annotations, no f-strings here.

Usage: python3 scripts/launch.py MODULE [ARGUMENTS]   (runs scripts.MODULE)
"""

import os
import runpy
import sys

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def complaint(version):
    """The sentence for a Python of this version, or None when it is new enough."""
    if tuple(version[:2]) >= OLDEST:
        return None
    sentence = (
        "Wijkplein heeft Python %d.%d of nieuwer nodig; dit is Python %d.%d. "
        "Kies een andere: make start PYTHON=python%d.%d"
    )
    return sentence % (OLDEST + tuple(version[:2]) + OLDEST)


if __name__ == "__main__":
    sentence = complaint(sys.version_info)
    if sentence:
        sys.exit(sentence)
    # Python put scripts/ first, where scripts/test would hide the module of that name.
    sys.path[0] = ROOT
    os.chdir(ROOT)
    module = "scripts." + sys.argv[1]
    del sys.argv[1]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
