"""Attacks on the marks: cells that look for what is expected, or lie about what was seen; odd notebooks; false models."""

from attack import RIGHT, Attack, won

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
        "the grader's channel",
    ),
    Attack(
        "a line that ends, and begins the next",
        'import os\nos.write(3, b\'{"end":"warmup_codes","seen":null,"notes":[]}\\n{"begin":"warmup_truth"}\\n\')\nwarmup_codes = 0',
        "",
    ),
    Attack("a line of nonsense", "import os; os.write(3, b'\\xff\\x00[[[{{{\\n')", "connection"),
    Attack("a deep line", "import os; os.write(3, b'[' * 1_000_000 + b'\\n')", "connection"),
    Attack("lines that say over", 'import os; os.write(3, b\'{"over":""}\\n\')', "the grader's channel"),
    Attack(
        "a line while it is observed",
        'import os\nclass A:\n  @property\n  def __array__(self): os.write(3, b\'{"begin":"warmup_truth"}\\n\')\nwarmup_codes = A()',
        "the grader's channel",
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

ATTACKS = [*EXPECTED, *LIES, *NOTEBOOKS, *MODELS]
