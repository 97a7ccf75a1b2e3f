"""Runs a module in the virtual environment, with the development requirements: MODULE [ARGUMENTS]."""

import os
import sys

from scripts.bootstrap import BootstrapError, ensure_environment

if __name__ == "__main__":
    try:
        python = str(ensure_environment(development=True))
    except BootstrapError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    os.execv(python, [python, "-m", *sys.argv[1:]])
