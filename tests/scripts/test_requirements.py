import re

import pytest

from scripts.bootstrap import ROOT, digest, read_stamp

FILES = ["requirements.txt", "requirements-dev.txt"]


@pytest.mark.parametrize("name", FILES)
def test_every_package_is_pinned_with_hashes(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    statements = re.sub(r"^ *#.*$", "", text, flags=re.MULTILINE).replace("\\\n", " ").split("\n")
    packages = [statement for statement in statements if statement.strip()]
    assert packages
    for package in packages:
        assert re.match(r"[a-z0-9-]+(\[[a-z0-9,-]+\])?==\S+ ", package), package
        assert "--hash=sha256:" in package, package


@pytest.mark.parametrize("name", FILES)
def test_no_package_comes_from_a_named_place(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("name", FILES)
def test_what_is_asked_for_is_what_is_pinned(name):
    pinned = (ROOT / name).read_text(encoding="utf-8").lower()
    for line in (ROOT / name.replace(".txt", ".in")).read_text(encoding="utf-8").lower().splitlines():
        if line and line[0].isalpha():
            package = re.split(r"[^a-z0-9-]", line)[0]
            assert re.search(rf"^{package}(\[.*\])?==", pinned, flags=re.MULTILINE), (
                f"{package}: make requirements"
            )


def test_a_broken_stamp_means_installing_again(tmp_path):
    stamp = tmp_path / "installed.json"
    assert read_stamp(stamp) == {}
    stamp.write_text("{half")
    assert read_stamp(stamp) == {}
    stamp.write_text('{"requirements.txt": "abc"}')
    assert read_stamp(stamp) == {"requirements.txt": "abc"}
    assert digest(stamp) != "abc"
