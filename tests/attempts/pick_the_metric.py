# %% correct: a literal
pick_the_metric = ["B", "A", "D", "E"]

# %% correct: a tuple
pick_the_metric = ("B", "A", "D", "E")

# %% correct: small letters
pick_the_metric = ["b", "a", "d", "e"]

# %% correct: split, with spaces
pick_the_metric = " B, A, D, E ".split(",")

# %% correct: list of a word
pick_the_metric = list("BADE")

# %% correct: a dict in order
chosen = {1: "B", 2: "A", 3: "D", 4: "E"}
pick_the_metric = [chosen[case] for case in range(1, 5)]

# %% correct: an array of texts
pick_the_metric = np.array(["B", "A", "D", "E"])

# %% misconception exchanged: a literal
pick_the_metric = ["A", "B", "D", "E"]

# %% misconception exchanged: small letters
pick_the_metric = "a b d e".split()

# %% misconception accuracy_for_rare: a literal
pick_the_metric = ["B", "A", "C", "E"]

# %% misconception accuracy_for_rare: list of a word
pick_the_metric = list("BACE")

# %% misconception decisions: accuracy
pick_the_metric = ["B", "A", "D", "C"]

# %% misconception decisions: F1
pick_the_metric = ["B", "A", "D", "D"]

# %% misconception decisions: precision, a tuple
pick_the_metric = ("B", "A", "D", "A")

# %% misconception decisions: recall
pick_the_metric = list("badb")

# %% wrong: accuracy everywhere
pick_the_metric = ["C", "C", "C", "C"]

# %% wrong: log loss everywhere
pick_the_metric = ["E"] * 4

# %% wrong: macro F1 everywhere
pick_the_metric = ["D"] * 4

# %% wrong: in the order of the letters
pick_the_metric = ["A", "B", "C", "D"]

# %% wrong: turned round
pick_the_metric = ["E", "D", "A", "B"]

# %% wrong: accuracy for the illness
pick_the_metric = ["C", "A", "D", "E"]

# %% wrong: F1 for the letters
pick_the_metric = ["B", "D", "D", "E"]

# %% wrong: log loss for the birds
pick_the_metric = ["B", "A", "E", "E"]

# %% wrong: two mistakes, accuracy for birds and rain
pick_the_metric = ["B", "A", "C", "C"]

# %% wrong: three letters
pick_the_metric = ["B", "A", "D"]

# %% wrong: five letters
pick_the_metric = ["B", "A", "D", "E", "C"]

# %% wrong: words
pick_the_metric = ["recall", "precision", "macro F1", "log loss"]

# %% wrong: numbers
pick_the_metric = [2, 1, 4, 5]

# %% wrong: no such letter
pick_the_metric = ["B", "A", "D", "F"]

# %% wrong: nothing
pick_the_metric = None
