"""
One install that is being measured, in a process of its own: `python -m benchmarks.worker 300`.

Reads a question per line on standard input and writes the answer on a line, both JSON.
"""

import json
import sys
import time
from typing import Any

from benchmarks.make import prepare


def main(name: str) -> None:
    prepare(name)
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    clients: dict[str, Client] = {}

    def ask(host: str, path: str, count: bool = False) -> dict[str, Any]:
        """Milliseconds of one request through all middleware; with `count` its number of queries instead."""
        client = clients.setdefault(host, Client(headers={"host": host}))
        if count:
            with CaptureQueriesContext(connection) as captured:
                response = client.get(path)
            return {"status": response.status_code, "queries": len(captured)}
        start = time.perf_counter()
        response = client.get(path)
        return {"status": response.status_code, "ms": (time.perf_counter() - start) * 1000}

    for line in sys.stdin:
        print(json.dumps(ask(**json.loads(line))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
