"""`python -m benchmarks.city 10000` makes one site of 10,000 organisations, and its agenda the plain way beside it."""

import subprocess
import sys

from benchmarks.make import prepare_empty


def name_of(organisations: int) -> str:
    return f"agenda-{organisations}"


def main(organisations: int) -> None:
    prepare_empty(name_of(organisations))
    from benchmarks.town import make_city

    make_city(organisations)
    # Other settings want another process.
    subprocess.run([sys.executable, "-m", "benchmarks.plain.make", name_of(organisations)], check=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
