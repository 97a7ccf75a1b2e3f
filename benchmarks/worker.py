"""
One install that is being measured, in a process of its own: `python -m benchmarks.worker 300 [settings]`.

Reads a question per line on standard input and writes the answer on a line, both JSON.
"""

import json
import sys
import time
from ipaddress import ip_network
from typing import Any

from benchmarks.make import SETTINGS, prepare


def main(name: str, settings: str = SETTINGS) -> None:
    # The log goes to standard output as well, and would stand between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    prepare(name, settings)
    from django.db import connection
    from django.db.models import F
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from sites.models import Wijksite

    clients: dict[str, Client] = {}
    visitors = ip_network("10.0.0.0/8").hosts()

    def ask(host: str, path: str, count: bool = False, changed: bool = False) -> dict[str, Any]:
        """
        Milliseconds of one request through all middleware; with `count` its number of queries instead.

        With `changed` something changed on the sites just before, so that nothing lies ready.
        """
        client = clients.setdefault(host, Client(raise_request_exception=False, headers={"host": host}))
        if changed:
            Wijksite.objects.update(inhoud_versie=F("inhoud_versie") + 1)
        if count:
            with CaptureQueriesContext(connection) as captured:
                response = client.get(path)
            return {"status": response.status_code, "queries": len(captured)}
        start = time.perf_counter()
        # Each time somebody else: nobody asks so often.
        response = client.get(path, REMOTE_ADDR=str(next(visitors)))
        taken = (time.perf_counter() - start) * 1000
        return {"status": response.status_code, "ms": taken, "bytes": len(response.content)}

    for line in sys.stdin:
        print(json.dumps(ask(**json.loads(line))), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
