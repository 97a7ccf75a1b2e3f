"""The cache in files: a write does not pay for all that lies there, and what lies there stays bounded."""

from pathlib import Path

import pytest

from cms.file_cache import FileCache

FULL = 100


class Counting(FileCache):
    listed = 0

    def _list_cache_files(self) -> list[str]:
        self.listed += 1
        return super()._list_cache_files()  # type: ignore[misc]  # the stubs leave out what is private


@pytest.fixture
def cache(tmp_path: Path) -> Counting:
    return Counting(str(tmp_path), {"OPTIONS": {"MAX_ENTRIES": FULL}})


def test_what_is_written_is_read_again(cache):
    cache.set("soep", "van de dag", 60)
    assert cache.get("soep") == "van de dag"
    assert cache.add("soep", "van gisteren", 60) is False
    assert cache.get("soep") == "van de dag"


def test_few_writes_read_the_names_of_all_files(cache):
    for number in range(1_000):
        cache.set(str(number), number, 60)
    assert 0 < cache.listed < 100


def test_a_full_folder_does_not_go_on_growing(cache, tmp_path):
    for number in range(2_000):
        cache.set(str(number), number, 60)
    assert len(list(tmp_path.iterdir())) < 10 * FULL
