"""Mail as it arrives: through a real mail server, also when that is away for a while."""

import re
from datetime import UTC, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from accounts.letter_html import Paragraph, html_of, paragraphs
from accounts.letters import mail_after_commit
from tests.accounts.mail_server import free_port, running

ASK = "/account/inloggen/code/"


@pytest.fixture
def port(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    settings.EMAIL_TIMEOUT = 5
    return settings.EMAIL_PORT


@pytest.fixture
def worker(settings):
    """The queue of a server: mail waits in the database until the worker comes by."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

    worker = Worker(
        queue_names=["default"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="proef",
        excluded_queue_names=[],
    )

    def comes_by():
        # As Worker.run(), which closes the connection that a test stands on.
        while row := DBTaskResult.objects.ready().first():
            row.claim("proef")
            worker.run_task(row)

    return comes_by


def test_the_code_arrives_in_text_and_html_with_all_that_a_mail_needs(client, member, delfshaven, port):
    delfshaven.telefoon = "010 425 12 00"
    delfshaven.save()
    with running(port) as post:
        client.post(ASK, {"email": member.email, "site": str(delfshaven.pk)})
    (message,) = post.received
    code = re.match(r"(\d{6}) is uw code om in te loggen$", message["Subject"]).group(1)
    assert message["To"] == member.email
    assert message["From"] == "Delfshaven <noreply@localhost>"
    assert post.senders == ["noreply@localhost"]
    assert abs(timezone.now() - message["Date"].datetime.replace(tzinfo=UTC)) < timedelta(minutes=1)
    assert re.fullmatch(r"<[^<>\s]+@[^<>\s]+>", message["Message-ID"])
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    text, html = (part.get_content() for part in message.iter_parts())
    assert code in text.splitlines()
    page = BeautifulSoup(html, "html.parser")
    assert page.html["lang"] == "nl"
    assert page.find("p", string=code)
    assert delfshaven.primair in html
    assert "Delfshaven" in page.get_text()
    # Each sentence of the text stands in the HTML too: it is the same letter.
    words = " ".join(page.get_text().split())
    for line in filter(None, map(str.strip, text.splitlines())):
        assert line in words
    client.post("/account/inloggen/code/typen/", {"code": code, "action": "verify"})
    assert client.session["_auth_user_id"] == str(member.pk)


def test_a_name_of_a_site_with_signs_of_every_kind_breaks_no_header(client, member, delfshaven, port):
    delfshaven.naam = 'Buurt "Café" <x>, <script>'
    delfshaven.save()
    with running(port) as post:
        client.post(ASK, {"email": member.email, "site": str(delfshaven.pk)})
    (message,) = post.received
    assert message["From"].addresses[0].display_name == delfshaven.naam
    assert message["From"].addresses[0].addr_spec == "noreply@localhost"
    assert "<script>" not in message.get_body(("html",)).get_content()


def test_a_mail_server_that_is_away_costs_nobody_a_page_and_the_mail_comes_later(
    client, member, port, worker
):
    response = client.post(ASK, {"email": member.email})
    assert response.status_code == 302
    page = client.get(response.headers["Location"])
    assert "Geen mail na 5 minuten?" in page.content.decode()
    worker()
    waiting = DBTaskResult.objects.get(status="READY")
    assert waiting.run_after - timezone.now() <= timedelta(minutes=1)
    DBTaskResult.objects.filter(pk=waiting.pk).update(run_after=timezone.now())
    with running(port) as post:
        worker()
        worker()
    assert len(post.received) == 1
    assert not DBTaskResult.objects.filter(status="READY").exists()


def test_a_mail_server_that_says_later_is_asked_again(client, member, port, worker):
    with running(port) as post:
        post.refuses = "451 later"
        client.post(ASK, {"email": member.email})
        worker()
        post.refuses = ""
        DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
        worker()
    assert len(post.received) == 1


def test_a_code_that_came_too_late_is_not_mailed_any_more(client, member, port, worker, monkeypatch):
    client.post(ASK, {"email": member.email})
    later = timezone.now() + timedelta(minutes=16)
    monkeypatch.setattr(timezone, "now", lambda: later)
    with running(port) as post:
        worker()
    assert post.received == []
    assert not DBTaskResult.objects.filter(status="READY").exists()


def test_a_code_is_not_readable_in_the_queue(client, member, port, worker):
    client.post(ASK, {"email": member.email})
    code = client.session["account_login"]["state"]["stages"]["login_by_code"]["data"]["code"]
    row = DBTaskResult.objects.values().get()
    assert code not in str(row)
    assert member.email not in str(row)


def test_an_older_letter_has_html_too_without_a_word_being_written_twice(
    member, delfshaven, django_capture_on_commit_callbacks
):
    words = {
        "role": "redacteur",
        "may": "",
        "door": "Bo",
        "site": "Delfshaven",
        "login_url": "http://localhost/x/",
    }
    with django_capture_on_commit_callbacks(execute=True):
        mail_after_commit(member, "account/email/invitation", look=str(delfshaven.pk), **words)
    (message,) = mail.outbox
    ((html, kind),) = message.alternatives
    assert kind == "text/html"
    html = str(html)
    page = BeautifulSoup(html, "html.parser")
    assert page.find("a", href="http://localhost/x/")
    assert page.title.get_text() == message.subject
    assert delfshaven.primair in html
    assert message.body.rstrip().endswith("Delfshaven")


def test_a_new_password_is_asked_for_without_a_mail_server(client, editor, port, worker):
    response = client.post(reverse("account_reset_password"), {"email": editor.email})
    assert response.status_code == 302
    worker()
    assert DBTaskResult.objects.filter(status="READY").count() == 1


def test_a_text_becomes_paragraphs_links_and_a_code():
    text = "Hallo,\n\nKijk hier:\nhttps://a.example/x?a=1&b=2\nen daar.\n\n123456\n\nDag"
    assert list(paragraphs(text)) == [
        Paragraph("text", "Hallo,"),
        Paragraph("text", "Kijk hier:"),
        Paragraph("link", "https://a.example/x?a=1&b=2"),
        Paragraph("text", "en daar."),
        Paragraph("code", "123456"),
        Paragraph("text", "Dag"),
    ]


def test_what_people_wrote_stays_text_in_the_html():
    html = html_of("<b>", 'Beste <script>alert("x")</script>\n\nhttps://a.example/"><script>', None)
    assert "<script>" not in html
    assert "<b>" not in html


def test_in_the_window_of_a_demo_the_code_stands_in_one_line_and_no_html(client, member, settings, capsys):
    settings.EMAIL_BACKEND = "accounts.console_mail.EmailBackend"
    client.post(ASK, {"email": member.email})
    shown = capsys.readouterr().out
    assert re.search(r"^Mail aan fatma@voorbeeld.nl: \d{6} is uw code om in te loggen$", shown, re.MULTILINE)
    assert "<html" not in shown
