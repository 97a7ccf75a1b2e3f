import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import Locale

from home.models import ContentPage, HomePage
from media.models import Afbeelding
from tests.builders import publish
from tests.media.files import picture


@pytest.fixture(autouse=True)
def _files_of_the_test(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture
def make_page():
    """A page of the editors below a site's front page, or below `parent`."""

    def make(wijksite, title="Verkiezingen", *, parent=None, live=True, **fields):
        page = ContentPage(title=title, live=False, **fields)
        (parent or HomePage.objects.get(pk=wijksite.site.root_page_id)).add_child(instance=page)
        return publish(page, live)

    return make


@pytest.fixture
def make_picture():
    def make(name="foto"):
        file = SimpleUploadedFile(f"{name}.jpg", picture(size=(1500, 1000)), content_type="image/jpeg")
        return Afbeelding.objects.create(title=name, description="De markt", file=file)

    return make


@pytest.fixture
def english():
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def in_english(english):
    """Gives the published English version of a page; that of the front page comes first."""

    def translate(page, **fields):
        translated = page.get_translation_or_none(english) or page.copy_for_translation(
            english, copy_parents=True
        )
        for name, value in fields.items():
            setattr(translated, name, value)
        translated.save_revision().publish()
        return translated

    return translate
