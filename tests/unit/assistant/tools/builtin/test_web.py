"""Pages are read only where the user allowed it, and nothing else is reached: a server on the loopback is the web."""

from __future__ import annotations

import gzip
import json
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.tools.api import Effect, Origin, ToolError, manner_of
from assistant.tools.builtin.addresses import Gate, address_of, is_public, named
from assistant.tools.builtin.web import Web, WebRules
from assistant.tools.builtin.web_fetch import MOST_BYTES, Fetched, Fetcher, usual_trust
from assistant.tools.builtin.web_pages import page_of, results_of
from tests.fakes import CallContext

ARTICLE = (
    "<html><head><title>Tea - a paper</title><meta property='article:published_time' content='2024-03-02'></head><body>"
    "<nav><a href='/x'>Home</a></nav><article><h1>Tea</h1>"
    + "".join(f"<p>Paragraph {number} says that tea is a drink made of leaves and water.</p>" for number in range(20))
    + "</article><script>alert(1)</script></body></html>"
).encode()


@dataclass
class Answer:
    data: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    drips: bool = False


@dataclass
class Site:
    """The server, what it answers and what it was asked."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, host: str = "site.test") -> str:
        return f"http://{host}:{self.port}{path}"


class Server(ThreadingHTTPServer):
    daemon_threads = True
    site: Site

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # whoever has read enough hangs up


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = self.server.site
        site.asked.append((self.path, dict(self.headers)))
        answer = site.answers.get(self.path, Answer(b"<p>not here</p>", 404))
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if not answer.drips:
            self.send_header("Content-Length", str(len(answer.data)))
        self.end_headers()
        self.wfile.write(answer.data)
        while answer.drips and not site.over.wait(0.05):
            self.wfile.write(b" ")

    def log_message(self, format: str, *args: object) -> None:
        pass


def serve(context: ssl.SSLContext | None = None) -> Iterator[Site]:
    server = Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    server.site = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server.site
    server.site.over.set()
    server.shutdown()
    thread.join(10)
    server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    yield from serve()


class Names:
    """A scripted name server: every name is this machine, unless it has another address."""

    def __init__(self, **addresses: list[str]) -> None:
        self.addresses = addresses
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        if host.startswith("no."):
            raise OSError(-2, "Name or service not known")
        return self.addresses.get(host.partition(".")[0], ["127.0.0.1"])


@dataclass
class User:
    """What the user allows, and which hosts were asked about."""

    on: bool = True
    hosts: tuple[str, ...] = ("site.test",)
    local: bool = True
    engine: str = ""
    asked: list[str] = field(default_factory=list)

    def permit(self, host: str) -> bool:
        self.asked.append(host)
        return named(host, self.hosts)

    def rules(self) -> WebRules:
        return WebRules(lambda: self.on, self.permit, lambda host: self.local, lambda: self.engine)


def web(user: User, names: Names | None = None, seconds: float = 20.0) -> Web:
    return Web(user.rules(), lambda: Fetcher(names or Names(), seconds=seconds))


def read(user: User, url: str, page: int = 1, names: Names | None = None) -> str:
    return web(user, names).read_page(CallContext(), url, page).text


def test_a_page_is_read_as_text_with_its_title_and_date(site: Site) -> None:
    site.answers["/tea?q=%C3%BC"] = Answer(ARTICLE)
    made = web(User()).read_page(CallContext(), site.url("/tea?q=ü#top"))
    assert (made.origin, made.source) == (Origin.WEB, site.url("/tea?q=%C3%BC"))
    lines = made.text.splitlines()
    assert lines[0] == f"Tea · 2024-03-02 · {made.source}"
    assert "Paragraph 19 says" in made.text
    assert "alert" not in made.text
    assert "Home" not in made.text


def test_nothing_that_tells_of_the_user_is_sent(site: Site) -> None:
    site.answers["/"] = Answer(ARTICLE, headers={"Content-Type": "text/html", "Set-Cookie": "id=1"})
    tool = web(User())
    tool.whole(site.url("/"))
    site.answers["/?again"] = Answer(ARTICLE)
    tool.whole(site.url("/?again"))
    for _, headers in site.asked:
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert len(site.asked) == 2


def test_it_is_off_until_the_user_switches_it_on(site: Site) -> None:
    names, user = Names(), User(on=False)
    for call in (
        lambda: web(user, names).read_page(CallContext(), site.url("/")),
        lambda: web(user, names).search_web(CallContext(), "tea"),
        lambda: web(user, names).whole(site.url("/")),
    ):
        with pytest.raises(ToolError, match=r"switched off.*web\.on"):
            call()
    assert (site.asked, names.asked, user.asked) == ([], [], [])


def test_a_host_that_is_not_allowed_is_not_even_looked_up(site: Site) -> None:
    names, user = Names(), User()
    with pytest.raises(ToolError, match=r"secret-words\.evil\.test may not be read"):
        Fetcher(names).get(site.url("/", "secret-words.evil.test"), Gate(user.permit, lambda host: True))
    assert (names.asked, site.asked, user.asked) == ([], [], ["secret-words.evil.test"])


def test_each_other_host_that_it_leads_to_is_asked_about(site: Site) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": site.url("/b", "other.test")})
    site.answers["/b"] = Answer(ARTICLE)
    names = Names()
    with pytest.raises(ToolError, match=r"other\.test may not be read"):
        read(User(), site.url("/a"), names=names)
    assert names.asked == ["site.test"]
    user = User(hosts=("site.test", "other.test"))
    assert "Paragraph" in read(user, site.url("/a"))
    assert user.asked == ["other.test"], "the guard let the first one pass"


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("/a", "without end"),
        ("file:///etc/passwd", "Only http"),
        ("http://u:p@site.test/", "password"),
        ("http://[", "no web"),
    ],
)
def test_redirects_that_lead_astray_are_refused(site: Site, location: str, words: str) -> None:
    site.answers["/a"] = Answer(status=301, headers={"Location": location})
    with pytest.raises(ToolError, match=words):
        read(User(), site.url("/a"))


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1", "fe80::1%eth0", "::ffff:127.0.0.1",
                "64:ff9b::7f00:1", "2002:7f00:1::", "0.0.0.0", "fd00::1", "224.0.0.1", "100.64.0.1", "255.255.255.255"],
)  # fmt: skip
def test_private_addresses_are_not_connected_to(site: Site, address: str) -> None:
    assert not is_public(address)
    with pytest.raises(ToolError, match="private network or on this machine"):
        read(User(local=False), site.url("/"), names=Names(site=[address]))
    assert site.asked == []


def test_public_addresses_are_public() -> None:
    assert all(map(is_public, ["1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]))
    assert not is_public("not an address")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]"])
def test_names_of_this_machine_are_refused_by_the_real_look_up(site: Site, host: str) -> None:
    rules = WebRules(lambda: True, lambda host: True)
    with pytest.raises(ToolError, match=r"private network|can't be found|no web address|can't be reached"):
        Web(rules).read_page(CallContext(), site.url("/", host))
    assert site.asked == []


def test_a_name_that_changes_its_address_gains_nothing(site: Site) -> None:
    """It is looked up once for a connection, which goes to what was checked."""
    site.answers["/"] = Answer(ARTICLE)
    names = Names()
    read(User(), site.url("/"), names=names)
    assert names.asked == ["site.test"]


def test_the_next_address_is_tried(site: Site) -> None:
    site.answers["/"] = Answer(ARTICLE)
    assert "Paragraph" in read(User(), site.url("/"), names=Names(site=["127.0.0.77", "::1", "127.0.0.1"]))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_packed_pages(site: Site, encoding: str) -> None:
    import zlib

    data = {"gzip": gzip.compress(ARTICLE), "deflate": zlib.compress(ARTICLE), "br": b"x"}[encoding]
    site.answers["/"] = Answer(data, headers={"Content-Type": "text/html", "Content-Encoding": encoding})
    if encoding == "br":
        with pytest.raises(ToolError, match="packed in a way"):
            read(User(), site.url("/"))
    else:
        assert "Paragraph 3" in read(User(), site.url("/"))


def test_a_bomb_does_not_go_off(site: Site) -> None:
    bomb = gzip.compress(b"a " * 100_000_000, 1)
    site.answers["/"] = Answer(bomb, headers={"Content-Type": "text/plain", "Content-Encoding": "gzip"})
    fetched = Fetcher(Names()).get(site.url("/"), Gate(lambda host: True, lambda host: True))
    assert (len(fetched.data), fetched.cut) == (MOST_BYTES, True)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}), r"no page with text \(application/pdf\)"),
        (Answer(b"x", headers={}), "application/octet-stream"),
        (Answer(b"", status=500), "answered 500"),
        (Answer(b"<html><body><script>x()</script></body></html>"), "has no text"),
        (Answer(b"", status=302, headers={}), "answered 302"),
        (Answer(b"junk", headers={"Content-Type": "text/html", "Content-Encoding": "gzip"}), "sent what is no page"),
    ],
)
def test_what_is_no_page_is_told(site: Site, answer: Answer, words: str) -> None:
    site.answers["/"] = answer
    with pytest.raises(ToolError, match=words):
        read(User(), site.url("/"))


def test_a_server_that_drips_is_left(site: Site) -> None:
    site.answers["/"] = Answer(b"a", headers={"Content-Type": "text/plain"}, drips=True)
    began = time.monotonic()
    with pytest.raises(ToolError, match="too long"):
        web(User(), seconds=0.5).whole(site.url("/"))
    assert time.monotonic() - began < 10


def test_the_user_can_stop_it(site: Site) -> None:
    site.answers["/"] = Answer(b"a", headers={"Content-Type": "text/plain"}, drips=True)
    with pytest.raises(ToolError, match="Stopped"):
        web(User()).read_page(CallContext(cancelled=True), site.url("/"))


def test_hosts_that_are_not_there(site: Site) -> None:
    with pytest.raises(ToolError, match=r"can't be found: Name or service not known"):
        read(User(hosts=("test",)), "http://no.test/")
    with pytest.raises(ToolError, match="can't be reached"):
        read(User(), site.url("/"), names=Names(site=["127.0.0.77"]))


def test_a_look_up_that_hangs_is_left() -> None:
    over = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        over.wait(30)
        return []

    fetcher = Fetcher(hang, seconds=0.2)
    with pytest.raises(ToolError, match="too long"):
        fetcher.get("http://site.test/", Gate(lambda host: True, lambda host: True))
    over.set()


def test_a_long_page_is_paged_and_fetched_once(site: Site) -> None:
    site.answers["/"] = Answer(
        "".join(f"line {n}\n" for n in range(2000)).encode(), headers={"Content-Type": "text/plain"}
    )
    tool = web(User())
    pages = [tool.read_page(CallContext(), site.url("/"), page).text for page in (1, 2)]
    assert "[page 1 of" in pages[0]
    assert "[page 2 of" in pages[1]
    assert len(site.asked) == 1
    for number in range(12):
        site.answers[f"/{number}"] = Answer(b"x", headers={"Content-Type": "text/plain"})
        tool.whole(site.url(f"/{number}"))
    tool.whole(site.url("/"))
    assert len(site.asked) == 14, "old pages are forgotten"


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("<p>Grüße</p>".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("<meta charset=windows-1252><p>Grüße €</p>".encode("cp1252"), "", "Grüße €"),
        ("<?xml version='1.0' encoding='utf-8'?><html><body><p>Grüße</p></body></html>".encode(), "", "Grüße"),
        ("<p>Grüße</p>".encode(), "no-such-charset", "Grüße"),
        (b"<p>words</p>" + b"<br>" * 100_000 + b"<p>the rest</p>", "", "words"),
    ],
)
def test_charsets_and_broken_pages(data: bytes, charset: str, text: str) -> None:
    assert page_of(Fetched("http://site.test/", "text/html", charset, data)).text == text


@given(st.binary(max_size=200) | st.text(st.sampled_from("<>/pab ='\"&;!-[]"), max_size=200).map(str.encode))
def test_any_bytes_are_a_page_or_are_refused(data: bytes) -> None:
    for kind in ("text/html", "application/json"):
        try:
            assert page_of(Fetched("http://site.test/", kind, "", data)).text
            results_of(Fetched("http://site.test/", kind, "", data))
        except ToolError:
            continue


RESULTS = {
    "results": [
        {"title": "Tea", "url": "https://tea.test/a", "content": "A  drink\nof leaves. " * 40},
        {"title": "Twice", "url": "https://tea.test/a"},
        {"title": "Bad", "url": "javascript:alert(1)"},
        {"title": "", "url": "https://coffee.test/"},
    ]
}


def test_a_searxng_server_is_asked(site: Site) -> None:
    path = "/search?format=json&q=green%20tea%20%26%20co"
    site.answers[path] = Answer(json.dumps(RESULTS).encode(), headers={"Content-Type": "application/json"})
    user = User(engine=site.url("/"), hosts=(), local=False)
    made = web(user).search_web(CallContext(), " green tea & co ")
    blocks = made.text.split("\n\n")
    assert blocks[0].startswith("Tea\nhttps://tea.test/a\nA drink of leaves. A drink")
    assert blocks[1] == "https://coffee.test/\nhttps://coffee.test/"
    assert len(blocks) == 2
    assert (made.origin, made.source) == (Origin.WEB, site.url(path))
    assert user.asked == [], "the engine that the user named needs no other leave"


def test_any_engine_with_a_template(site: Site) -> None:
    page = (
        "<html><body><a href='/about'>About this engine</a><a href='https://site.test/x'>Our own other page</a>"
        "<a href='//tea.test/a'>All about tea</a><a href='/l/?uddg=https%3A%2F%2Fcoffee.test%2Fb'>All about coffee</a>"
        "<a href='https://tea.test/a'>All about tea</a><a href='javascript:x'>Nothing of ours</a></body></html>"
    )
    site.answers["/find?q=tea"] = Answer(page.encode())
    made = web(User(engine=site.url("/find?q={query}"))).search_web(CallContext(), "tea")
    assert made.text == "All about tea\nhttps://tea.test/a\n\nAll about coffee\nhttps://coffee.test/b"


def test_searching_wants_an_engine_and_words(site: Site) -> None:
    with pytest.raises(ToolError, match=r"web\.search"):
        web(User()).search_web(CallContext(), "tea")
    with pytest.raises(ToolError, match="few words"):
        web(User(engine=site.url("/"))).search_web(CallContext(), " ")
    site.answers["/search?format=json&q=tea"] = Answer(b"[]", headers={"Content-Type": "application/json"})
    with pytest.raises(ToolError, match="can't be read"):
        web(User(engine=site.url("/"))).search_web(CallContext(), "tea")


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("example.org", "https://example.org/"), ("HTTP://Example.org:80/a b".replace(" ", "%20"), "http://example.org/a%20b"),
        ("example.org:8443/x", "https://example.org:8443/x"), ("https://bücher.example/ü?q=ü#f", "https://xn--bcher-kva.example/%C3%BC?q=%C3%BC"),
        ("http://[::1]:80/", "http://[::1]/"), ("//example.org/a", "https://example.org/a"), ("example.org.", "https://example.org/"),
    ],
)  # fmt: skip
def test_addresses(said: str, url: str) -> None:
    assert address_of(said).url == url


@pytest.mark.parametrize(
    "said",
    ["", "a b", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.test/", "https://", "https://u@a.test/",
     "https://a.test\\@b.test/", "https://a.test:99999/", "https://" + "a" * 3000, "https://a\u202eb.test/",
     "https://[::zz]/", "mailto:a@b.test", "https://a..b/"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(said: str) -> None:
    with pytest.raises(ToolError):
        address_of(said)


@given(st.text(max_size=60) | st.text(st.sampled_from("htps:/.@[]ab1?#%\\"), max_size=40))
def test_an_address_that_is_accepted_stays_itself(said: str) -> None:
    try:
        address = address_of(said)
    except ToolError:
        return
    assert address.url.isascii()
    assert address_of(address.url) == address


def test_hosts_below_a_named_one() -> None:
    names = ["Python.org.", " ", "wikipedia.org"]
    assert [named(host, names) for host in ("python.org", "docs.python.org", "evilpython.org", "org", "")] == [
        True, True, False, False, False,
    ]  # fmt: skip


@pytest.fixture
def certified(tmp_path: Path) -> Iterator[tuple[Site, Path]]:
    """A server with a certificate of its own making, and the file of it."""
    path = tmp_path / "site.pem"
    path.write_bytes(_certificate("site.test"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    for site in serve(context):
        site.answers["/"] = Answer(ARTICLE)
        site.answers["/down"] = Answer(status=302, headers={"Location": "http://site.test/"})
        yield site, path


def _certificate(name: str) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    kind = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, *kind) + made.public_bytes(serialization.Encoding.PEM)


def test_encryption_is_checked_against_the_name_and_not_the_address(certified: tuple[Site, Path]) -> None:
    site, path = certified
    gate = Gate(lambda host: True, lambda host: True)

    def trust() -> ssl.SSLContext:
        context = ssl.create_default_context()
        context.load_verify_locations(path)
        return context

    https = f"https://site.test:{site.port}"
    assert b"Paragraph" in Fetcher(Names(), trust).get(f"{https}/", gate).data
    with pytest.raises(ToolError, match="certificate is not valid"):
        Fetcher(Names(), usual_trust).get(f"{https}/", gate)
    with pytest.raises(ToolError, match="certificate is not valid"):
        Fetcher(Names(), trust).get(f"https://other.test:{site.port}/", gate)
    with pytest.raises(ToolError, match="without encryption"):
        Fetcher(Names(), trust).get(f"{https}/down", gate)


def test_what_the_guard_is_told() -> None:
    for method in (Web.read_page, Web.search_web):
        manner = manner_of(method)
        assert manner is not None
        assert manner.effects == {Effect.READS, Effect.SENDS}
        assert manner.answers is Origin.WEB


@pytest.mark.parametrize(
    ("host", "below"),
    [("wikipedia.org", True), ("EN.wikipedia.org.", True), ("notwikipedia.org", False), ("org", False)],
)
def test_hosts_below_a_host(host: str, below: bool) -> None:
    assert named(host, ("wikipedia.org",)) is below
