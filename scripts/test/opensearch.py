"""A real OpenSearch, from its artifacts in Maven's repository."""

import json
import shutil
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.ports import free_port
from scripts.test.elasticsearch import healthy
from scripts.test.install import kept
from scripts.test.java import find_jdk, maven
from scripts.test.processes import ServiceError, own_folder, running

VERSION = "3.8.0"
SOURCES = Path(__file__).resolve().parent / "opensearch_server"


def install_opensearch() -> Path:
    """The folder with all jars, 74 MB. Raises ServiceError."""
    return kept(f"opensearch-{VERSION}", collect)


def collect(target: Path) -> None:
    print(f"OpenSearch {VERSION} ophalen (74 MB, eenmalig)…", flush=True)
    arguments = (f"-DoutputDirectory={target / 'jars'}", "-DincludeScope=runtime")
    maven(find_jdk(), "copy-dependencies", f"--file={SOURCES / 'pom.xml'}", *arguments, folder=target)


@contextmanager
def opensearch(home: Path, temporary: Path) -> Iterator[str]:
    """Yields the SEARCH_URL of an empty single node."""
    folder = own_folder(temporary, "opensearch")
    # The servers' user may not be able to read the place of this repository.
    program = Path(shutil.copy(SOURCES / "Start.java", folder))
    http, transport = free_port(), free_port()
    java = find_jdk() / "bin" / "java"
    command: list[str | Path] = [java, "-Xms512m", "-Xmx512m", "-cp", f"{home / 'jars'}/*"]
    command += [program, str(http), str(transport), folder / "node"]
    url = f"http://127.0.0.1:{http}"
    with running("opensearch", command, folder=folder, ready=lambda: healthy(url), seconds=180):
        require_opensearch(url)
        yield f"opensearch+{url}"


def require_opensearch(url: str) -> None:
    """The runner takes another port without a word when its own is taken: then somebody else answers here."""
    with urllib.request.urlopen(url, timeout=10) as answer:
        version = json.load(answer)["version"]
    if version.get("distribution") != "opensearch":
        raise ServiceError(f"Op {url} draait iets anders dan OpenSearch.")
