"""
`python -m benchmarks.work`: a new site, ending and starting a link, and all of it worked out anew, at 300 sites.

While the link ends another process reads pages; its worst wait is printed.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.install import Install
from benchmarks.make import prepare
from benchmarks.sites import MANY

# The region, which shows what a large city shares, and a wijk that has nothing to do with it.
READ = [("wijk-3.localhost", "/organisaties/"), ("wijk-3.localhost", "/"), ("wijk.localhost", "/agenda/")]


class Reader:
    """Asks for pages without a pause and remembers how long each took, in milliseconds."""

    def __init__(self) -> None:
        self.install = Install(MANY)
        self.waits: list[float] = []
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self.read, daemon=True)

    def read(self) -> None:
        while not self.stopping.is_set():
            for host, path in READ:
                start = time.perf_counter()
                self.install.ask(host, path)
                self.waits.append((time.perf_counter() - start) * 1000)

    @contextmanager
    def reading(self) -> Iterator["Reader"]:
        # The first requests also load templates.
        for host, path in READ:
            self.install.ask(host, path)
        self.thread.start()
        yield self
        self.stopping.set()
        self.thread.join()
        self.install.close()

    @property
    def summary(self) -> str:
        middle = sorted(self.waits)[len(self.waits) // 2]
        return (
            f"{len(self.waits)} pagina's gelezen, mediaan {middle:.0f} ms, langste {max(self.waits):.0f} ms"
        )


def timed(what: str, work: Callable[[], object], also: Callable[[], str] = str) -> None:
    start = time.perf_counter()
    work()
    print(f"| {what} | {time.perf_counter() - start:.1f} | {also()} |", flush=True)


def main() -> None:
    prepare(MANY)
    from django.utils import timezone

    from search.models import SearchDocument
    from sites.creation import create_site
    from sites.links import apply_link
    from sites.listings import herbereken
    from sites.models import Koppeling, Vermelding

    print("\n| werk, 300 sites | seconden | |")
    print("|---|---:|---|")
    stamp = f"{timezone.now():%m%d%H%M%S}"
    timed(
        "een nieuwe website",
        lambda: create_site(f"Nieuw {stamp}", f"nieuw-{stamp}.localhost", status="open"),
    )

    link = max(Koppeling.objects.all(), key=lambda row: Vermelding.objects.filter(site=row.van_id).count())

    def brought() -> str:
        rows = SearchDocument.objects.filter(vermelding__bronnen__koppeling=link).count()
        return f"{link.bronnen.count()} vermeldingen, {rows} zoekrijen"

    def change(status: str) -> Callable[[], object]:
        def work() -> object:
            Koppeling.objects.filter(pk=link.pk).update(status=status)
            return apply_link(link.pk)

        return work

    before = brought()
    with Reader().reading() as reader:
        timed(f"een koppeling beëindigen: {before}", change("beeindigd"), lambda: reader.summary)
    with Reader().reading() as reader:
        timed("dezelfde weer starten", change("actief"), lambda: reader.summary)
    assert brought() == before
    timed("alles narekenen zonder dat er iets verandert", herbereken)


if __name__ == "__main__":
    main()
