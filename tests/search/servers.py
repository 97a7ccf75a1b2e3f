"""Search servers that are no use: each of them counts how often it was asked."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class BadServer:
    port: int
    asked: int = 0


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
def saying(status: int, body: bytes, content_type: str = "application/json") -> Iterator[BadServer]:
    """Answers everything alike, under the name of a search server."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            server.asked += 1
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Elastic-Product", "Elasticsearch")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        server = BadServer(listening.server_address[1])
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        listening.shutdown()
        thread.join(5)
