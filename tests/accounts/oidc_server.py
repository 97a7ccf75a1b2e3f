"""
A small OpenID Connect server: discovery, authorize, token, jwks and userinfo, over HTTP.

Who "logs in" there is whoever `person` is; it asks no password. PKCE, the secret of the client and the one-time code
are checked as the standard says (OpenID Connect Core 1.0, RFC 6749, RFC 7636).
"""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "wijkplein", "een geheim van twee"
KEY_ID = "sleutel-1"


@dataclass
class Server:
    """`person`: the claims about who logs in. `token_only`, `userinfo_only`: claims that stand in one answer."""

    address: str = ""
    person: dict[str, Any] = field(default_factory=dict)
    token_only: dict[str, Any] = field(default_factory=dict)
    userinfo_only: dict[str, Any] = field(default_factory=dict)
    # What goes wrong: "discovery", "token", "userinfo" or "cancel"; or another audience in the token.
    fails: str = ""
    audience: str = CLIENT
    expires_in: int = 300
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    key: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))

    def discovery(self) -> dict[str, Any]:
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "userinfo_endpoint": f"{self.address}/userinfo",
            "jwks_uri": f"{self.address}/jwks",
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256"],
            "response_types_supported": ["code"],
        }

    def jwks(self) -> dict[str, Any]:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**public, "kid": KEY_ID, "alg": "RS256", "use": "sig"}]}

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser is sent back to. Raises KeyError for a question that lacks something."""
        back = asked["redirect_uri"]
        if self.fails == "cancel":
            return f"{back}?{urlencode({'error': 'access_denied', 'state': asked['state']})}"
        assert asked["client_id"] == CLIENT
        assert asked["response_type"] == "code"
        assert {"openid", "email"} <= set(asked["scope"].split())
        assert asked["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe()
        self.codes[code] = asked
        return f"{back}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, asked: dict[str, str], client: tuple[str, str]) -> dict[str, Any]:
        """Raises KeyError for a code that was not given, or was used before; ValueError for a wrong proof."""
        before = self.codes.pop(asked["code"])
        proof = base64.urlsafe_b64encode(hashlib.sha256(asked["code_verifier"].encode()).digest())
        if (
            client != (CLIENT, SECRET)
            or before["redirect_uri"] != asked["redirect_uri"]
            or before["code_challenge"] != proof.rstrip(b"=").decode()
        ):
            raise ValueError
        now = int(time.time())
        claims = {"iss": self.address, "aud": self.audience, "iat": now, "exp": now + self.expires_in}
        claims |= self.person | self.token_only
        access = secrets.token_urlsafe()
        self.tokens.add(access)
        return {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "id_token": jwt.encode(claims, self.key, "RS256", headers={"kid": KEY_ID}),
        }

    def userinfo(self, access: str) -> dict[str, Any]:
        if access not in self.tokens:
            raise ValueError
        return self.person | self.userinfo_only


def handler_of(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, asked = self._question()
            if path == "/.well-known/openid-configuration":
                self._answer("discovery", server.discovery)
            elif path == "/jwks":
                self._answer("jwks", server.jwks)
            elif path == "/userinfo":
                access = self.headers.get("Authorization", "").removeprefix("Bearer ")
                self._answer("userinfo", lambda: server.userinfo(access))
            elif path == "/authorize":
                self.send_response(302)
                self.send_header("Location", server.authorize(asked))
                self.end_headers()
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked = {name: values[0] for name, values in parse_qs(body).items()}
            scheme, _space, words = self.headers.get("Authorization", "").partition(" ")
            if scheme == "Basic":
                name, _colon, secret = base64.b64decode(words).decode().partition(":")
            else:
                name, secret = asked.get("client_id", ""), asked.get("client_secret", "")
            self._answer("token", lambda: server.token(asked, (name, secret)))

        def _question(self) -> tuple[str, dict[str, str]]:
            parts = urlsplit(self.path)
            server.asked.append(parts.path)
            return parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}

        def _answer(self, what: str, make: Any) -> None:
            if server.fails == what:
                self.send_error(503)
                return
            try:
                body = json.dumps(make()).encode()
            except (KeyError, ValueError):
                self.send_error(400)
                return
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Not on the screen of who runs the tests."""

    return Handler


@contextmanager
def running() -> Iterator[Server]:
    server = Server()
    http = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(server))
    server.address = f"http://127.0.0.1:{http.server_port}"
    Thread(target=http.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
