"""`python -m benchmarks.fill_server agenda-10000` fills the search server from it, and says how long it took."""

import sys
import time

from benchmarks.make import prepare


def main(name: str) -> None:
    prepare(name, "benchmarks.with_server")
    from search.indexing import rebuild_server_index

    start = time.perf_counter()
    number = rebuild_server_index(lambda done, total: print(f"  {done} van {total}"))
    print(f"{number} documenten op de zoekserver: {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1])
