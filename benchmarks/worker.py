"""
One install that is being measured, in a process of its own: `python -m benchmarks.worker 300 [settings]`.

Reads a question per line on standard input and writes the answer on a line, both JSON.
"""

import gzip
import json
import sys
import time
from ipaddress import ip_network
from pathlib import Path
from typing import Any

from benchmarks.make import SETTINGS, prepare

# As every browser, newsreader and calendar asks.
PROGRAM = {"accept-encoding": "gzip, deflate, br"}


def worked_by_database(connection: Any) -> float:
    """
    Milliseconds that the processor worked so far for our connection to a PostgreSQL on this machine; else 0. What it
    leaves to helpers of its own is not in it.
    """
    if connection.vendor != "postgresql" or connection.connection is None:
        return 0.0
    statistics = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return int(statistics.read_text().split()[0]) / 1_000_000 if statistics.exists() else 0.0


def text_of(response: Any) -> str:
    packed = response.get("Content-Encoding") == "gzip"
    return (gzip.decompress(response.content) if packed else response.content).decode()


def main(name: str, settings: str = SETTINGS) -> None:
    # The log goes to standard output as well, and would stand between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    prepare(name, settings)
    from django.core.cache import caches
    from django.db import connection
    from django.db.models import F
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from sites.models import Wijksite

    clients: dict[str, Client] = {}
    visitors = ip_network("10.0.0.0/8").hosts()

    def ask(
        host: str,
        path: str,
        *,
        count: bool = False,
        changed: bool = False,
        emptied: bool = False,
        content: bool = False,
    ) -> dict[str, Any]:
        """
        Milliseconds of one request through all middleware, and those of the processor in them, here and in the
        database, which what else the machine does hardly changes; with `count` its number of queries instead, with
        `content` also what was answered.

        With `changed` something changed on the sites just before, so that no page lies ready; with `emptied` the caches
        were emptied just before, so that nothing at all does.
        """
        client = clients.setdefault(
            host, Client(raise_request_exception=False, headers=PROGRAM | {"host": host})
        )
        if changed:
            Wijksite.objects.update(inhoud_versie=F("inhoud_versie") + 1)
        if emptied:
            for alias in ("default", "pages"):
                caches[alias].clear()
        if count:
            with CaptureQueriesContext(connection) as captured:
                response = client.get(path)
            return {"status": response.status_code, "queries": len(captured)}
        before = worked_by_database(connection)
        start, worked = time.perf_counter(), time.process_time()
        # Each time somebody else: nobody asks so often.
        response = client.get(path, REMOTE_ADDR=str(next(visitors)))
        taken, worked = ((time.perf_counter() - start) * 1000, (time.process_time() - worked) * 1000)
        said = {"content": text_of(response)} if content else {}
        return {
            "status": response.status_code,
            "ms": taken,
            "cpu": worked,
            "database": worked_by_database(connection) - before,
            "bytes": len(response.content),
            "type": response.get("Content-Type", ""),
            **said,
        }

    for line in sys.stdin:
        print(json.dumps(ask(**json.loads(line))), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
