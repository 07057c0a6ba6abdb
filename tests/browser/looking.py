"""Looking at a page: how wide a narrow window is, a picture of it, and what axe-core says of it."""

from helpers.authoring.lesson import ROOT

NARROW = 320  # pixels: a window of 1280 at 400 %


def keep(page, name: str, **options) -> None:
    """Saves what is on the screen under that name in artefacts/."""
    folder = ROOT / "artefacts"
    folder.mkdir(exist_ok=True)
    page.screenshot(path=folder / f"{name}.png", **options)


def objections(page, selectors: list[str]) -> list[tuple[str, str, str]]:
    """What axe-core objects to inside the elements selected: rule, summary of the failure, and HTML."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context={"include": [[selector] for selector in selectors]}).response
    assert "color-contrast" in {rule["id"] for rule in found["passes"] + found["violations"]}, "axe saw no text"
    faults = [(rule["id"], node) for rule in found["violations"] for node in rule["nodes"]]
    return [(rule, node["failureSummary"], node["html"]) for rule, node in faults]
