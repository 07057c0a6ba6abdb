"""A real JupyterLab, a real browser, and a lesson open in it."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from looking import NARROW, keep, objections

from helpers.authoring.build import differences
from helpers.authoring.lesson import ROOT, Lesson

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# Nothing but this machine can be reached, as in a lecture hall without a network.
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", OFFLINE]
MAIN, WIDTH, TALL = "window.jupyterapp", 1100, 16_000  # so tall that JupyterLab draws every cell of a lesson
NOTIFICATIONS = "@jupyterlab/apputils-extension/notification.jupyterlab-settings"


def give_up(reason: str) -> None:
    """Skips; fails in continuous integration, where everything that is needed has to be there."""
    pytest.fail(reason) if "CI" in os.environ else pytest.skip(reason)


@pytest.fixture(scope="module")
def browser():
    """Chromium, without a window. For this module only: Playwright's event loop is in the way of others."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        give_up("Playwright is missing: pip install -r tests/environments/browser.txt, or run `make browser`.")
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        give_up(f"Chromium is missing: install it so that one of {', '.join(CHROMIUM)} is on the PATH.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    """The address of a JupyterLab that serves a copy of the notebooks and knows nothing of the reader's settings."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "notebooks", folder / "course" / "notebooks")
    settings = folder / "settings" / NOTIFICATIONS
    settings.parent.mkdir(parents=True)
    settings.write_text('{"fetchNews": "false"}')  # or JupyterLab asks about news, on top of the page
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex()
    words = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser"]
    words += [f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}"]
    own = {
        "JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data", "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings", "JUPYTERLAB_WORKSPACES_DIR": "workspaces", "IPYTHONDIR": "ipython",
        "WIRED_RIGHT_RECORD": "record.jsonl",
    }  # fmt: skip
    environment = os.environ | {name: str(folder / place) for name, place in own.items()}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(words, cwd=folder / "course", env=environment, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_until_it_answers(server, f"{address}/api", folder / "log")
        yield f"{address}/doc/tree/notebooks/{{name}}.ipynb?token={token}"
    finally:
        server.terminate()  # JupyterLab ends its kernels, too
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait_until_it_answers(server, address, log):
    for _ in range(300):
        try:
            return urlopen(address, timeout=5).close()
        except (URLError, OSError):
            time.sleep(0.2)
        if server.poll() is not None:
            break
    return pytest.fail(f"JupyterLab did not start:\n{log.read_text()[-3000:]}")


class Room:
    """A lesson open in JupyterLab, and the little that a learner does there. `page` is Playwright's."""

    def __init__(self, page):
        self.page = page

    def do(self, command: str, seconds: int = 20, **arguments) -> None:
        """Executes one of JupyterLab's commands and waits for its end."""
        run = f"{MAIN}.commands.execute(name, given).then(() => window.ended = true)"
        self.page.evaluate(f"([name, given]) => {{ window.ended = false; {run} }}", [command, arguments])
        self.page.wait_for_function("window.ended", timeout=1000 * seconds)

    def resize(self, height: int) -> None:
        self.page.set_viewport_size({"width": WIDTH, "height": height})

    def cell(self, text: str):
        """The cell whose source, or whose prose, holds that text."""
        return self.page.locator(".jp-Cell", has=self.page.locator(".jp-InputArea", has_text=text))

    def answer(self, text: str, code: str) -> None:
        """Types code over the last line of the cell that holds that text, runs it and the check cell below."""
        self.cell(text).locator(".cm-line").last.click()
        for key in ("Home", "Shift+End"):
            self.page.keyboard.press(key)
        self.page.keyboard.type(code)
        self.page.keyboard.press("Shift+Enter")
        self.page.keyboard.press("Control+Enter")

    def violations(self, selectors: list[str]) -> list[tuple[str, str, str]]:
        """What axe-core objects to inside the elements selected: rule, summary of the failure, and HTML."""
        # JupyterLab's body has no height and hides what overflows, so axe would take all of its text for invisible.
        self.page.evaluate("document.body.style.height = '100vh'")
        return objections(self.page, selectors)

    @contextmanager
    def zoomed(self):
        """The page as a reader has it who enlarges a window of 1280 pixels to 400 %: 320 pixels wide."""
        size = self.page.viewport_size
        self.page.set_viewport_size(size | {"width": NARROW})
        self.page.wait_for_timeout(500)  # JupyterLab lays its panels out anew
        yield
        self.page.set_viewport_size(size)

    def too_wide(self, selectors: list[str]) -> list[str]:
        """The elements selected that reach beyond the page, or hide a part of themselves; a wide table scrolls by itself."""
        measure = """(elements, width) => elements
            .filter(e => e.getBoundingClientRect().right > width
                || (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "auto"))
            .map(e => e.outerHTML.slice(0, 200))"""
        return [each for name in selectors for each in self.page.locator(name).evaluate_all(measure, NARROW)]

    def change_theme(self, name: str) -> None:
        self.do("apputils:change-theme", theme=name)
        self.page.wait_for_function("name => document.body.dataset.jpThemeName === name", arg=name)
        self.page.wait_for_selector("#jupyterlab-splash", state="detached")  # which fades out over the page

    def picture(self, name: str) -> None:
        """Saves what is on the screen under that name in artefacts/."""
        keep(self.page, name)


@pytest.fixture(scope="module")
def enter(browser, lab):
    """A function: the lesson, opened in a tall window, run from top to bottom, its kernel idle."""
    pages = []

    def opened(lesson: Lesson) -> Room:
        if edited := differences(lesson)[1]:
            give_up(edited[0])
        leave()
        page = browser.new_page(viewport={"width": WIDTH, "height": TALL})
        pages.append(page)
        page.goto(lab.format(name=lesson.name))
        page.wait_for_function(f"{MAIN}?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'")
        room = Room(page)
        room.do("notebook:run-all-cells", seconds=120)
        last = page.locator(".jp-Notebook .jp-Cell").last
        room.resize(last.evaluate("cell => Math.ceil(cell.getBoundingClientRect().bottom) + 40"))
        return room

    def leave():
        """Ends the kernel of the lesson before, for one lesson needs as much memory as the other."""
        for page in pages:
            page.evaluate(f"{MAIN}?.serviceManager.sessions.shutdownAll()")
            page.close()
        pages.clear()

    yield opened
    leave()
