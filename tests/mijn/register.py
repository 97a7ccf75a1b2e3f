"""A register of addresses that answers as PDOK's Locatieserver does."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

DOC = {
    "straatnaam": "Aelbrechtskolk",
    "huis_nlt": "31",
    "postcode": "3024RE",
    "woonplaatsnaam": "Rotterdam",
    "centroide_ll": "POINT(4.44796591 51.90631022)",
    "nummeraanduiding_id": "0599200000123456",
}


class Server(ThreadingHTTPServer):
    asked: list[tuple[str, dict[str, list[str]]]]
    answer: tuple[int, Any]


class Register(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):
        asked = urlsplit(self.path)
        self.server.asked.append((asked.path, parse_qs(asked.query)))
        status, body = self.server.answer
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

    def log_message(self, *args):
        pass
