import pytest

from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk


@pytest.fixture
def full_site(delfshaven):
    """One page of every type, with everything on it."""
    wijk = make_wijk("Bospolder", delfshaven)
    organisation = make_organisation(
        delfshaven, "De Brug", themas=["ontmoeting", "buurtmaaltijd"], doelgroepen=["ouderen"],
        place=make_place(wijk=wijk, breedtegraad=51.91, lengtegraad=4.44), telefoon="010-555 01 23",
    )  # fmt: skip
    make_activity(organisation, "Soep", themas=["buurtmaaltijd"], dates=[in_days(0, hour=23), in_days(7)])
    return delfshaven


# Every kind of public page, by its address on the site above.
PUBLIC_PATHS = [
    "/",
    "/organisaties/",
    "/organisaties/de-brug/",
    "/organisaties/de-brug/soep/",
    "/agenda/",
    "/gaat-niet-door/",
    "/zoeken/",
    "/thema/ontmoeting/",
    "/wijk/bospolder/",
    "/wijk/bospolder/omtrek.geojson",
    "/contact/",
    "/themas/",
]
