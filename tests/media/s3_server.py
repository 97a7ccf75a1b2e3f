"""
A bucket on this machine: as much of the REST API of Amazon S3 as keeping files asks.

PUT, GET, HEAD and DELETE of one object, with the errors and the chunked bodies of
https://docs.aws.amazon.com/AmazonS3/latest/API/. Who does not sign is refused.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import unquote, urlsplit

NO_SUCH_KEY = b'<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code></Error>'
DENIED = b'<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code></Error>'


@dataclass
class Bucket:
    """`objects`: key → (content, content type)."""

    url: str
    naam: str
    objects: dict[str, tuple[bytes, str]] = field(default_factory=dict)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    bucket: Bucket

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen."""

    @property
    def key(self) -> str:
        """Path-style: /bucket/key."""
        return unquote(urlsplit(self.path).path).removeprefix(f"/{self.bucket.naam}/")

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", headers.get("length", str(len(body))))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def refuses(self) -> bool:
        if self.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256 "):
            return False
        self.answer(403, DENIED)
        return True

    def body(self) -> bytes:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if "aws-chunked" not in self.headers.get("Content-Encoding", ""):
            return content
        found = b""
        while content:
            size, _line, content = content.partition(b"\r\n")
            length = int(size.partition(b";")[0], 16)
            if not length:
                break
            found, content = found + content[:length], content[length + 2 :]
        return found

    def do_PUT(self) -> None:
        content = self.body()
        if not self.refuses():
            kind = self.headers.get("Content-Type", "binary/octet-stream")
            self.bucket.objects[self.key] = (content, kind)
            self.answer(200, ETag=f'"{md5(content, usedforsecurity=False).hexdigest()}"')

    def do_GET(self) -> None:
        if self.refuses():
            return
        found = self.bucket.objects.get(self.key)
        if found is None:
            self.answer(404, NO_SUCH_KEY, Content_Type="application/xml")
            return
        content, kind = found
        self.answer(
            200,
            content,
            Content_Type=kind,
            Last_Modified=formatdate(usegmt=True),
            ETag=f'"{md5(content, usedforsecurity=False).hexdigest()}"',
        )

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_DELETE(self) -> None:
        if not self.refuses():
            self.bucket.objects.pop(self.key, None)
            self.answer(204)


@contextmanager
def running(naam: str) -> Iterator[Bucket]:
    """On a free port, until the block ends."""
    bucket = Bucket("", naam)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("OneBucket", (Handler,), {"bucket": bucket}))
    bucket.url = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield bucket
    finally:
        server.shutdown()
        server.server_close()
