"""Attacks on the grader: hostile cells, each with the mark that is right and a word that the report must hold.

Most stand in the answer cell of `warmup_codes`, whose right answer [1, 0, 1] they give only where they have succeeded. Below
it stand honest answers to `warmup_truth` and `cross_entropy`, which must keep their marks.
"""

from dataclasses import dataclass

RIGHT = "warmup_codes = [1, 0, 1]"
HONEST = {
    "warmup_truth": "warmup_truth = 1 - 0.3",
    "cross_entropy": """
import numpy as np

def cross_entropy(one_hot, probabilities):
    logarithms = np.log(np.maximum(probabilities, 1e-7))
    return -np.mean(np.sum(one_hot * logarithms, axis=1))
""",
}


@dataclass(frozen=True)
class Attack:
    """A hostile answer to `exercise`, other cells above and below it, the points it must get, and the report's word."""

    name: str
    cell: str
    word: str
    points: int = 0
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    lesson: str = "03"
    exercise: str = "warmup_codes"


def won(code: str) -> str:
    """Code that gives the right answer after `code` has run to its end without an exception."""
    return f"{code.strip()}\n{RIGHT}"


def libc(call: str) -> str:
    """Code that calls the C library; `libc` and `ctypes` stand ready."""
    return f"import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n{call}"


# what never ends, and what takes all there is

WITHOUT_END = [
    Attack(
        "a hostile cell that an answer needs",
        "warmup_codes = codes",
        "longer than",
        above=("while True: pass\ncodes = 1",),
    ),
    Attack("a loop without end", "while True: pass", "longer than"),
    Attack(
        "a loop that no exception ends",
        "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
        "longer",
    ),
    Attack("a call into C without end", "import re; re.match('(a+)+$', 'a' * 60 + 'b')", "longer than"),
    Attack("sleeping", libc("libc.sleep(1000)"), "longer than"),
    Attack(
        "a lock that nobody frees",
        "import threading; lock = threading.Lock(); lock.acquire(); lock.acquire()",
        "longer",
    ),
    Attack(
        "a module that never ends its import",
        "open('/tmp/slow.py', 'w').write('while True: pass')\nimport sys; sys.path.insert(0, '/tmp'); import slow",
        "longer than",
    ),
    Attack(
        "a loop at exit, and in a finalizer",
        "import atexit\natexit.register(lambda: [0 for _ in iter(int, 1)])\nclass A:\n  def __del__(self):\n    while True: pass\n"
        f"a = A()\n{RIGHT}",
        "",
        points=1,
    ),
    Attack("an infinite generator", "import itertools; warmup_codes = itertools.count()", "generator"),
    Attack("a generator that never yields", "def f():\n  while True: pass\n  yield\nwarmup_codes = f()", "generator"),
    Attack("a fork bomb", "import os\nwhile True: os.fork()", "processes"),
    Attack(
        "a fork bomb that never stops trying",
        "import os\nwhile True:\n  try: os.fork()\n  except OSError: pass",
        "processes",
    ),
    Attack(
        "orphans in sessions of their own",
        "import os, time\nfor _ in range(40):\n  if os.fork() == 0:\n    os.setsid()\n    if os.fork(): os._exit(0)\n"
        "    time.sleep(600); os._exit(0)\ntime.sleep(600)",
        "processes",
    ),
    Attack(
        "a thread bomb",
        won(
            "import threading, time\nfor _ in range(100_000): threading.Thread(target=time.sleep, args=(600,)).start()"
        ),
        "can't start new thread",
    ),
    Attack("memory", won("held = []\nwhile True: held.append(bytearray(50_000_000))"), "memory"),
    Attack("a large number", won("n = 10 ** (10 ** 10)"), ""),
    Attack(
        "memory in many processes",
        "import os, time\nfor _ in range(6): os.fork()\nheld = [b'x' * 200_000_000 for _ in range(4)]\ntime.sleep(600)",
        "",
    ),
    Attack(
        "memory that maps share",
        won(
            "import mmap\nheld = []\nwhile True:\n  held.append(mmap.mmap(-1, 50_000_000)); held[-1].write(b'x' * 50_000_000)"
        ),
        "memory",
    ),
    Attack(
        "memory in files without a name",
        won("import os\nfor _ in range(200): os.write(os.memfd_create('x'), b'x' * 30_000_000)"),
        "Error",
    ),
    Attack(
        "memory in segments that outlive their process",
        won(libc("for _ in range(200):\n  n = libc.shmget(0, 30_000_000, 0o1600)\n  assert n >= 0, 'no segment'")),
        "no segment",
    ),
    Attack(
        "memory in a file system of its own",
        won(
            libc(
                "assert libc.unshare(0x10020000) == 0, 'no namespace'\nlibc.mount(b'x', b'/tmp', b'tmpfs', 0, b'size=90%')"
            )
        ),
        "no namespace",
    ),
    Attack(
        "a full disk",
        won("for i in range(100_000):\n  open(f'/tmp/{i}', 'wb').write(b'x' * 10_000_000)"),
        "No space left",
    ),
    Attack(
        "one large file",
        won("file = open('/tmp/x', 'wb')\nwhile True: file.write(b'x' * 10_000_000)"),
        "File too large",
    ),
    Attack("files without end", won("for i in range(1_000_000): open(f'/tmp/{i}', 'w').close()"), "No space left"),
    Attack(
        "full shared memory",
        won("file = open('/dev/shm/x', 'wb')\nwhile True: file.write(b'x' * 100_000)"),
        "No space left",
    ),
    Attack("all file descriptors", won("import os\nwhile True: os.open('/dev/null', 0)"), "Too many open files"),
    Attack("all pseudo-terminals", won("import os\nfor _ in range(100): os.openpty()"), "Error"),
    Attack("a flood of output", f"for _ in range(100_000): print('x' * 1_000)\n{RIGHT}", "", points=1),
    Attack(
        "a flood of errors",
        f"import sys\nfor _ in range(100_000): sys.stderr.write('x' * 1_000)\n{RIGHT}",
        "",
        points=1,
    ),
    Attack(
        "a flood past Python", f"import os\nfor _ in range(1_000): os.write(1, b'x' * 100_000)\n{RIGHT}", "", points=1
    ),
    Attack("a flood on the pipe", "import os\nwhile True: os.write(3, b'x' * 1_000_000)", "more than answers need"),
    Attack(
        "a flood of lines on the pipe", "import os\nwhile True: os.write(3, b'\\n' * 100_000)", "broke the connection"
    ),
    Attack("a million cells", "warmup_codes = [1] * 1_000_000", "shape"),
    Attack("ten million cells", "import numpy as np; warmup_codes = np.ones(10_000_000)", "far more cells"),
    Attack("a list that holds itself", "warmup_codes = []; warmup_codes.append(warmup_codes)", ""),
    Attack("a very deep list", "warmup_codes = []\nfor _ in range(100_000): warmup_codes = [warmup_codes]", ""),
    Attack("an array of enormous shape", won("import numpy as np; np.ones((1 << 40,))"), "MemoryError"),
]

# ends that come too soon, and signals to others

ENDINGS = [
    Attack("os._exit", "import os; os._exit(0)", "ended the process"),
    Attack("sys.exit", "import sys; sys.exit()", "SystemExit"),
    Attack("sys.exit after the answer", f"import sys\n{RIGHT}\nsys.exit()", "SystemExit", points=1),
    Attack("os.abort", "import os; os.abort()", "ended the process"),
    Attack("a segmentation fault", libc("ctypes.string_at(0)"), "ended the process"),
    Attack("a stack without end", "import sys; sys.setrecursionlimit(10**9)\ndef f(): f()\nf()", ""),
    Attack("a message that exits", "class E(Exception):\n  def __str__(self): raise SystemExit\nraise E", ""),
    Attack(
        "exit from the answer's attributes",
        "class A:\n  def __getattr__(self, name): raise SystemExit\nwarmup_codes = A()",
        "",
    ),
    Attack(
        "killing its parent", won("import os, signal; os.kill(os.getppid() or 2, signal.SIGKILL)"), "ProcessLookupError"
    ),
    Attack("killing process 1", "import os, signal; os.kill(1, signal.SIGKILL); os.kill(1, signal.SIGTERM)", ""),
    Attack("killing everybody", won("import os; os.kill(-1, 9)"), "ProcessLookupError"),
    Attack("killing its group", "import os; os.killpg(0, 9)", ""),
    Attack(
        "killing by number",
        won(
            "import os\nfor pid in range(2, 40_000):\n  try: os.kill(pid, 9)\n  except ProcessLookupError: pass\nassert 0, 'nobody'"
        ),
        "nobody",
    ),
    Attack("stopping itself", "import os; os.kill(os.getpid(), 19); os.kill(0, 19)", ""),
    Attack("an alarm", "import signal; signal.alarm(1)\nwhile True: pass", ""),
    Attack("an interrupt", "raise KeyboardInterrupt", "KeyboardInterrupt"),
    Attack(
        "its own small limits",
        "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0)); resource.setrlimit(resource.RLIMIT_AS, (1, 1))",
        "",
    ),
    Attack("its parent's memory", won("import os; open(f'/proc/{os.getppid() or 2}/mem', 'rb').read(1)"), "Error"),
    Attack(
        "tracing others",
        won(libc("assert libc.ptrace(16, 1, 0, 0) == 0 or libc.ptrace(16, 2, 0, 0) == 0, 'no trace'")),
        "no trace",
    ),
    Attack("closing the pipe", "import os; os.close(3)", "ended the process"),
]

# what is not a submission's business

READING = [
    Attack("the solutions", won("print(open('ROOT/solutions/03_cross_entropy.py').read())"), "FileNotFoundError"),
    Attack("attempts of the tests", won("open('ROOT/tests/attempts/warmup_codes.py')"), "FileNotFoundError"),
    Attack("the solved notebook", won("import glob; assert glob.glob('ROOT/*/03*'), 'no notebook'"), "no notebook"),
    Attack("the repository's history", won("import os; os.stat('ROOT/.git')"), "FileNotFoundError"),
    Attack("other submissions", won("import os; os.listdir('CLASS')"), "FileNotFoundError"),
    Attack("the marks", won("open('MARKS/marks.csv')"), "FileNotFoundError"),
    Attack("writing the marks", won("open('MARKS/marks.csv', 'w')"), "FileNotFoundError"),
    Attack("writing the course", won("open('ROOT/helpers/data.py', 'a')"), "Error"),
    Attack("writing Python's packages", won("import numpy; open(numpy.__file__, 'a')"), "Error"),
    Attack(
        "writing where it can",
        won(
            "import os\nfor at in ('/', '/dev', '/usr', '/proc/sys/kernel', 'ROOT/helpers', 'ROOT/helpers/exercises'):\n  try: open(at + '/x', 'w')\n  except OSError: continue\n  break\nelse: raise OSError('nowhere')"
        ),
        "nowhere",
    ),
    Attack("the teacher's home", won("import os; assert set(os.listdir('HOME')) - {'.pyenv'}, 'no home'"), ""),
    Attack(
        "the teacher's environment",
        won("import os; assert 'SECRET_OF_TEACHER' in os.environ, 'no secret'"),
        "no secret",
    ),
    Attack(
        "the environment of every process",
        won(
            "import glob\nassert any(b'SECRET_OF_' + b'TEACHER' in open(p, 'rb').read() for p in glob.glob('/proc/[0-9]*/environ')), 'no secret'"
        ),
        "",
    ),
    Attack(
        "other processes", won("import os; assert sum(n.isdigit() for n in os.listdir('/proc')) > 1, 'alone'"), "alone"
    ),
    Attack(
        "the network by name",
        won("import urllib.request; urllib.request.urlopen('http://example.com', timeout=3)"),
        "Error",
    ),
    Attack("the network by number", won("import socket; socket.create_connection(('1.1.1.1', 53), 3)"), "unreachable"),
    Attack(
        "the teacher's own servers", won("import socket; socket.create_connection(('127.0.0.1', PORT), 3)"), "refused"
    ),
    Attack(
        "abstract sockets of the teacher",
        won("import socket; socket.socket(socket.AF_UNIX).connect('\\0SOCKET')"),
        "refused",
    ),
    Attack(
        "sockets by path",
        won("import os; assert os.path.exists('/run') or os.path.exists('/var/run'), 'no sockets'"),
        "no sockets",
    ),
    Attack("raw sockets", won("import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW)"), "PermissionError"),
    Attack(
        "what stands beneath a mount",
        won(libc("libc.unshare(0x10020000)\nassert libc.umount2(b'ROOT/helpers/exercises', 2) == 0, 'no way down'")),
        "no way down",
    ),
    Attack("leaving by chroot", won("import os; os.chroot('/tmp')"), "PermissionError"),
    Attack("becoming root", won("import os; os.setuid(0)"), "PermissionError"),
    Attack("a door to root", won("import subprocess; subprocess.run(['su', '-c', 'true'], check=True)"), "Error"),
    Attack(
        "earlier submissions in its memory",
        won("""
import ctypes, re
found = 0
for line in open('/proc/self/maps'):
    span, mode, *_, path = line.split(None, 5) + ['']
    low, high = (int(end, 16) for end in span.split('-'))
    if 'rw' in mode and '[v' not in line:
        found += len(re.findall(b'HONEST [N]EIGHBOUR OF', ctypes.string_at(low, high - low)))  # not what is looked for itself
assert found > 0, 'nothing left'
"""),
        "nothing left",
    ),
]

# expected answers

EXPECTED = [
    Attack(
        "the lesson's exercises",
        won("from helpers.exercises.lesson_03 import EXERCISES; warmup_codes = EXERCISES[0].right"),
        "ModuleNotFoundError",
    ),
    Attack("the lesson's answers", won("from helpers.exercises.answers_03 import *"), "ModuleNotFoundError"),
    Attack(
        "the catalogue",
        "from helpers.exercises import catalogue\nwarmup_codes = catalogue()['03']['warmup_codes'].right",
        "KeyError",
    ),
    Attack("find", "from helpers.exercises import find\nwarmup_codes = find('warmup_codes').right", "KeyError"),
    Attack(
        "the solution's card", "from helpers import solution\nwarmup_codes = solution('warmup_codes', give_up=True)", ""
    ),
    Attack(
        "the soundness of the course",
        "from helpers.authoring import soundness\nwarmup_codes = soundness.answer_cells()",
        "Error",
    ),
    Attack(
        "all objects there are",
        "import gc\nfor each in gc.get_objects():\n  if type(each).__name__ in ('Exercise', 'Misconception'): warmup_codes = each.right\n"
        "warmup_codes",
        "NameError",
    ),
    Attack(
        "all modules there are",
        "import sys\nwarmup_codes = next(m.EXERCISES for m in list(sys.modules.values()) if hasattr(m, 'EXERCISES'))",
        "StopIteration",
    ),
    Attack(
        "the caller's variables",
        "import sys\nframe, found = sys._getframe(), []\nwhile frame:\n  found += [v for v in frame.f_locals.values() if hasattr(v, 'right')]\n"
        "  frame = frame.f_back\nwarmup_codes = found[0].right",
        "IndexError",
    ),
    Attack(
        "compiled files",
        won(
            "import glob; assert [p for p in glob.glob('ROOT/helpers/**/*.pyc', recursive=True) if 'lesson_' in p or 'answers_' in p], 'no such files'"
        ),
        "no such files",
    ),
    Attack("the keys", won("assert open('ROOT/helpers/keys.toml').read(), 'empty'"), "empty"),
]

# answers that are not what they seem

LIES = [
    Attack(
        "equal to everything",
        "class A:\n  def __eq__(self, other): return True\n  __hash__ = None\nwarmup_codes = A()",
        "",
    ),
    Attack(
        "a list equal to everything",
        "class A(list):\n  def __eq__(self, other): return True\nwarmup_codes = A([0, 0, 0])",
        "",
    ),
    Attack(
        "numbers equal to everything",
        "class A(float):\n  def __eq__(self, other): return True\nwarmup_codes = [A(5)] * 3",
        "",
    ),
    Attack(
        "an array by its own word",
        "class A:\n  def __array__(self, *_, **__): raise MemoryError\nwarmup_codes = A()",
        "MemoryError",
    ),
    Attack(
        "a list by its own word",
        "class A:\n  __class__ = list\n  def __iter__(self): return iter([0])\nwarmup_codes = A()",
        "",
    ),
    Attack(
        "a name that is no text",
        "class M(type):\n  @property\n  def __name__(cls): return b'x'\nclass A(metaclass=M): pass\nwarmup_codes = A()",
        "",
    ),
    Attack("half characters", "warmup_codes = '\\ud800\\udfff\\ud800'", ""),
    Attack("an exception of half characters", "raise ValueError('\\ud800' * 1000)", "ValueError"),
    Attack("markup", "raise ValueError('<script>alert(1)</script>')", "ValueError"),
    Attack("numbers that are none", "warmup_codes = [float('nan'), float('inf'), 10 ** 400]", ""),
    Attack("keys of all kinds", "warmup_codes = {(1, (2,)): [None], None: {}, 1.5: ..., b'x': 1j, frozenset(): 0}", ""),
    Attack(
        "changed builtins",
        "import builtins\nbuiltins.all = builtins.isinstance = lambda *_: True\nbuiltins.len = lambda _: 3\nwarmup_codes = [0, 0, 0]",
        "builtins",
    ),
    Attack(
        "a trace", "import sys\nsys.settrace(lambda *_: 1 / 0); sys.setprofile(lambda *_: 1 / 0)\nwarmup_codes = 0", ""
    ),
    Attack("no modules", f"{RIGHT}\nimport sys; sys.modules.clear()", "", points=1),
    Attack(
        "the observer replaced",
        "import helpers.exercises.observe as o\nfrom helpers.exercises.spec import Seen\no.plain = lambda _: Seen([1, 0, 1], (3,), 'list')\nwarmup_codes = 0",
        "observe.plain",
    ),
    Attack(
        "the observer's body replaced",
        "import helpers.exercises.observe as o\nfrom helpers.exercises.spec import Seen as S\ndef plain(value, S=S): return S([1, 0, 1], (3,), 'list')\no.plain.__code__, o.plain.__defaults__ = plain.__code__, plain.__defaults__\nwarmup_codes = 0",
        "observe.plain",
    ),
    Attack(
        "Seen replaced",
        "from helpers.exercises.spec import Seen\nSeen.__init__ = lambda self, *_, **__: vars(self).update(value=[1, 0, 1], shape=(3,), kind='list', error=(), message='', changed=False, printed='')\nwarmup_codes = 0",
        "Seen.__init__",
    ),
    Attack(
        "the wire replaced",
        "import helpers.classroom.wire as w\nw.encode = lambda seen: [{'value': [1, 0, 1], 'shape': [3], 'kind': 'list', 'error': [], 'message': '', 'changed': False, 'printed': ''}]\nwarmup_codes = 0",
        "wire.encode",
    ),
    Attack(
        "Originals replaced",
        "from helpers.classroom.originals import Originals\nOriginals.put_back = lambda *_: []\nimport helpers.exercises.observe as o\nfrom helpers.exercises.spec import Seen\no.plain = lambda _: Seen([1, 0, 1], (3,), 'list')\nwarmup_codes = 0",
        "put_back",
    ),
    Attack(
        "a line for its own exercise",
        'import os\nos.write(3, b\'{"end":"warmup_codes","seen":[{"value":0}],"notes":[]}\\n\')\nos._exit(0)',
        "broke the connection",
    ),
    Attack(
        "a line for another exercise",
        'import os\nos.write(3, b\'{"end":"cross_entropy","seen":null,"notes":[]}\\n\')\nwarmup_codes = 0',
        "spoke for the grader",
    ),
    Attack(
        "a line that ends, and begins the next",
        'import os\nos.write(3, b\'{"end":"warmup_codes","seen":null,"notes":[]}\\n{"begin":"warmup_truth"}\\n\')\nwarmup_codes = 0',
        "",
    ),
    Attack("a line of nonsense", "import os; os.write(3, b'\\xff\\x00[[[{{{\\n')", "connection"),
    Attack("a deep line", "import os; os.write(3, b'[' * 1_000_000 + b'\\n')", "connection"),
    Attack("lines that say over", 'import os; os.write(3, b\'{"over":""}\\n\')', "spoke for the grader"),
    Attack(
        "a line while it is observed",
        'import os\nclass A:\n  @property\n  def __array__(self): os.write(3, b\'{"begin":"warmup_truth"}\\n\')\nwarmup_codes = A()',
        "spoke for the grader",
    ),
    Attack(
        "other answers for the grader",
        "import sys\nwarmup_codes = [1, 0, 1] if 'ipykernel' in sys.modules else [0, 1, 0]",
        "",
    ),
    Attack(
        "answers that know the grader",
        "import os\nwarmup_codes = [1, 0, 1] if 'IPYTHONDIR' in os.environ else [0, 1, 0]",
        "",
        points=1,
    ),
]

# what notebooks can do that Python can't

NOTEBOOKS = [
    Attack("magics", f"%matplotlib inline\n!touch /tmp/x\n{RIGHT}\nwarmup_codes?", "", points=1),
    Attack("a shell", "%%bash\necho x", ""),
    Attack("run and load", f"%run ROOT/solutions/03_cross_entropy.py\n%load_ext autoreload\n{RIGHT}", "", points=1),
    Attack(
        "input transformers",
        f"get_ipython().input_transformers_post.append(lambda lines: ['1/0'])\nget_ipython().ast_transformers.clear()\n{RIGHT}",
        "",
        points=1,
    ),
    Attack("another get_ipython", f"get_ipython = lambda: 1 / 0\nget_ipython.kernel = None\n{RIGHT}", "", points=1),
    Attack("asking the teacher", won("input('your password?')"), "EOFError"),
    Attack("a null byte", f"{RIGHT}\0", ""),
    Attack("deep brackets", f"x = {'(' * 5_000}{')' * 5_000}", ""),
    Attack("a long sum", f"x = {'+'.join(['1'] * 20_000)}", ""),
    Attack(
        "a long chain above",
        RIGHT,
        "",
        points=1,
        above=(
            f"x = {'+'.join(['y'] * 900)}",
            f"x = a{'.b' * 50_000}",
            "-" * 100_000 + "1",
            f"y = {'not ' * 30_000}1",
            "lambda:" * 5_000,
        ),
    ),
    Attack("deep blocks", "\n".join(" " * i + "if 1:" for i in range(200)), ""),
    Attack("a star of nonsense", f"warmup_codes = [1, 0, 1]; {'*' * 100_000}", ""),
    Attack("no Python at all", "warmup_codes = [1, 0, 1] tomorrow", "SyntaxError"),
    Attack(
        "a scratch cell below",
        RIGHT,
        "",
        points=1,
        below=("warmup_codes = 0", "warmup_truth = 0", "cross_entropy = None"),
    ),
    Attack(
        "a scratch cell that rebinds what is measured",
        RIGHT,
        "",
        points=1,
        below=("def cross_entropy(a, b): return 0",),
    ),
    Attack("a scratch cell that deletes", RIGHT, "", points=1, below=("del warmup_codes, warmup_truth",)),
    Attack(
        "a hostile cell that no answer needs", RIGHT, "", points=1, above=("while True: pass", "import os; os._exit(1)")
    ),
    Attack(
        "a set-up of its own that kills",
        "warmup_codes = np.array([1, 0, 1])",
        "",
        points=1,
        below=("import numpy as np", "import os\nos._exit(1)"),
    ),
]

MAKER = """
import keras

def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss={loss!r}, metrics=["accuracy"])
    {more}
    return model
"""
WRONG = MAKER.format(loss="mse", more="")


def model(name: str, more: str, word: str, inside: str = "") -> Attack:
    """An attack on the measurement of a wrong model, in its answer cell or in the function itself."""
    cell = more + (MAKER.format(loss="mse", more=inside) if inside else WRONG)
    return Attack(name, cell, word, lesson="04", exercise="compile_for_integers")


MODELS = [
    Attack("a right model", MAKER.format(loss="sparse_categorical_crossentropy", more=""), "", 1, (), (), "04", "compile_for_integers"),
    model("NumPy replaced", "import numpy\nnumpy.isclose = numpy.allclose = lambda *_, **__: True\n", "isclose"),
    model("NumPy's bodies replaced", "import numpy\nfor f in (numpy.isclose, numpy.allclose): f._implementation.__code__ = (lambda *_, **__: True).__code__\n", "isclose"),
    model("Keras replaced", "import keras\nkeras.Model.evaluate = lambda *_, **__: {'loss': 0}\nkeras.Model.compute_loss = lambda *_, **__: 0\n", "Model"),
    model("facts replaced", "from helpers.exercises import looks_formats as l, views\nl._surprise = lambda *_: 0\nviews.FactsOfModel.__call__ = lambda *_: {}\n", "looks_formats._surprise"),
    model("NumPy replaced by the function", "", "isclose", "import numpy; numpy.isclose = numpy.allclose = lambda *_, **__: True"),
    Attack(
        "NumPy replaced in another cell",
        MAKER.format(loss="sparse_categorical_crossentropy", more="columns"),
        "isclose",
        1,
        ("import numpy as np\nnp.isclose = np.allclose = lambda *_, **__: False\ncolumns = 10",),
        lesson="04",
        exercise="compile_for_integers",
    ),
    model("no model", "", "", "return type('A', (), {'predict': 1, '__getattr__': lambda s, n: s, '__call__': lambda s, *a, **k: s, '__float__': lambda s: 0.0, '__array__': lambda s, *a, **k: __import__('numpy').full((24, 10), .1)})()"),
]  # fmt: skip

ATTACKS = [*WITHOUT_END, *ENDINGS, *READING, *EXPECTED, *LIES, *NOTEBOOKS, *MODELS]
