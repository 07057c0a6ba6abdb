"""Submissions are kept apart from each other; without a sandbox nothing is run, unless the teacher says so."""

import os
import time
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
from attack import RIGHT
from books import ANSWERS, honest, notebook

from helpers.classroom import asking, grader, sandbox
from helpers.classroom.asking import grade_one
from helpers.classroom.collect import Refused, submissions
from helpers.classroom.frames import Limits
from helpers.classroom.workers import Kind, NoWorker, Worker

only_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives users and rights"
)

# what a submission leaves behind, or shows to others while it runs
LEAVES = """
import os, signal, socket, subprocess, sys, time
hit = []
for number in (signal.SIGTERM, signal.SIGUSR1, signal.SIGINT):
    signal.signal(number, lambda *_: hit.append(1))
for at in ("/tmp", "/dev/shm", "/dev", "/"):
    try:
        open(at + "/left", "w").write("x")
    except OSError:
        pass
listening = socket.socket(socket.AF_UNIX)
listening.bind("\\0left")
listening.listen()
server = socket.create_server(("127.0.0.1", 4711))
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
try:
    import multiprocessing.synchronize
    held = multiprocessing.Semaphore()
except OSError:
    pass
time.sleep(SECONDS)
assert not hit
"""

# looks for all of it; the last line raises where something is found
LOOKS = """
import ctypes, os, signal, socket, time
libc, found = ctypes.CDLL(None), []
until = time.monotonic() + SECONDS
while True:
    found += [at for at in ("/tmp", "/dev/shm", "/dev", "/") if os.path.exists(at + "/left")]
    found += [pid for pid in os.listdir("/proc") if pid.isdigit() and pid != "1"]
    found += [name for name in os.listdir("/dev/shm")]
    for family, place in ((socket.AF_UNIX, "\\0left"), (socket.AF_INET, ("127.0.0.1", 4711))):
        try:
            socket.socket(family).connect(place)
            found.append(place)
        except OSError:
            pass
    for pid in range(2, 500):
        try:
            os.kill(pid, signal.SIGTERM)
            found.append(pid)
        except ProcessLookupError:
            pass
    if found or time.monotonic() > until:
        break
    time.sleep(0.1)
assert not found, found
"""


def asked(worker, code, seconds):
    """The points and the notes of a submission that runs this code before its answer."""
    cell = code.replace("SECONDS", str(seconds)) + RIGHT
    found = grade_one("03", notebook(("warmup_codes", cell)), worker)
    return found["exercises"]["warmup_codes"]["points"], found["notes"]


@pytest.fixture(scope="module")
def second(bubblewrap):
    hired = Worker()
    yield hired
    hired.dismiss()


TRIED = ["warmup_codes: called os.kill", "warmup_codes: called socket.connect"]  # what LOOKS does is told of


def test_nothing_is_left_for_the_next_submission(worker):
    assert asked(worker, LEAVES, 0.3) == (1, [])
    assert asked(worker, LOOKS, 0) == (1, TRIED)


def test_two_at_once_do_not_see_each_other(worker, second):
    assert asked(second, "", 0) == (1, [])  # both are warm
    with ThreadPoolExecutor(2) as pool:
        shown, seen = pool.submit(asked, worker, LEAVES, 2), pool.submit(asked, second, LOOKS, 2)
    assert (shown.result(), seen.result()) == ((1, []), (1, TRIED))


@only_root
def test_threads_of_one_do_not_count_for_another(worker, second):
    who = "import os\nraise ValueError(os.getuid())\n"
    assert asked(worker, who, 0) == asked(worker, who, 0) != asked(second, who, 0)


def test_without_bubblewrap_nothing_is_run(monkeypatch, tmp_path):
    (tmp_path / "class" / "anna").mkdir(parents=True)
    (tmp_path / "class" / "anna" / "03_cross_entropy.ipynb").write_bytes(honest())
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(grader, "graded", lambda *_: pytest.fail("it was run"))
    with pytest.raises(Refused, match=r"apt install bubblewrap.*--no-sandbox"):
        grader.grade(tmp_path / "class", tmp_path / "marks")


def test_a_bubblewrap_that_does_not_work_says_what_it_says(monkeypatch, tmp_path):
    (tmp_path / "bwrap").write_text("#!/bin/sh\necho No permissions to create new namespace >&2\nexit 1\n")
    (tmp_path / "bwrap").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(sandbox.NoSandbox, match=r"No permissions.*--no-sandbox"):
        sandbox.check()


@only_root
def test_a_kernel_that_forbids_what_each_submission_needs_is_told_of_before(monkeypatch):
    monkeypatch.setattr(sandbox, "MAY", ())
    monkeypatch.setattr(sandbox, "NAMESPACES", ("net", "uts"))
    with pytest.raises(sandbox.NoSandbox, match=r"does not work here .*unshare.*--no-sandbox"):
        sandbox.check()


def test_a_notebook_that_hangs_everywhere_does_not_take_all_evening(monkeypatch, bubblewrap):
    monkeypatch.setattr(asking, "SHORT", 1.0)
    hired = Worker().of(Kind(limits=Limits(patience=4.0)))
    hangs = "while True: pass\nanswer = 1"
    book = notebook(
        ("", hangs),
        *((name, f"{name} = answer") for name in ("warmup_codes", "warmup_truth", "baseline_loss")),
        *ANSWERS[2:],
    )
    try:
        exercises = grade_one("03", book, hired)["exercises"]
    finally:
        hired.dismiss()
    said = [exercises[name]["incident"] for name in ("warmup_codes", "warmup_truth", "baseline_loss")]
    assert [text.rpartition("than ")[2] for text in said] == ["4 seconds", "4 seconds", "1 seconds"]
    assert exercises["cross_entropy"]["outcome"] == "passed"


def test_a_timed_or_hidden_answer_is_an_answer(worker):
    """In a notebook these magics run the cell: what passes there passes here."""
    books = [
        notebook(*((name, f"{magic}\n{source.strip()}") for name, source in ANSWERS))
        for magic in ("%%time", "%%capture")
    ]
    for book in books:
        assert {
            one["outcome"] for name, one in grade_one("03", book, worker)["exercises"].items() if name in dict(ANSWERS)
        } == {"passed"}


def test_without_a_sandbox_marks_are_the_same(worker):
    books = [
        honest(),
        notebook(*ANSWERS[:1], ("warmup_truth", "warmup_truth = 0.3"), ("cross_entropy", "import os; os._exit(1)")),
        notebook(("warmup_codes", "raise ValueError"), ("cross_entropy", "def cross_entropy(a, b): return 1 / 0")),
    ]
    outside = Worker().of(Kind(sandboxed=False))
    try:
        assert [grade_one("03", book, outside) for book in books] == [grade_one("03", book, worker) for book in books]
    finally:
        outside.dismiss()


def test_a_worker_that_can_not_start_costs_nobody_marks(monkeypatch, tmp_path):
    (tmp_path / "anna_03_cross_entropy.ipynb").write_bytes(honest())
    monkeypatch.setattr(sandbox, "command", lambda: ["false"])
    monkeypatch.setattr(grader._mine, "worker", Worker(), raising=False)
    result = grader.graded(submissions(tmp_path)[0], "", Kind())
    assert result["exercises"] == {} and "does not start" in result["problem"]


def test_a_sandbox_that_can_not_be_made_costs_nobody_marks(bubblewrap, monkeypatch, tmp_path):
    monkeypatch.setattr(sandbox, "MAY", ("CAP_SETUID", "CAP_SETGID", "CAP_KILL"))
    monkeypatch.setattr(sandbox, "kept", lambda: ("/nowhere",))  # where the grader is not root
    hired = Worker()
    with pytest.raises(NoWorker, match="could not be made"):
        grade_one("03", honest(), hired)
    assert hired.process is None


def test_a_worker_that_dies_is_replaced_and_its_submission_run_again(worker):
    assert asked(worker, "", 0) == (1, [])  # it is warm
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(asked, worker, "import time; time.sleep(SECONDS)\n", 2)
        time.sleep(0.5)
        worker.process.kill()
        points, notes = running.result()
    assert points == 1 and "worker was lost" in notes[0]


def test_a_course_that_lies_in_a_shown_folder_is_covered(monkeypatch, tmp_path):
    for name in ("helpers", "solutions", "submissions", ".git", ".venv"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(sandbox, "ROOT", tmp_path)
    assert sandbox._covered() == []
    monkeypatch.setattr(sandbox, "SYSTEM", (str(tmp_path.parent),))
    monkeypatch.setattr("sys.prefix", str(tmp_path / ".venv"))
    assert sandbox._covered()[1::2] == [str(tmp_path / name) for name in (".git", "solutions", "submissions")]


def test_a_hostile_zip_costs_the_others_nothing(worker, tmp_path):
    name = "03_cross_entropy.ipynb"
    with warnings.catch_warnings(), zipfile.ZipFile(tmp_path / "class.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # two entries of one name
        archive.writestr(f"anna/{name}", honest())
        archive.writestr(f"../../up/{name}", honest())
        archive.writestr(f"/etc/{name}", honest())
        archive.writestr(f"C:\\windows\\{name}", honest())
        link = zipfile.ZipInfo(f"link/{name}")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr(f"bomb/{name}", b" " * 200_000_000)
        archive.writestr(f"twice/{name}", notebook(("warmup_codes", "warmup_codes = 0")))
        archive.writestr(f"twice/{name}", honest())
        archive.writestr(f"broken/{name}", honest())
        place = archive.getinfo(f"broken/{name}").header_offset
        archive.writestr(f"zoe/{name}", honest())
    data = bytearray((tmp_path / "class.zip").read_bytes())
    data[place + 100] ^= 0xFF
    (tmp_path / "class.zip").write_bytes(data)
    found = {one.student: one for one in submissions(tmp_path / "class.zip")}
    graded = {one.student for one in found.values() if one.data is not None}
    assert graded == {"anna", "twice", "zoe"}
    assert all(one.problem for student, one in found.items() if student not in graded)
    for student in graded:
        points = [each["points"] for each in grade_one("03", found[student].data, worker)["exercises"].values()]
        assert sum(points) == 4
    assert "another of that name" in found["twice"].notes[0]
