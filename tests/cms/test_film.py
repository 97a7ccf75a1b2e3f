import pytest

from cms.film import find_film


@pytest.mark.parametrize(
    ("url", "embed"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"),
        ("https://youtu.be/abcdefghijk?t=3", "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"),
        ("https://www.youtube.com/watch?list=x&v=abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"),
        ("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1"),
    ],
)  # fmt: skip
def test_a_film_is_shown_by_the_address_that_sets_no_cookie(url, embed):
    assert find_film(url).embed_url == embed


@pytest.mark.parametrize(
    "url", ["https://example.org/film", "http://youtube.evil/watch?v=abcdefghijk", "javascript:1"]
)
def test_other_addresses_are_no_film(url):
    assert find_film(url) is None
