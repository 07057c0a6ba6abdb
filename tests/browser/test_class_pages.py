"""The pages about a class and about a student, as a teacher and a student see them."""

import pytest
from class_sample import sample
from looking import NARROW, keep, objections

from helpers.classroom import output


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The folder with the pages of a sample of a class."""
    folder = tmp_path_factory.mktemp("marks")
    output.write(folder, sample())
    return folder


@pytest.fixture(
    params=["class.html", "class_without_names.html", "students/*.html"], ids=["class", "without names", "student"]
)
def path(request, written):
    return next(iter(sorted(written.glob(request.param))))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible(browser, path, scheme):
    """axe-core finds nothing to object to, with all details open; a picture of the page is kept."""
    page = browser.new_page(color_scheme=scheme)
    page.goto(path.as_uri())
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    keep(page, f"{path.stem if path.stem.startswith('class') else 'student'}_{scheme}", full_page=True)
    assert objections(page, ["html"]) == []
    page.close()


def test_pages_fit_at_400_percent(browser, path):
    """A window of 1280 pixels at 400 % is 320 wide: the page does not scroll sideways."""
    page = browser.new_page(viewport={"width": NARROW, "height": 800})
    page.goto(path.as_uri())
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
    page.close()
