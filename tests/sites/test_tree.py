"""Conditions on where pages stand in the tree."""

from wagtail.models import Page

from sites.tree import subtree
from tests.builders import make_activity, make_organisation


def test_a_subtree_is_the_page_and_all_below_it_and_nothing_beside_it(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    below = make_activity(page, "Eten")
    make_organisation(delfshaven, "Ernaast")
    assert set(Page.objects.filter(subtree(page.path))) == {page.page_ptr, below.page_ptr}
    root = delfshaven.site.root_page
    by_hand = [found for found in Page.objects.all() if found.path.startswith(root.path)]
    assert list(Page.objects.filter(subtree(root.path)).order_by("pk")) == sorted(by_hand, key=lambda p: p.pk)


def test_the_empty_path_is_the_whole_tree(delfshaven):
    assert Page.objects.filter(subtree("")).count() == Page.objects.count()


def test_the_road_to_the_page_may_be_longer(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    make_organisation(amersfoort, "Elders")
    shown = delfshaven.site.vermeldingen.filter(subtree(delfshaven.site.root_page.path, "pagina__"))
    assert [row.pagina_id for row in shown] == [page.pk]
