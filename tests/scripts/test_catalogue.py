import polib

from scripts.catalogue import complaints


def write(path, *entries: polib.POEntry, compiled: bool = True):
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend(entries)
    catalogue.save(str(path))
    if compiled:
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))
    return path


HELLO = polib.POEntry(msgid="Hello", msgstr="Hallo")


def test_a_catalogue_that_fits_gets_no_complaint(tmp_path):
    plural = polib.POEntry(
        msgid="%(n)s place", msgid_plural="%(n)s places", msgstr_plural={0: "%(n)s plek", 1: "%(n)s plekken"}
    )
    committed = write(tmp_path / "django.po", HELLO, plural)
    assert complaints(committed, write(tmp_path / "fresh.po", HELLO, plural)) == []


def test_new_gone_empty_and_uncertain_texts_are_told(tmp_path):
    committed = write(
        tmp_path / "django.po",
        polib.POEntry(msgid="Old", msgstr="Oud"),
        polib.POEntry(msgid="Empty"),
        polib.POEntry(msgid="Unsure", msgstr="Misschien", flags=["fuzzy"]),
    )
    fresh = write(tmp_path / "fresh.po", HELLO, polib.POEntry(msgid="Empty"), polib.POEntry(msgid="Unsure"))
    assert complaints(committed, fresh) == [
        "niet meer in gebruik: 'Old'",
        "niet vertaald: 'Empty'",
        "ontbreekt: 'Hello'",
        "onzeker (fuzzy): 'Unsure'",
    ]


def test_a_compiled_catalogue_that_lags_behind_is_told(tmp_path):
    committed = write(tmp_path / "django.po", HELLO)
    fresh = write(tmp_path / "fresh.po", HELLO)
    write(tmp_path / "django.po", polib.POEntry(msgid="Hello", msgstr="Dag"), compiled=False)
    assert complaints(committed, fresh) == ["django.mo is ouder dan django.po: make messages"]
    committed.with_suffix(".mo").unlink()
    assert complaints(committed, fresh) == ["django.mo ontbreekt: make messages"]
