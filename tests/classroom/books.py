"""Notebooks that are odd as files, with the points that they must get and a word that the report must hold."""

import json

from attack import HONEST, RIGHT


def notebook(*cells) -> bytes:
    """A notebook of code cells: (exercise that it answers or "", source)."""
    return json.dumps(book(*cells)).encode()


def book(*cells) -> dict:
    coded = [
        {
            "cell_type": "code", "source": source, "outputs": [], "execution_count": None, "id": f"cell-{i}",
            "metadata": {"nbgrader": {"grade_id": f"{name}-answer"}} if name else {},
        }
        for i, (name, source) in enumerate(cells)
    ]  # fmt: skip
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": coded}


def honest(*more) -> bytes:
    """A notebook that earns all four points, with a mark to look for in memory."""
    return notebook(("", "# HONEST NEIGHBOUR OF CLASS" * 200), *ANSWERS, *more)


ANSWERS = [("warmup_codes", RIGHT), *HONEST.items()]
TEXT = honest().decode()
ORDERED = [*ANSWERS[::-1], ("", "import numpy as np")]

BOOKS = {
    "a gigantic notebook": (notebook(*ANSWERS, ("", "#" * 50_000_000)), 0, "larger than"),
    "a large cell": (notebook(*ANSWERS, ("", "x = [" + "1, " * 4_000_000 + "]")), 4, ""),
    "very many cells": (notebook(*ANSWERS, *[("", f"x{i} = x{i + 1}") for i in range(40_000)]), 4, ""),
    "many brackets in a cell": (notebook(*ANSWERS, ("", "[" * 100_000)), 4, ""),
    "cut off": (honest()[:-200], 0, "JSON"),
    "no JSON": (b"%PDF-1.7 \xff\xfe", 0, "JSON"),
    "nested deeply": (b"[" * 1_000_000, 0, "nested too deeply"),
    "cells nested deeply": (b'{"cells": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}", 0, "nested too deeply"),
    "an enormous number": (b'{"cells": ' + b"1" * 1_000_000 + b"}", 0, "JSON"),
    "empty": (b"", 0, "empty"),
    "null bytes": (b"\0" * 1_000_000, 0, "empty"),
    "null bytes within": (honest().replace(b"warmup", b"war\0mup"), 0, "JSON"),
    "a list": (b"[1, 2, 3]", 0, "not a notebook"),
    "cells that are none": (b'{"cells": [1, null, "x", [], {"cell_type": "code", "source": 5}]}', 0, ""),
    "cells of odd kinds among good ones": (json.dumps(book(*ANSWERS) | {"cells": [None, 7, *book(*ANSWERS)["cells"]]}).encode(), 4, ""),
    "UTF-8 with a mark": (b"\xef\xbb\xbf" + TEXT.encode(), 4, ""),
    "UTF-16": (TEXT.encode("utf-16"), 4, ""),
    "UTF-32": (TEXT.encode("utf-32"), 4, ""),
    "Latin-1": (TEXT.replace("HONEST", "é").encode("latin-1"), 4, ""),
    "one wrong byte": (TEXT.replace("HONEST", "é").encode("latin-1") + b" ", 4, ""),
    "an answer twice": (notebook(("warmup_codes", "warmup_codes = 0"), *ANSWERS), 4, ""),
    "cells in another order": (notebook(*ORDERED), 4, ""),
    "no set-up": (notebook(*ANSWERS[:2], ("cross_entropy", HONEST["cross_entropy"].replace("import numpy as np", ""))), 4, ""),
    "names left over from another order": (notebook(*ANSWERS[:1], ("warmup_truth", "warmup_truth = 1 - x"), ANSWERS[2], ("", "x = 0.3")), 4, ""),
    "a lost name of a cell": (notebook(*[("", source) for _, source in ANSWERS]), 4, ""),
    "ids that are paths": (TEXT.replace("cell-0", "../../../etc/passwd").encode(), 4, ""),
}  # fmt: skip
