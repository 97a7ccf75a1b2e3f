"""Search servers that are no use, or not always: each of them counts how often it was asked."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class BadServer:
    port: int
    asked: int = 0
    # Of each question: its path, and what it says of who asks.
    paths: list[str] = field(default_factory=list)
    authorizations: list[str | None] = field(default_factory=list)


@contextmanager
def away() -> Iterator[BadServer]:
    """Nothing listens there."""
    with socket.socket() as taken:
        # Bound but not listening: nobody else gets the port, and who connects is refused.
        taken.bind(("127.0.0.1", 0))
        yield BadServer(taken.getsockname()[1])


@contextmanager
def silent() -> Iterator[BadServer]:
    """Takes every connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = BadServer(listening.getsockname()[1])
        connections = []

        def take() -> None:
            while True:
                try:
                    connections.append(listening.accept())
                except OSError:
                    return
                server.asked += 1

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield server
        listening.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        for connection, _address in connections:
            connection.close()


@contextmanager
def saying(
    status: int, body: bytes, content_type: str = "application/json", *, certificate: Path | None = None
) -> Iterator[BadServer]:
    """Answers everything alike, under the name of a search server; with a `certificate` only over TLS."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            server.asked += 1
            server.paths.append(self.path)
            server.authorizations.append(self.headers.get("Authorization"))
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Elastic-Product", "Elasticsearch")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Who does not trust the certificate breaks off."""

    with Quiet(("127.0.0.1", 0), Handler) as listening:
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            listening.socket = context.wrap_socket(listening.socket, server_side=True)
        server = BadServer(listening.server_address[1])
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        listening.shutdown()
        thread.join(5)


def make_certificate(path: Path) -> Path:
    """Of 127.0.0.1, with its key, signed by itself: who trusts this file trusts the server."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "zoekserver")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


class Proxy:
    """Stands before a real search server, and can be cut off, hang, and be whole again."""

    def __init__(self, host: str, port: int) -> None:
        self.server = (host, port)
        self.flowing = threading.Event()
        self.flowing.set()
        self.connections: set[socket.socket] = set()
        self.asked = 0
        self.port = 0
        self.listen()

    def listen(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", self.port))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, args=(self.listening,), daemon=True).start()

    def accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _address = listening.accept()
                server = socket.create_connection(self.server)
                self.connections |= {client, server}
                threading.Thread(target=self.pump, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self.pump, args=(server, client, False), daemon=True).start()

    def pump(self, source: socket.socket, target: socket.socket, asks: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                self.asked += asks
                self.flowing.wait()
                target.sendall(data)
        for side in (source, target):
            self.drop(side)

    def drop(self, side: socket.socket) -> None:
        with suppress(OSError):
            side.shutdown(socket.SHUT_RDWR)
        side.close()
        self.connections.discard(side)

    def cut(self) -> None:
        """As when the server is killed: nobody listens, and who waits is dropped."""
        with suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        for side in list(self.connections):
            self.drop(side)

    def hang(self) -> None:
        """Takes every question and says nothing."""
        self.flowing.clear()

    def heal(self) -> None:
        self.flowing.set()
        if self.listening.fileno() == -1:
            self.listen()
