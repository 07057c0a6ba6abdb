"""Attacks on the machine: cells that never end, take all there is, end processes, or read what they must not."""

import deceitful
from attack import RIGHT, Attack, libc, won

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
        "Error",
    ),
    Attack(
        "memory that is shared and let go of",
        won(
            "import mmap\nheld = []\nfor _ in range(200):\n  held.append(mmap.mmap(-1, 50_000_000))\n"
            "  held[-1].write(b'x' * 50_000_000)\n  held[-1].madvise(mmap.MADV_DONTNEED)"
        ),
        "Error",
    ),
    Attack(
        "memory of zeros that are shared",
        won(
            "import mmap\nheld = []\nwith open('/dev/zero', 'r+b') as zeros:\n  for _ in range(200):\n"
            "    held.append(mmap.mmap(zeros.fileno(), 50_000_000))\n    held[-1].write(b'x' * 50_000_000)"
        ),
        "Error",
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
    Attack("os._exit", "import os; os._exit(0)", "ended its own process"),
    Attack("sys.exit", "import sys; sys.exit()", "SystemExit"),
    Attack("sys.exit after the answer", f"import sys\n{RIGHT}\nsys.exit()", "SystemExit", points=1),
    Attack("os.abort", "import os; os.abort()", "ended its own process"),
    Attack("a segmentation fault", libc("ctypes.string_at(0)"), "ended its own process"),
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
    Attack(
        "killing by number in silence",
        f"import os\nfor pid in range(2, 999):\n  try: os.kill(pid, 9)\n  except OSError: pass\n{RIGHT}",
        "called os.kill",
        points=1,
    ),
    Attack(
        "a command in silence",
        f"import os\nos.system('kill -9 -1 2> /dev/null')\n{RIGHT}",
        "called os.system",
        points=1,
    ),
    Attack(
        "a connection in silence",
        f"import socket\ntry: socket.create_connection(('127.0.0.1', PORT), 1)\nexcept OSError: pass\n{RIGHT}",
        "called socket.connect",
        points=1,
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
    Attack("closing the pipe", "import os; os.close(3)", "ended its own process"),
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
    Attack("becoming root", won("import os; os.setuid(0)"), "Error"),
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

ATTACKS = [*WITHOUT_END, *ENDINGS, *READING, *deceitful.ATTACKS]
