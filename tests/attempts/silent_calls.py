# %% correct: a literal
silent_calls = [1, 2, 6]

# %% correct: another order
silent_calls = [6, 1, 2]

# %% correct: a tuple
silent_calls = (1, 2, 6)

# %% correct: an array
silent_calls = np.array([1, 2, 6])

# %% correct: from flags
silent_and_wrong = [True, True, False, False, False, True, False, False]
silent_calls = [number for number, flag in enumerate(silent_and_wrong, start=1) if flag]

# %% correct: from a set
silent_calls = sorted(set(range(1, 9)) - {3, 4, 5, 8} - {7})

# %% correct: positions in an array, plus 1
silent_calls = list(np.flatnonzero([1, 1, 0, 0, 0, 1, 0, 0]) + 1)

# %% correct: tried out
import warnings

from sklearn.metrics import classification_report, f1_score

y = np.array([0, 0, 0, 1, 1, 2, 2])
said = np.array([0, 0, 1, 1, 2, 2, 0])
names = ["low", "mid", "high"]
p = np.full((7, 3), 1 / 3)
calls = {
    1: lambda: classification_report(y, said, target_names=sorted(names)),
    2: lambda: classification_report(said, y, target_names=names),
    3: lambda: classification_report(y[:5], said[:5] % 2, target_names=names),
    4: lambda: classification_report(y, p),
    5: lambda: classification_report(np.eye(3)[y], said),
    6: lambda: classification_report(y[:, None].argmax(axis=1), p[:, :1].argmax(axis=1)),
    7: lambda: classification_report(y, said % 2, target_names=names),
    8: lambda: f1_score(y, said),
}
silent_calls = []
for number, call in calls.items():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            call()
        except Exception:
            continue
    silent_calls.append(number)

# %% misconception coin_missing: a literal
silent_calls = [1, 2]

# %% misconception coin_missing: a range
silent_calls = list(range(1, 3))

# %% misconception warned: a literal
silent_calls = [1, 2, 6, 7]

# %% misconception warned: all but those with an exception
silent_calls = [n for n in range(1, 9) if n not in (3, 4, 5, 8)]

# %% misconception loud: names without a class
silent_calls = [1, 2, 3, 6]

# %% misconception loud: probabilities
silent_calls = [1, 2, 4, 6]

# %% misconception loud: one-hot rows
silent_calls = sorted([1, 2, 6] + [5])

# %% misconception loud: f1_score of three classes
silent_calls = (1, 2, 6, 8)

# %% misconception none: an empty list
silent_calls = []

# %% misconception none: an empty tuple by a comprehension
silent_calls = tuple(n for n in range(1, 9) if n > 8)

# %% wrong: exchanged arguments thought harmless
silent_calls = [1, 6]

# %% wrong: names thought to be checked
silent_calls = [2, 6]

# %% wrong: the coin alone
silent_calls = [6]

# %% wrong: the first alone
silent_calls = [1]

# %% wrong: the others
silent_calls = [3, 4, 5, 7, 8]

# %% wrong: counted from 0
silent_calls = [0, 1, 5]

# %% wrong: a text
silent_calls = "1, 2, 6"

# %% wrong: flags
silent_calls = [True, True, False, False, False, True, False, False]

# %% wrong: how many
silent_calls = 3

# %% wrong: a number that is no call
silent_calls = [1, 2, 6, 9]

# %% wrong: nothing
silent_calls = None
