# %% correct: a literal
loud_or_silent_pairs = ["loud", "loud", "silent", "silent"]

# %% correct: put together
loud_or_silent_pairs = ["loud"] * 2 + ["silent"] * 2

# %% correct: split from a sentence
loud_or_silent_pairs = "loud loud silent silent".split()

# %% correct: from flags
loud_or_silent_pairs = ["loud" if raises else "silent" for raises in (True, True, False, False)]

# %% correct: tried out
import keras


def try_pair(loss, labels, metrics=None):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    model.compile(loss=loss, metrics=metrics)
    try:
        model.evaluate(np.ones((6, 4)), labels, batch_size=3, verbose=0)
    except Exception:
        return "loud"
    return "silent"


labels = np.array([0, 1, 2, 0, 1, 2])
one_hot = np.eye(3)[labels]
loud_or_silent_pairs = [
    try_pair("categorical_crossentropy", labels),
    try_pair("sparse_categorical_crossentropy", one_hot),
    try_pair("mse", labels[:, None]),
    try_pair("categorical_crossentropy", one_hot, ["sparse_categorical_accuracy"]),
]

# %% misconception all_loud: a literal
loud_or_silent_pairs = ["loud", "loud", "loud", "loud"]

# %% misconception all_loud: repeated
loud_or_silent_pairs = ["loud"] * 4

# %% misconception converted: a literal
loud_or_silent_pairs = ["silent", "loud", "silent", "silent"]

# %% misconception converted: one changed
loud_or_silent_pairs = ["silent"] * 4
loud_or_silent_pairs[1] = "loud"

# %% misconception all_silent: a literal
loud_or_silent_pairs = ["silent", "silent", "silent", "silent"]

# %% misconception all_silent: a comprehension
loud_or_silent_pairs = ["silent" for _ in range(4)]

# %% misconception shapes_checked: a literal
loud_or_silent_pairs = ["loud", "loud", "loud", "silent"]

# %% misconception shapes_checked: put together
loud_or_silent_pairs = 3 * ["loud"] + ["silent"]

# %% misconception metric_checked: a literal
loud_or_silent_pairs = ["loud", "loud", "silent", "loud"]

# %% misconception metric_checked: split
loud_or_silent_pairs = "loud,loud,silent,loud".split(",")

# %% wrong: everything turned round
loud_or_silent_pairs = ["silent", "silent", "loud", "loud"]

# %% wrong: the second thought silent
loud_or_silent_pairs = ["loud", "silent", "silent", "silent"]

# %% wrong: three words
loud_or_silent_pairs = ["loud", "loud", "silent"]

# %% wrong: five words
loud_or_silent_pairs = ["loud", "loud", "silent", "silent", "silent"]

# %% wrong: in turns
loud_or_silent_pairs = ["loud", "silent"] * 2

# %% wrong: left empty
loud_or_silent_pairs = []

# %% wrong: one word
loud_or_silent_pairs = "loud"

# %% wrong: other words
loud_or_silent_pairs = ["error", "error", "fine", "fine"]

# %% wrong: the template
loud_or_silent_pairs = ["...", "...", "...", "..."]
