"""Opening the course in JupyterLab, whoever and wherever you are."""

import os
import socket
import sys
import webbrowser
from pathlib import Path

import zmq

ROOT = Path(__file__).parents[1]
FIRST = "00_start_here.ipynb"


def command(port: int | None = None) -> tuple[list[str], str]:
    """The command that starts JupyterLab on lesson 00, and a sentence about what to expect.

    Raises OSError where the asked-for port is busy.
    """
    chosen, said = _port(port)
    words = [sys.executable, "-m", "jupyterlab", f"--port={chosen}", "--ServerApp.port_retries=0", "--log-level=WARN"]
    words += [f"--ServerApp.root_dir={ROOT / 'notebooks'}", f"--LabApp.default_url=/lab/tree/{FIRST}"]
    if zmq.has("curve"):  # else each kernel warns in the terminal that whoever shares the machine could listen
        words.append("--KernelManager.transport_encryption=auto")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        words.append("--allow-root")  # as in a container; JupyterLab refuses otherwise
    if not _has_browser():
        words.append("--no-browser")
        said += f"No browser here: open the address that ends in ?token=... below. It starts with http://localhost:{chosen}/ "
    return words, said + ("Stop with Ctrl-C." if sys.platform == "win32" else "Stop with Ctrl-C, twice.")


def _port(wanted: int | None) -> tuple[int, str]:
    if wanted is not None:
        if not 0 < wanted < 2**16:
            raise OSError(f"There is no port {wanted}: ports go from 1 to {2**16 - 1}. Try make lab PORT=8890")
        if not _is_free(wanted):
            raise OSError(f"Port {wanted} is busy. Name another one: make lab PORT={wanted + 1}")
        return wanted, ""
    chosen = next(port for port in range(8888, 9888) if _is_free(port))
    return chosen, "" if chosen == 8888 else f"Port 8888 is busy, so this is port {chosen}. "


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name != "nt":
            return probe.connect_ex(("127.0.0.1", port)) != 0
        try:  # Windows keeps some ports to itself though nobody listens there
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _has_browser() -> bool:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True
